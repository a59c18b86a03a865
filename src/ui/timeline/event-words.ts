import { placesById } from '../../derive/by-id.ts'
import type { EventPosition } from '../../derive/attendance.ts'
import { eventsOf, type LabelItem } from '../../derive/plan-items.ts'
import type { DatasetIndex } from '../../model/dataset-index.ts'
import { fromDay } from '../../model/day.ts'
import { edtfDay, type Edtf } from '../../model/edtf.ts'
import { formatDay, formatEdtf, type DateStyle } from '../shared/format-date.ts'
import { formatVenue } from '../shared/format-place.ts'
import { enDrawing } from '../words/en-drawing.ts'
import { addWords, t } from '../words/t.ts'

addWords(enDrawing)

/** What a label says, and the name by which a screen reader finds its button. */
export interface LabelWords {
  /** Sans: Plenary's own words. */
  readonly when: string
  readonly where: string
  /** Serif: the words of the document. */
  readonly title: string
  readonly name: string
}

export function labelWords(index: DatasetIndex, item: LabelItem): LabelWords {
  return item.kind === 'event'
    ? eventWords(index, item.event)
    : clusterWords(index, eventsOf(item), item.shownEvents)
}

/** "4 October 2017, 16th Meeting of Heads …, Krasnodar". */
export function eventWords(index: DatasetIndex, position: EventPosition): LabelWords {
  const event = index.events[position]
  const title = event?.title ?? ''
  const where = formatVenue(event?.place && placesById(index).get(event.place), event?.venue)
  const name = [dateWords(index, position, 'long'), title, where].filter(part => part !== '').join(', ')
  return { when: dateWords(index, position, 'short'), where, title, name }
}

function dateWords(index: DatasetIndex, position: EventPosition, style: DateStyle): string {
  const event = index.events[position]
  if (event?.date !== undefined) return formatEdtf(event.date, style)
  return event?.bounds ? formatDay(event.bounds.first, style) : ''
}

/** "12 events" and when they are; "3 of 12 events" where filters are on. */
export function clusterWords(
  index: DatasetIndex,
  events: readonly EventPosition[],
  shown: number,
): LabelWords {
  const count = events.length
  const when = t(shown === count ? 'events.shown' : 'events.filtered', { count, shown })
  const where = spanWords(index, events, 'short')
  return {
    when,
    where,
    title: '',
    name: t('score.cluster', { events: when, span: spanWords(index, events, 'long') }),
  }
}

/** `long`: "4 October 2017 to 4 April 2018"; `short`: "4 Oct to 8 Nov 2017", or "2017 to 2018". */
function spanWords(index: DatasetIndex, events: readonly EventPosition[], style: DateStyle): string {
  const days = events.flatMap(event => index.events[event]?.bounds?.first ?? [])
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return ''
  if (first === last) return formatDay(first, style)
  const [from, to] = [fromDay(first).year, fromDay(last).year]
  if (style === 'short' && from !== to) return t('date.range', { from, to })
  return formatEdtf(`${edtfDay(first)}/${edtfDay(last)}` as Edtf, style)
}
