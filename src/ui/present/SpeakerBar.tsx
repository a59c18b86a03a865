import { t } from '../words/t.ts'
import type { Act } from './keys.ts'
import styles from './SpeakerBar.module.css'
import type { Show } from './use-show.ts'

interface SpeakerBarProps {
  readonly show: Show
  readonly perform: (act: Act) => boolean
}

/** The buttons of the notes; what they do, the slides do too. */
export function SpeakerBar({ show: { position, count, black, typed, said }, perform }: SpeakerBarProps) {
  return (
    <div className={styles['bar']} role="group" aria-label={t('show.controls')}>
      <button type="button" aria-disabled={position === 0} onClick={() => perform({ kind: 'by', steps: -1 })}>
        {t('show.previous')}
      </button>
      <button
        type="button"
        className={styles['next']}
        aria-disabled={position === count - 1}
        onClick={() => perform({ kind: 'by', steps: 1 })}
      >
        {t('show.next')}
      </button>
      <button type="button" aria-pressed={black} onClick={() => perform({ kind: 'black' })}>
        {t('notes.black')}
      </button>
      <p className={styles['said']} aria-live="polite">
        {typed === '' ? said : t('show.typed', { n: typed })}
      </p>
      <button type="button" onClick={() => perform({ kind: 'leave' })}>
        {t('notes.close')}
      </button>
    </div>
  )
}
