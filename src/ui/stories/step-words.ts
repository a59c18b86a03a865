import { documentsById, eventsById, placesById } from '../../derive/by-id.ts'
import { chipsOf } from '../../derive/chips.ts'
import type { StepNotice } from '../../derive/story-steps.ts'
import type { Choices } from '../../model/choices.ts'
import type { DatasetIndex, EventSummary } from '../../model/dataset-index.ts'
import type { DocumentId, EventId } from '../../model/ids.ts'
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

/** What no longer holds of a step, a sentence each. */
export function noticeSentence(index: DatasetIndex, notice: StepNotice): string {
  switch (notice.kind) {
    case 'link':
      return notice.key === 'e' ? t('stories.event_gone') : t('stories.value_gone', { value: notice.raw })
    case 'renamed':
      return t('stories.event_renamed')
    case 'shown':
      return [
        ...shownSentence(index, 'stories.shows_more', notice.added),
        ...shownSentence(index, 'stories.shows_fewer', notice.gone),
      ].join(' ')
    case 'words':
      return t(`stories.words_${notice.found}`, { document: documentName(index, notice.citation.document) })
  }
}

function shownSentence(
  index: DatasetIndex,
  say: 'stories.shows_more' | 'stories.shows_fewer',
  events: readonly EventId[],
): readonly string[] {
  if (events.length === 0) return []
  const titles = events.slice(0, 3).map(id => eventsById(index).get(id)?.title ?? id)
  return [
    t(say, { count: events.length, titles: [...titles, ...(events.length > 3 ? ['…'] : [])].join('; ') }),
  ]
}

/** The document's own heading, else its file. */
export function documentName(index: DatasetIndex, id: DocumentId): string {
  const document = documentsById(index).get(id)
  return document?.title ?? document?.file ?? id
}
