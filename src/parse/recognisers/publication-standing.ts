import { isDateLine, type PageLine } from '../page-lines.ts'
import type { Reading } from '../reading.ts'
import { MARK, has } from '../tokens.ts'
import type { WEIGHTS } from '../weights.ts'
import { hasYear } from './date-value.ts'
import { HEAD_LINES, isProgrammeDay, type DatedPage } from './dated-page.ts'
import type { DateMention } from './dates.ts'
import { LABELS, UPDATES, isLabelled, isOfAnother, setsDeadline } from './day-labels.ts'
import { isDateline } from './page-dateline.ts'

export const TAIL_LINES = 5

/** Where on its page a day stands that may be the document's own. */
export type Standing = keyof typeof WEIGHTS.publication

/**
 * Where a day of a line stands; `undefined` where it is not the document's own.
 *
 *     "MOSCOW, May 31 /TASS/." → dateline, "Published: 4 May 2018" → label, "Deadline: 4 May 2018" → undefined
 *
 * @param at the position of the line among those of the page
 */
export function standingOf(
  line: PageLine,
  date: DateMention,
  at: number,
  page: DatedPage,
): Standing | undefined {
  const { reading, head, announces, programme } = page
  const opening = line.tokens[0]?.word ?? ''
  if (isOfAnother(line)) return undefined
  if (opening === 'source' && isStamped(line) && at < HEAD_LINES) return 'label'
  if (date.inNumber) return 'number'
  if (isLabelled(line, date, LABELS)) return opening === 'date' && announces ? undefined : 'label'
  if (isLabelled(line, date, UPDATES)) return at < head ? 'updated' : 'kept'
  if (at < HEAD_LINES && isDateline(line, date)) return 'dateline'
  // A programme gives the days of its meeting, not its own.
  if (programme) return undefined
  if (isRest(line, reading)) return undefined
  if (isDateLine(line)) return at < head ? 'dateLine' : 'footer'
  return shortLinePlace(line, date, at, page)
}

const ISSUES = new Set(['volume', 'vol', 'issue', 'number', 'no'])

/**
 * The day that a line may give as the page's own: its first one, the one it labels, or the month of an issue, "April 2002 (Volume 11,
 * Number 4)", which may stand alone at the top.
 *
 * @param at the position of the line among those of the page
 */
export function ownDateOf(line: PageLine, at: number): DateMention | undefined {
  const numbered = line.headed && line.tokens.some(({ word }) => ISSUES.has(word))
  const issue = numbered || (at <= 1 && line.words === 2 && isDateLine(line))
  const own = line.dates.filter(
    ({ value }) =>
      value.kind === 'date' && (value.from.day !== undefined || (issue && value.from.month !== undefined)),
  )
  // "Updated: May 5 | Published: May 3"
  return (own.length > 1 ? own.find(date => isLabelled(line, date, LABELS)) : undefined) ?? own[0]
}

/** The line only goes on with the sentence of the line before. */
function isRest({ first }: PageLine, { tokens }: Reading): boolean {
  return first > 0 && tokens[first - 1]?.sentence === tokens[first]?.sentence
}

/** "Source: Xinhua   2023-01-25 10:22": day and clock of the page. */
function isStamped({ dates, words }: PageLine): boolean {
  return words <= 12 && dates.some(({ value }) => value.kind === 'clock')
}

function shortLinePlace(
  line: PageLine,
  date: DateMention,
  at: number,
  { head, count }: DatedPage,
): Standing | undefined {
  const barred = line.tokens.filter(({ word }) => word === '|').length >= 2
  const labelled = line.tokens.at(-1)?.word === ':'
  const longest = barred || isClosedBy(line, date) ? 20 : 12
  if (!(line.headed || labelled || isStamped(line)) || line.words > longest) return undefined
  if (setsDeadline(line) || isProgrammeDay(line)) return undefined
  if (isBracketed(line)) return 'byline'
  if (at < head) {
    if (isStamped(line) || line.tokens.some(({ word }) => word === '|' || word === 'by')) return 'byline'
    return isOfHeading(line, date) ? undefined : 'entry'
  }
  return at >= count - TAIL_LINES && line.words <= 7 ? 'footer' : undefined
}

/** "Minister attends the opening. Nairobi, December 10, 2018", "Update 417 (Friday 15 May 1998)": the day stands apart. */
function isClosedBy({ first, tokens }: PageLine, date: DateMention): boolean {
  const rest = tokens.slice(date.last - first)
  return has(tokens[date.first - first - 1], MARK) && rest.every(token => has(token, MARK))
}

/** "(Xinhua News Agency June 9, 2004)": who wrote the text and when, in brackets beneath it. */
function isBracketed({ tokens, words }: PageLine): boolean {
  return tokens[0]?.word === '(' && tokens.at(-1)?.word === ')' && words <= 8
}

/** "Forum in Bregana to open on May 2", "9th May 2017 to 21st May 2017": days of what the heading tells. */
function isOfHeading({ words, dates }: PageLine, date: DateMention): boolean {
  const told = !hasYear(date.value) && words > date.last - date.first + 4
  return told || dates.filter(({ value }) => value.kind === 'date').length > 1
}
