import { selectShown } from '../../state/select-shown.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { Words } from '../words/Words.tsx'
import styles from './ResultCount.module.css'

/** "5 events", or "3 of 5 events" once filters are on; a screen reader hears every change. */
export function ResultCount() {
  const shown = usePlenary(selectShown).size
  const all = usePlenary(s => s.index.events.length)
  const number = (n: number) => <b className={styles['number']}>{n.toLocaleString('en-GB')}</b>
  return (
    <p role="status" className={styles['count']}>
      {shown === all ? (
        <Words say="events.shown_words" values={{ count: all }} parts={{ n: number(all) }} />
      ) : (
        <Words say="events.filtered" values={{ count: all }} parts={{ shown: number(shown) }} />
      )}
    </p>
  )
}
