import { eventsById } from '../../derive/by-id.ts'
import type { CorrectionRecord } from '../../model/correction.ts'
import type { DatasetIndex } from '../../model/dataset-index.ts'
import { formatDating, formatEdtf } from '../shared/format-date.ts'
import { t, type WordKey } from '../words/t.ts'

/** What a person changed: "Date: 4 to 6 October 2017", "Organisation: EU as participant, taken out". */
export function changeWords(index: DatasetIndex, record: CorrectionRecord): string {
  const { operation, other, path = '', now, parserRead } = record
  if (other !== undefined) {
    const name = index.documents.find(({ id }) => id === other)?.file ?? other
    return t(operation === 'same-event' ? 'corrected.one_event' : 'corrected.two_events', { other: name })
  }
  const label = t(labelOf(path))
  if (now !== undefined) return t('corrected.says', { label, now })
  return t(parserRead === undefined ? 'corrected.left_empty' : 'corrected.taken_out', { label })
}

/** What the parser reads without the person; nothing for two documents that are one meeting. */
export function parserWords({ path, now, parserRead }: CorrectionRecord): string {
  if (path === undefined) return ''
  if (parserRead === now) return t('corrected.parser_same')
  return parserRead === undefined ? t('corrected.parser_none') : t('corrected.parser', { value: parserRead })
}

/** "Ana Silva, 2 March 2026: The programme lists three days." */
export function handWords({ author, date, reason }: CorrectionRecord): string {
  const who = [...(author === undefined ? [] : [author]), ...(date === undefined ? [] : [formatEdtf(date)])]
  if (reason === undefined) return who.join(', ')
  return who.length === 0 ? reason : t('corrected.by', { who: who.join(', '), reason })
}

/** The day of the event, and where the correction is written: "4 Oct 2017; krasnodar.yaml, line 4". */
export function placeWords(index: DatasetIndex, { event, file, line }: CorrectionRecord): string {
  const corrected = event === undefined ? undefined : eventsById(index).get(event)
  if (!corrected) return t('corrected.place', { file, line })
  return t('corrected.place_of', { date: formatDating({ date: corrected.date }, 'short'), file, line })
}

const LABELS: Readonly<Record<string, WordKey>> = {
  'place.venue': 'corrected.venue',
  'place.city': 'fact.place',
  'place.country': 'fact.country',
  reportsEvent: 'corrected.report',
}

const LISTS: Readonly<Record<string, WordKey>> = {
  organisations: 'corrected.body',
  people: 'corrected.person',
  counts: 'fact.count',
  beside: 'corrected.meeting',
}

const SINGLE = [
  'title',
  'series',
  'edition',
  'date',
  'opened',
  'closed',
  'announced',
  'status',
  'publisher',
  'published',
] as const

function labelOf(path: string): WordKey {
  const single = SINGLE.find(name => name === path)
  if (single) return `fact.${single}`
  return LABELS[path] ?? LISTS[path.split('.')[0] ?? ''] ?? 'corrected.report'
}
