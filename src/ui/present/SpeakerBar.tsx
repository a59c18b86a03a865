import { Button } from '../shared/Button.tsx'
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
      <Button aria-disabled={position === 0} onClick={() => perform({ kind: 'by', steps: -1 })}>
        {t('show.previous')}
      </Button>
      <Button main aria-disabled={position === count - 1} onClick={() => perform({ kind: 'by', steps: 1 })}>
        {t('show.next')}
      </Button>
      <Button main={black} aria-pressed={black} onClick={() => perform({ kind: 'black' })}>
        {t('notes.black')}
      </Button>
      <p className={styles['said']} aria-live="polite">
        {typed === '' ? said : t('show.typed', { n: typed })}
      </p>
      <Button onClick={() => perform({ kind: 'leave' })}>{t('notes.close')}</Button>
    </div>
  )
}
