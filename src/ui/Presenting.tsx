import styles from './Presenting.module.css'
import { OfferedDialog } from './shared/OfferedDialog.tsx'
import { usePlenary, usePlenaryParts } from './shared/plenary-context.ts'
import { useShortcut } from './shared/use-shortcut.ts'

/** The presentation over everything, while the link names a step. */
export function Presenting() {
  const { present } = usePlenaryParts().offers
  const step = usePlenary(s => s.step)
  const leave = usePlenary(s => s.stopPresenting)
  if (step === undefined || !present) return undefined
  return <OfferedDialog of={present} meanwhile={<Awaited step={step} />} onClose={leave} />
}

/** Covers the page until the slides are there; a clicker's presses count meanwhile. */
function Awaited({ step }: { readonly step: number }) {
  const present = usePlenary(s => s.present)
  const story = usePlenary(s => s.story)
  useShortcut('PageDown', () => present(step + 1, story))
  useShortcut('PageUp', () => present(step - 1 || 1, story))
  return <div className={styles['awaited']} />
}
