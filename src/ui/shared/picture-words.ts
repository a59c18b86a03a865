import { documentsById } from '../../derive/by-id.ts'
import { chipsOf } from '../../derive/chips.ts'
import { rememberedFor } from '../../derive/memoised.ts'
import type { PictureWords } from '../../derive/picture/picture-words.ts'
import type { Choices, DayWindow, Filters } from '../../model/choices.ts'
import type { DatasetIndex } from '../../model/dataset-index.ts'
import { edtfDay, type Edtf } from '../../model/edtf.ts'
import type { DocumentId, EventId } from '../../model/ids.ts'
import { DEFAULT_STORY, type Story } from '../../model/story.ts'
import { majorWord, tickWord } from '../timeline/axis-words.ts'
import { clusterWords, eventWords } from '../timeline/event-words.ts'
import { enPicture } from '../words/en-picture.ts'
import { enPrint } from '../words/en-print.ts'
import { addWords, t } from '../words/t.ts'
import { chipWords } from './chip-words.ts'
import { formatDating, formatEdtf } from './format-date.ts'
import { yearsInWords } from './years-in-words.ts'

addWords({ ...enPrint, ...enPicture })

/** What pictures of this collection say, in the words of the page. */
export const pictureWords: (index: DatasetIndex) => PictureWords = rememberedFor(index => ({
  title: titleWithYears(index),
  said: (view, shown) => said(index, view, shown),
  event: event => eventWords(index, event),
  longEvent: event => ({ ...eventWords(index, event), when: formatDating(index.events[event] ?? {}) }),
  source: (document, line) => sourceWords(index, document, line),
  more: count => t('rail.more', { count }),
  cluster: (events, shown) => clusterWords(index, events, shown),
  role: role => t(`role.${role}`),
  kind: kind => t(`kind.${kind}`),
  announced: t('picture.announced'),
  notNamed: t('rail.not_named'),
  lanes: (drawn, all) => t('picture.lanes', { drawn, count: all }),
  others: count => t('picture.others', { count }),
  tick: tickWord,
  largeTick: majorWord,
}))

/** "Security and counter-terrorism meetings, 2016–2019". */
export function titleWithYears(index: DatasetIndex): string {
  const years = yearsInWords(index)
  return years === undefined ? index.title : t('print.title', { title: index.title, years })
}

/** The title with which a story stands beside others: that of the events is the collection's, with its years. */
export function titleOfStory(index: DatasetIndex, { id, title }: Story): string {
  return id === DEFAULT_STORY ? titleWithYears(index) : title
}

/** "3 of 5 events from 5 documents. Filters: With CIS. 1 event is not dated and not drawn." */
function said(
  index: DatasetIndex,
  view: Filters & Pick<Choices, 'window'>,
  shown: ReadonlySet<EventId>,
): string {
  const undated = index.events.filter(({ id, bounds }) => shown.has(id) && !bounds).length
  const { window } = view
  return [
    filtersInWords(index, view, shown),
    ...(window ? [t('picture.window', { days: windowInWords(window) })] : []),
    ...(undated > 0 ? [t('picture.undated', { count: undated })] : []),
  ].join(' ')
}

function windowInWords({ from, to }: DayWindow): string {
  return formatEdtf(`${edtfDay(from)}/${edtfDay(to)}` as Edtf)
}

/** "All 5 events from 5 documents. No filters."; the events of a story may be some of all without any filter. */
export function filtersInWords(index: DatasetIndex, filters: Filters, shown: ReadonlySet<EventId>): string {
  const chips = chipsOf(filters).map(chip => chipWords(index, chip))
  const count = index.events.length
  const amount =
    shown.size === count ? t('print.all', { count }) : t('print.some', { count, shown: shown.size })
  const from = t('print.from_documents', { count: index.documents.length })
  const all = shown.size === count ? [t('print.no_filters')] : []
  const on = chips.length === 0 ? all : [t('print.filters', { filters: chips.join(', ') })]
  return [amount, from, ...on].join(' ')
}

function sourceWords(index: DatasetIndex, id: DocumentId, line: number): string {
  const publisher = documentsById(index).get(id)?.publisher ?? t('print.no_publisher')
  return t('picture.source', { publisher, line })
}
