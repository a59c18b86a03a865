import { useRef } from 'react'
import { eventsById } from '../../derive/by-id.ts'
import { bodiesOfEvent } from '../../derive/event-bodies.ts'
import type { DatasetIndex, EventSummary } from '../../model/dataset-index.ts'
import type { LaneRole } from '../../model/organisation.ts'
import { usePanelFocus } from '../panels/use-panel-focus.ts'
import { formatDating } from '../shared/format-date.ts'
import { formatWhere } from '../shared/format-place.ts'
import button from '../shared/Button.module.css'
import { Icon } from '../shared/Icon.tsx'
import { Mark } from '../shared/Mark.tsx'
import { usePlenary } from '../shared/plenary-context.ts'
import { useShortcut } from '../shared/use-shortcut.ts'
import { enDialog } from '../words/en-dialog.ts'
import { addWords, t } from '../words/t.ts'
import { CardQuotation } from './CardQuotation.tsx'
import styles from './EventCard.module.css'
import { FullLink } from './FullLink.tsx'

addWords(enDialog)

/** The event that is open, in short: what, when, where, who, and the sentence that says so. */
export function EventCard({ home }: { readonly home: string }) {
  const index = usePlenary(s => s.index)
  const event = usePlenary(s => (s.event === undefined ? undefined : eventsById(s.index).get(s.event)))
  const selectEvent = usePlenary(s => s.selectEvent)
  const card = useRef<HTMLElement>(null)
  usePanelFocus(card, event?.id)
  useShortcut('Escape', () => selectEvent(undefined))
  if (!event) return undefined
  const place = formatWhere(index, event)
  const doubts = index.doubts.filter(doubt => doubt.event === event.id).length
  return (
    <aside ref={card} className={styles['card']} aria-label={t('frame.event')} data-part="side">
      <p className={styles['when']}>
        <b className={styles['date']}>{formatDating(event)}</b> <bdi>{place}</bdi>
      </p>
      <button
        type="button"
        className={`${button['icon']} ${styles['close']}`}
        aria-label={t('dialog.close')}
        onClick={() => selectEvent(undefined)}
      >
        <Icon name="close" />
      </button>
      <h2 className={styles['title']} tabIndex={-1} dir="auto">
        {event.title}
      </h2>
      <dl className={styles['bodies']}>
        <Bodies index={index} event={event} role="organiser" />
        <Bodies index={index} event={event} role="participant" />
      </dl>
      <CardQuotation event={event} />
      <dl className={styles['bodies']}>
        <Bodies index={index} event={event} role="mentioned" />
      </dl>
      <p className={styles['foot']}>
        {doubts > 0 && <span>{t('frame.doubts', { count: doubts })}</span>}
        <FullLink home={home}>{t('frame.read')}</FullLink>
      </p>
    </aside>
  )
}

interface BodiesProps {
  readonly index: DatasetIndex
  readonly event: EventSummary
  readonly role: LaneRole
}

/** "Participants  UN, CIS, SCO"; one that is only announced says so. */
function Bodies({ index, event, role }: BodiesProps) {
  const bodies = bodiesOfEvent(index, event).filter(({ part }) => part.role === role)
  if (bodies.length === 0) return undefined
  return (
    <>
      <dt>{t(`role.${role}`)}</dt>
      <dd className={styles['names']}>
        {bodies.map(({ body, kind, part }) => (
          <span key={body.id} className={styles['body']}>
            <Mark kind={kind} role={role} announced={part.announced} />
            <bdi>{part.announced ? t('frame.announced', { name: body.short }) : body.short}</bdi>
          </span>
        ))}
      </dd>
    </>
  )
}
