import { isDateLine, type PageLine } from '../page-lines.ts'
import type { Reading } from '../reading.ts'
import { CAPITAL, MARK, has, type Token } from '../tokens.ts'
import type { WEIGHTS } from '../weights.ts'
import type { DateMention } from './dates.ts'

/** Words that open a line with the page's own date. */
const LABELS = new Set([
  'published',
  'publication',
  'posted',
  'issued',
  'released',
  'release',
  'created',
  'date',
  'dated',
  'updated',
  'modified',
])
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
const HEAD_LINES = 10
const TAIL_LINES = 5

/** Where on its page a day stands that may be the document's own. */
export type Standing = keyof typeof WEIGHTS.publication

/** A page as far as its lines tell what their days are. */
export interface DatedPage {
  readonly reading: Reading
  /** How many lines it has. */
  readonly count: number
  /** It has entries of a meeting: "Venue: …". */
  readonly announces: boolean
  /** It is the programme of a meeting. */
  readonly programme: boolean
}

/**
 * Where the first day of a line stands; `undefined` where it is not the document's own.
 *
 *     "MOSCOW, May 31 /TASS/." → dateline, "Published: 4 May 2018" → label, "Deadline: 4 May 2018" → undefined
 *
 * @param at the position of the line among those of the page
 */
export function standingOf(
  line: PageLine,
  at: number,
  { reading, count, announces, programme }: DatedPage,
): Standing | undefined {
  const opening = line.tokens[0]?.word ?? ''
  const date = line.dates.find(({ value }) => value.kind === 'date')
  if (date === undefined || isOfAnother(line)) return undefined
  if (opening === 'source' && isStamped(line) && at < HEAD_LINES) return 'label'
  if (date.inNumber) return 'number'
  if (isLabelled(line, date)) return opening === 'date' && announces ? undefined : 'label'
  if (at < HEAD_LINES && isDateline(line, date)) return 'dateline'
  // A programme gives the days of its meeting, not its own.
  if (programme && at < HEAD_LINES) return undefined
  if (isRest(line, reading)) return undefined
  if (isDateLine(line)) return at < HEAD_LINES ? 'dateLine' : at >= count - TAIL_LINES ? 'footer' : undefined
  return shortLinePlace(line, at, count)
}

/** A clock, the meeting's own entry: not the page's own date. */
function isOfAnother(line: PageLine): boolean {
  return CLOCKS.has(line.tokens[0]?.word ?? '') || isOfEvent(line)
}

/** The line only goes on with the sentence of the line before. */
function isRest({ first }: PageLine, { tokens }: Reading): boolean {
  return first > 0 && tokens[first - 1]?.sentence === tokens[first]?.sentence
}

/** "Venue: …", "end_date: …": the meeting's own entries. */
export function isOfEvent({ tokens }: PageLine): boolean {
  const colon = tokens.slice(0, LONGEST_LABEL).findIndex(({ word }) => word === ':')
  return tokens.slice(0, Math.max(colon, 0)).some(({ word }) => EVENT_LABELS.has(word))
}

const LONGEST_LABEL = 5

/** "Source: Xinhua   2023-01-25 10:22": day and clock of the page. */
function isStamped({ dates, words }: PageLine): boolean {
  return words <= 12 && dates.some(({ value }) => value.kind === 'clock')
}

function shortLinePlace(line: PageLine, at: number, count: number): Standing | undefined {
  const barred = line.tokens.filter(({ word }) => word === '|').length >= 2
  const labelled = line.tokens.at(-1)?.word === ':'
  if (!(line.headed || labelled || isStamped(line)) || line.words > (barred ? 20 : 12)) return undefined
  if (line.tokens.some(token => DEADLINES.has(token.word)) || isProgrammeDay(line)) return undefined
  if (at < HEAD_LINES)
    return line.tokens.some(token => token.word === '|' || token.word === 'by') ? 'byline' : 'entry'
  return at >= count - TAIL_LINES && line.words <= 7 ? 'footer' : undefined
}

/** "Wednesday 8 October: Committees", "Friday 10 October am: Council" */
export function isProgrammeDay({ first, tokens, dates }: PageLine): boolean {
  const [date] = dates
  const after = date?.first === first ? date.last - first : undefined
  return after !== undefined && tokens.slice(after, after + 2).some(({ word }) => word === ':')
}

function isLabelled({ first, tokens }: PageLine, date: DateMention): boolean {
  return date.first - first <= 4 && tokens.slice(0, date.first - first).some(token => LABELS.has(token.word))
}

const AFTER_DATELINE = new Set(['/', '(', '-', '.', ':', '|', '['])
const LONGEST_DATELINE = 10
/** In brackets several agencies may stand before the day. */
const LONGEST_BRACKET = 18

/** "MOSCOW, May 31 /TASS/.", "April 4, 2018 (EIRNS)-", "Geneva, 5 June 2018 -": capitals and marks before the day. */
function isDateline({ first, tokens, words }: PageLine, date: DateMention): boolean {
  const before = tokens.slice(0, date.first - first)
  const after = tokens[date.last - first]
  const bracket = after?.word === ')' && before.some(({ word }) => word === '(')
  const closed = bracket || AFTER_DATELINE.has(after?.word ?? '') || isBeforeAgency(tokens, date.last - first)
  if (words < 8 || before.length > (bracket ? LONGEST_BRACKET : LONGEST_DATELINE) || !closed) return false
  // "Wednesday 8 October: Committees" is a day of the programme.
  return before.every(isDatelinePart) && !(before.length === 0 && after?.word === ':')
}

/** "Accra, Dec. 5, 2023, GNA –": the agency stands between the day and the dash. */
function isBeforeAgency(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word !== ',') return false
  const dash = tokens.slice(at + 1, at + 5).findIndex(({ word }) => word === '-')
  return dash > 0 && tokens.slice(at + 1, at + 1 + dash).every(token => has(token, CAPITAL | MARK))
}

function isDatelinePart(token: Token): boolean {
  return has(token, MARK | CAPITAL) || token.word === 'the' || token.word === 'of'
}
