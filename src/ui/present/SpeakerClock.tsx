import { Button } from '../shared/Button.tsx'
import { t } from '../words/t.ts'
import styles from './SpeakerClock.module.css'
import { useTalkClock } from './use-talk-clock.ts'

/** The time of day and the time of the talk, large enough to be read from a lectern. */
export function SpeakerClock() {
  const { clock, elapsed, running, toggle, reset } = useTalkClock()
  return (
    <div className={styles['clock']}>
      <p className={styles['time']}>
        <span className={styles['label']}>{t('notes.clock')}</span> <b>{clock}</b>
      </p>
      <p className={styles['time']}>
        <span className={styles['label']}>{t('notes.elapsed')}</span> <b role="timer">{elapsed}</b>
      </p>
      <Button className={styles['button']} onClick={toggle}>
        {t(running ? 'notes.pause' : 'notes.start')}
      </Button>
      <Button className={styles['button']} onClick={reset}>
        {t('notes.reset')}
      </Button>
    </div>
  )
}
