import type { DatasetIndex, EventSummary } from '../../model/dataset-index.ts'
import { bodiesOfEvent } from '../../derive/event-bodies.ts'
import { Mark } from '../shared/Mark.tsx'
import { enList } from '../words/en-list.ts'
import { addWords, t } from '../words/t.ts'
import styles from './RowBodies.module.css'

addWords(enList)

interface RowBodiesProps {
  readonly event: EventSummary
  readonly index: DatasetIndex
  readonly ghost: boolean
}

/** So many bodies stand with their names; the others are counted. */
const NAMED = 4

/** The bodies that took part, organisers first, each with its mark: "◆ FSB ● UN ■ CIS ■ SCO 2 more". */
export function RowBodies({ event, index, ghost }: RowBodiesProps) {
  const bodies = bodiesOfEvent(index, event).filter(({ part }) => part.role !== 'mentioned')
  const more = bodies.length - NAMED
  // "1 more" takes the room of the name it hides.
  const named = more === 1 ? bodies : bodies.slice(0, NAMED)
  return (
    <>
      {named.map(({ body, kind, part }) => (
        <span key={body.id} className={styles['body']}>
          <Mark kind={kind} role={part.role} announced={part.announced} ghost={ghost} />
          {body.short}
        </span>
      ))}
      {named.length < bodies.length && (
        <span className={styles['more']}>{t('list.more', { count: bodies.length - named.length })}</span>
      )}
    </>
  )
}
