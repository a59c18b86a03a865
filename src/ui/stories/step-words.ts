import { eventsById, placesById } from '../../derive/by-id.ts'
import { chipsOf } from '../../derive/chips.ts'
import type { Choices } from '../../model/choices.ts'
import type { DatasetIndex, EventSummary } from '../../model/dataset-index.ts'
import type { EventId } from '../../model/ids.ts'
import { chipWords } from '../shared/chip-words.ts'
import { formatDating, formatDay } from '../shared/format-date.ts'
import { formatPlace } from '../shared/format-place.ts'
import { t } from '../words/t.ts'

/**
 * A view in a line: "Timeline: With CIS; 2017 to 2018; 3 of 5 events", "Timeline: 4 Oct 2017, Krasnodar". How many
 * events there are goes without saying where one is open and none is filtered out.
 */
export function viewWords(index: DatasetIndex, choices: Choices, shown: ReadonlySet<EventId>): string {
  const { window } = choices
  const event = choices.event && eventsById(index).get(choices.event)
  const what = [
    ...(event ? [eventWords(index, event)] : []),
    ...filterWords(index, choices),
    ...(window
      ? [t('stories.between', { from: formatDay(window.from, 'short'), to: formatDay(window.to, 'short') })]
      : []),
    ...(event && shown.size === index.events.length
      ? []
      : [t('stories.view_events', { shown: shown.size, count: index.events.length })]),
  ]
  return t('stories.view_of', { view: t(`views.${choices.view}`), what: what.join('; ') })
}

function eventWords(index: DatasetIndex, event: EventSummary): string {
  const date = formatDating(event, 'short')
  const place = formatPlace(event.place && placesById(index).get(event.place))
  return place === '' ? date : t('stories.view_event', { date, place })
}

/** What a new step is called until its maker says better: its event, its filters, or the collection. */
export function proposeTitle(index: DatasetIndex, choices: Choices): string {
  const event = choices.event && eventsById(index).get(choices.event)
  if (event) return event.title
  const filters = filterWords(index, choices)
  return filters.length > 0 ? filters.join(', ') : index.title
}

function filterWords(index: DatasetIndex, choices: Choices): readonly string[] {
  return chipsOf(choices).map(chip => chipWords(index, chip))
}
