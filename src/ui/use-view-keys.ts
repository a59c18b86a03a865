import { usePlenary } from './shared/plenary-context.ts'
import { useShortcut } from './shared/use-shortcut.ts'

/** The keys that hold everywhere: 1 and 2 change the view, Escape closes the panel. */
export function useViewKeys(): void {
  const showView = usePlenary(s => s.showView)
  const selectEvent = usePlenary(s => s.selectEvent)
  const event = usePlenary(s => s.event)
  useShortcut('1', () => showView('timeline'))
  useShortcut('2', () => showView('list'))
  useShortcut('Escape', () => {
    if (event !== undefined) selectEvent(undefined)
  })
}
