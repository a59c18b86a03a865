import type { PageLine } from '../page-lines.ts'
import type { Token } from '../tokens.ts'
import type { DateMention } from './dates.ts'

/** Words that open a line with the page's own date. */
export const LABELS = new Set([
  'published',
  'publication',
  'posted',
  'issued',
  'released',
  'release',
  'created',
  'date',
  'dated',
])
/** Words that open a line with the day of its last change. */
export const UPDATES = new Set(['updated', 'modified'])
/** Lines whose date is the day on which somebody looked, or the page's clock. */
const CLOCKS = new Set([
  'accessed',
  'retrieved',
  'current',
  'today',
  'now',
  'visited',
  'printed',
  'copyright',
  '©',
])
/** Days that a line sets for its readers. */
const DEADLINES = new Set([
  'deadline',
  'registration',
  'notification',
  'submission',
  'submissions',
  'closes',
  'due',
])
const EVENT_LABELS = new Set([
  'venue',
  'place',
  'location',
  'where',
  'when',
  'time',
  'end_date',
  'enddate',
  'start_date',
  'end',
])
const LONGEST_LABELLED = 14

/** "Published May 4", "Last updated at: (Baku time) May 4", "Ministers meet on the lake (Xinhua) Updated: May 4". */
export function isLabelled(
  { first, tokens, words }: PageLine,
  date: DateMention,
  labels: ReadonlySet<string>,
): boolean {
  const length = date.first - first
  const isLabel = ({ word }: Token): boolean => labels.has(word)
  if (tokens[length - 1]?.word === ':' && tokens.slice(Math.max(length - 4, 0), length).some(isLabel))
    return true
  // "This entry was posted on May 4"
  const longest = tokens[0]?.word === 'this' ? 5 : 4
  const near =
    length <= longest ||
    (words <= LONGEST_LABELLED && tokens.slice(0, length).some(({ word }) => word === ':'))
  return near && tokens.slice(0, Math.min(length, 4)).some(isLabel)
}

/** A clock, the meeting's own entry: not the page's own date. */
export function isOfAnother(line: PageLine): boolean {
  return CLOCKS.has(line.tokens[0]?.word ?? '') || isOfEvent(line)
}

/** "Venue: …", "end_date: …": the meeting's own entries. */
export function isOfEvent({ tokens }: PageLine): boolean {
  const colon = tokens.slice(0, LONGEST_LABEL).findIndex(({ word }) => word === ':')
  return tokens.slice(0, Math.max(colon, 0)).some(({ word }) => EVENT_LABELS.has(word))
}

const LONGEST_LABEL = 5

/** "Deadline: 4 May", "Registration closes on 4 May". */
export function setsDeadline({ tokens }: PageLine): boolean {
  return tokens.some(({ word }) => DEADLINES.has(word))
}
