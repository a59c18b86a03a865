import type { Day } from '../../model/day.ts'
import type { Edtf } from '../../model/edtf.ts'
import type { Finding } from '../finding.ts'
import { isDateLine, keyOf, type PageLine } from '../page-lines.ts'
import { quote, spanOf, type Reading } from '../reading.ts'
import { CAPITAL, MARK, has, type Token } from '../tokens.ts'
import { WEIGHTS } from '../weights.ts'
import type { DateMention } from './dates.ts'
import { firstDayOf, hasYear, resolveDate } from './date-value.ts'
import { completedYear } from './missing-year.ts'

const W = WEIGHTS.publication

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
const PROGRAMMES = new Set([
  'agenda',
  'draft agenda',
  'provisional agenda',
  'programme',
  'draft programme',
  'call for papers',
])
/** Words of the longest of them. */
const LONGEST_PROGRAMME = 3
const HEAD_LINES = 10
const TAIL_LINES = 5

/**
 * Candidates for the document's own date, heaviest first: a line that says so, a document number, the
 * dateline of an agency, a date line at the head or the foot. Nothing else dates a document: the day of a
 * meeting does not.
 */
export function findPublication(
  reading: Reading,
  lines: readonly PageLine[],
  dates: readonly DateMention[],
  furniture: ReadonlyMap<number, string>,
): readonly Finding<Edtf>[] {
  const announces = lines.some(isOfEvent)
  const days = lines.filter(({ first, dates: [date], words }) => date?.first === first && words > 2)
  const programme = lines.some(isProgramme) || days.filter(isProgrammeDay).length > 2
  const found = lines
    .flatMap((line, at) => {
      const standing = placeOf(line, at, lines.length, announces, programme, reading)
      const hidden = furniture.has(line.index) && standing !== 'label' && standing !== 'number'
      const place = hidden ? undefined : standing
      const date = line.dates.find(({ value }) => value.kind === 'date' && value.from.day !== undefined)
      return place && date ? (toFinding(reading, dates, date, place) ?? []) : []
    })
    .toSorted((a, b) => b.weight - a.weight)
  return pageBefore(found)
}

function isProgramme(line: PageLine): boolean {
  return line.words <= LONGEST_PROGRAMME && PROGRAMMES.has(keyOf(line))
}

/** "December 14, 2000" above "NEW DELHI, Dec. 13:" dates the page; the wire was a day or two older. */
function pageBefore(found: readonly Finding<Edtf>[]): readonly Finding<Edtf>[] {
  const [first, ...others] = found
  const wire = first?.reasons[0]?.rule === 'dateline' ? publicationDay(found) : undefined
  const page = others.find(({ value, reasons, spans }) => {
    const whole = PAGE_RULES.has(reasons[0]?.rule ?? '') && spans[0].start < (first?.spans[0].start ?? 0)
    const after = (firstDayOf(value) ?? 0) - (wire ?? 0)
    return wire !== undefined && whole && after >= 1 && after <= 2
  })
  return page ? [page, ...found.filter(one => one !== page)] : found
}

const PAGE_RULES = new Set(['dateLine', 'entry', 'byline'])

/** The first day of the heaviest candidate. */
export function publicationDay(findings: readonly Finding<Edtf>[]): Day | undefined {
  return firstDayOf(findings[0]?.value)
}

type Standing = keyof typeof WEIGHTS.publication

function placeOf(
  line: PageLine,
  at: number,
  count: number,
  announces: boolean,
  programme: boolean,
  reading: Reading,
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
function isOfEvent({ tokens }: PageLine): boolean {
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
function isProgrammeDay({ first, tokens, dates }: PageLine): boolean {
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

const SAYS: Record<Standing, (words: string) => string> = {
  label: words => `The page gives ${words} as its own date.`,
  number: words => `The document number ${words} closes with the day.`,
  dateline: words => `${words} stands in the dateline.`,
  dateLine: words => `${words} stands alone in a line at the head of the page.`,
  byline: words => `${words} stands beside the byline.`,
  entry: words => `${words} stands in a short line at the head of the page.`,
  footer: words => `${words} stands under the text.`,
}

function toFinding(
  reading: Reading,
  dates: readonly DateMention[],
  date: DateMention,
  place: Standing,
): Finding<Edtf> | undefined {
  const span = spanOf(reading, date.first, date.last)
  const reasons = [{ rule: place, weight: W[place], span }]
  const said = SAYS[place](quote(reading, span))
  if (hasYear(date.value)) {
    const value = resolveDate(date.value, undefined)
    const status = date.unsure ? 'unclear' : 'stated'
    return value && { value, spans: [span], why: said, status, weight: W[place], reasons }
  }
  const year = completedYear(reading, dates, date)
  return (
    year && {
      value: year.value,
      spans: [span, ...year.spans],
      why: `${said.slice(0, -1)}; ${year.why}`,
      status: year.status,
      weight: W[place] - 2,
      reasons,
    }
  )
}
