import { isDateLine, type PageLine } from './page-lines.ts'
import type { Reading } from './reading.ts'

/** Where the document says what it is about; sentences by index into `reading.sentences`. */
export interface Headings {
  /** The heading's page line, if there is one. */
  readonly heading: PageLine | undefined
  /** A second heading or a summary right under it. */
  readonly deck: PageLine | undefined
  /** The first line of running text. */
  readonly lead: PageLine | undefined
}

const SEARCHED = 30

/** Finds heading, deck and lead among the first lines that are no furniture, dates or datelines. */
export function findHeadings(lines: readonly PageLine[], furniture: ReadonlyMap<number, string>): Headings {
  const own = lines
    .filter(line => !furniture.has(line.index))
    .slice(0, SEARCHED)
    .map(withoutKey)
  const at = headingAt(own)
  const first = own[at]
  if (first === undefined) return { heading: undefined, deck: undefined, lead: undefined }
  if (!first.headed) return { heading: undefined, deck: undefined, lead: first }
  const rest = own.slice(at + 1).filter(line => !isDateLine(line))
  const second = rest[0]
  const deck = second && isDeck(second, rest) ? second : undefined
  const body = rest.filter(line => line !== deck)
  return { heading: first, deck, lead: body[leadAt(body)] ?? body[0] }
}

/** The line where the first running text begins, however its lines are broken; -1 where there is none. */
function leadAt(lines: readonly PageLine[]): number {
  const text = lines.findIndex((line, index) => line.ended && !isAlone(lines, index))
  let at = text < 0 ? lines.findIndex(line => line.ended) : text
  while (at > 0 && runsOn(lines, at - 1)) at--
  return at
}

/** The sentence of the line goes on in the next. */
function runsOn(lines: readonly PageLine[], at: number): boolean {
  return at >= 0 && lines[at]?.tokens.at(-1)?.sentence === lines[at + 1]?.tokens[0]?.sentence
}

/** A short sentence of the page above its headings: "The daily mail that brings you the lakes." */
function isAlone(lines: readonly PageLine[], at: number): boolean {
  const short = (lines[at]?.words ?? 0) <= LONGEST_MOTTO && !runsOn(lines, at - 1)
  return short && lines[at + 1]?.headed === true && !runsOn(lines, at + 1)
}

const LONGEST_MOTTO = 18

/**
 * The first line that is no date, unless running text below a later line takes up that one's words and none of the
 * first: "Pages Navigation Menu" above "Ministers agree on grain", which opens "Grain ministers agreed …".
 */
function headingAt(own: readonly PageLine[]): number {
  const lead = leadAt(own)
  const first = own.findIndex((line, index) => !isDateLine(line) && !(line.ended && index < lead))
  if (lead <= first + 1 || own[first]?.headed !== true) return first
  const said = new Set(own.slice(lead, lead + 3).flatMap(({ tokens }) => tokens.slice(0, LEAD).map(longWord)))
  const shared = own.slice(0, lead).map(line => (isTitle(line) ? sharedWith(line, said) : 0))
  const most = Math.max(...shared)
  return most > Math.max(1, 2 * (shared[first] ?? 0)) ? shared.indexOf(most) : first
}

const LEAD = 60

function isTitle(line: PageLine): boolean {
  return line.headed && line.words <= LONGEST_TITLE && !isDateLine(line)
}

/** Longer lines without end mark are captions. */
const LONGEST_TITLE = 24

function sharedWith({ tokens }: PageLine, said: ReadonlySet<string>): number {
  return new Set(tokens.map(longWord).filter(word => word !== '' && said.has(word))).size
}

/** A word long enough to say something, by its beginning: "minister" is in "ministers" too. */
function longWord({ word }: PageLine['tokens'][number]): string {
  return word.length > 3 ? word.slice(0, 5) : ''
}

/** The words of "title: …" in a page's front matter, and of "# …": what stands before them is no part of the heading. */
function withoutKey(line: PageLine): PageLine {
  const { tokens } = line
  const keyed = (tokens[0]?.word === 'title' || tokens[0]?.word === 'description') && tokens[1]?.word === ':'
  if (!keyed || tokens.length < 3) return line
  return {
    ...line,
    first: line.first + 2,
    tokens: tokens.slice(2),
    ended: false,
    headed: true,
    words: line.words - 1,
  }
}

/** A line under the heading without end mark, or one sentence that stands before a date line of its own. */
function isDeck(line: PageLine, rest: readonly PageLine[]): boolean {
  return line.words >= 4 && rest.length > 1 && (line.headed || (line.words <= 40 && isAboveEntries(rest)))
}

function isAboveEntries(rest: readonly PageLine[]): boolean {
  return rest.slice(1, 3).some(line => line.headed && line.words <= 6)
}

/** The sentence of the line's first token. */
export function sentenceOf({ tokens }: Reading, line: PageLine | undefined): number | undefined {
  return line === undefined ? undefined : tokens[line.first]?.sentence
}
