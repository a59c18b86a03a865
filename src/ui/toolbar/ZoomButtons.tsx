import { Icon } from '../shared/Icon.tsx'
import { usePlenary, usePlenaryParts } from '../shared/plenary-context.ts'
import { useShortcut } from '../shared/use-shortcut.ts'
import { wholeWindow, zoomWindow } from '../timeline/zoom.ts'
import { t } from '../words/t.ts'
import styles from './ZoomButtons.module.css'

/** Half as much time, or twice as much: two presses make a step that the eye can follow. */
const STEP = 2

/** Less time, more time, all of it; "+", "−" and "0" do the same. */
export function ZoomButtons() {
  const { store } = usePlenaryParts()
  const showWindow = usePlenary(s => s.showWindow)
  const zoom = (factor: number): void => {
    const { window, index } = store.getState()
    showWindow(zoomWindow(window ?? wholeWindow(index), factor))
  }
  const out = (): void => zoom(STEP)
  const closer = (): void => zoom(1 / STEP)
  const all = (): void => showWindow(undefined)
  useShortcut('-', out)
  useShortcut('+', closer)
  useShortcut('0', all)
  return (
    <div role="group" aria-label={t('zoom.label')} className={styles['zoom']}>
      <button type="button" className={styles['button']} aria-label={t('zoom.out')} onClick={out}>
        <Icon name="minus" />
      </button>
      <button type="button" className={styles['button']} aria-label={t('zoom.in')} onClick={closer}>
        <Icon name="plus" />
      </button>
      <button type="button" className={styles['button']} aria-label={t('zoom.all')} onClick={all}>
        <Icon name="fit" />
      </button>
    </div>
  )
}
