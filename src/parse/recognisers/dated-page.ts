import { keyOf, type PageLine } from '../page-lines.ts'
import type { Reading } from '../reading.ts'
import { isOfEvent } from './day-labels.ts'
import { isText } from './furniture-rules.ts'

/** A page as far as its lines tell what their days are. */
export interface DatedPage {
  readonly reading: Reading
  /** How many lines it has. */
  readonly count: number
  /** How many of them stand above the running text. */
  readonly head: number
  /** It has entries of a meeting: "Venue: …". */
  readonly announces: boolean
  /** It is the programme of a meeting. */
  readonly programme: boolean
}

export const HEAD_LINES = 10
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

/** Asks the page once what its lines' days can be. O(lines). */
export function describePage(reading: Reading, lines: readonly PageLine[]): DatedPage {
  const days = lines.filter(({ first, dates: [date], words }) => date?.first === first && words > 2)
  const programme =
    lines.some(isProgramme) || days.filter(isProgrammeDay).length > 2 || lines.filter(isHour).length > 1
  return { reading, count: lines.length, head: headOf(lines), announces: lines.some(isOfEvent), programme }
}

/** "10:00", "12:30": an hour alone in its line, as programmes give them. */
function isHour({ tokens, dates: [date] }: PageLine): boolean {
  return date?.value.kind === 'clock' && tokens.length === date.last - date.first
}

/** Lines above the text's third paragraph: a day may stand under the sentences that sum it up. */
function headOf(lines: readonly PageLine[]): number {
  const [, , third = HEAD_LINES] = lines
    .slice(0, HEAD_LINES)
    .flatMap((line, at) => (isText(line) ? [at] : []))
  return third
}

function isProgramme(line: PageLine): boolean {
  return line.words <= LONGEST_PROGRAMME && PROGRAMMES.has(keyOf(line))
}

/** "Wednesday 8 October: Committees", "Friday 10 October am: Council" */
export function isProgrammeDay({ first, tokens, dates }: PageLine): boolean {
  const [date] = dates
  const after = date?.first === first ? date.last - first : undefined
  return after !== undefined && tokens.slice(after, after + 2).some(({ word }) => word === ':')
}
