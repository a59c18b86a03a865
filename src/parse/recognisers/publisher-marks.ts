import { PUBLISHERS, type Publisher } from '../authority/publishers.ts'
import type { Finding } from '../finding.ts'
import { compileLexicon, longestAt, type Match } from '../lexicon.ts'
import type { PageLine } from '../page-lines.ts'
import { quote, spanOf, type Reading } from '../reading.ts'
import { ALL_CAPS, CAPITAL, has, type Token } from '../tokens.ts'
import { WEIGHTS } from '../weights.ts'
import { isAgencyMark, isSigned, type Place } from './agency-marks.ts'

const W = WEIGHTS.publisher
const LONGEST_ACRONYM = 5
const MARKS = compileLexicon(
  PUBLISHERS.flatMap(publisher =>
    publisher.marks.map(
      phrase => ({ phrase, payload: publisher, letters: isPlain(phrase) ? 'capital' : 'exact' }) as const,
    ),
  ),
)

/** The agency whose name or mark begins at token `at`. */
export function agencyAt({ tokens, folded }: Reading, at: number): Match<Publisher> | undefined {
  const match = longestAt(MARKS, tokens, at, folded)
  return match?.payload.kind === 'wire' ? match : undefined
}

/** Names are written in small letters and in capitals alike, acronyms only as they are. */
function isPlain(mark: string): boolean {
  return (mark.includes(' ') || mark.length > LONGEST_ACRONYM) && !mark.includes('-')
}

const DATELINE = 22
/** Tokens of the longest name of an agency and of the marks beside it, at the end of a text. */
const SIGNED = 8
const LABELS = new Set(['source', 'publisher', 'by', 'special'])

/** Where a line stands on its page; one of a short page may be at both ends. */
export interface Edges {
  readonly head: boolean
  readonly foot: boolean
}

/** Marks and names of known houses in one line at the head or the foot of a page. */
export function marksOf(
  reading: Reading,
  line: PageLine,
  edge: Edges,
  furniture: ReadonlyMap<number, string>,
): Finding<string>[] {
  const found: Finding<string>[] = []
  for (let i = line.first; i < line.last; i++) {
    // Behind its first words a line at the foot may name its house once more, at its end.
    if (i === line.first + DATELINE) i = edge.foot ? Math.max(i, line.last - SIGNED) : line.last
    const match = longestAt(MARKS, reading.tokens, i, reading.folded)
    if (!match) continue
    const rule = ruleOf(reading, line, match, match.payload, edge, furniture.has(line.index))
    if (rule) found.push(finding(reading, match.first, match.last, match.payload.name, rule))
    i = match.last - 1
  }
  return found
}

type Rule = 'agency' | 'masthead' | 'credit'

function ruleOf(
  { tokens }: Reading,
  line: PageLine,
  place: Place,
  { kind }: Publisher,
  edge: Edges,
  furniture: boolean,
): Rule | undefined {
  if (isCredit(tokens, line, place)) return 'credit'
  if (isAgencyMark(tokens, line, place, kind)) return 'agency'
  if (edge.foot && kind === 'wire' && isSigned(tokens, line, place)) return 'credit'
  if (edge.head && isByline(tokens, line, place, kind)) return 'masthead'
  const cut = kind === 'wire' && isCutOff(tokens, place)
  // Under the text a name among links is a topic: "Topics: NATO".
  const topic = furniture && !edge.head
  return isMasthead(line, place, furniture) && !cut && !topic ? 'masthead' : undefined
}

/** "Source: Reuters", "By ANN BROOK, The Associated Press", "© Reuters". */
function isCredit(tokens: readonly Token[], line: PageLine, { first }: Place): boolean {
  const opening = line.tokens[0]?.word ?? ''
  if (LABELS.has(opening)) return first - line.first <= 3 || tokens[first - 1]?.word === ','
  return (opening === '©' || opening === 'copyright') && line.words <= 12
}

/** A short line of little more than the name and a day; one of the page itself may have more. */
function isMasthead({ headed, words, dates }: PageLine, { first, last }: Place, furniture: boolean): boolean {
  const dated = dates.reduce((sum, date) => sum + date.last - date.first, 0)
  return headed && words <= 8 && (furniture || last - first >= words - dated - 2)
}

/** "APS" of "APS News": letters that go on into a longer name are another's. */
function isCutOff(tokens: readonly Token[], { first, last }: Place): boolean {
  const next = tokens[last]
  return (
    last - first === 1 &&
    has(tokens[first], ALL_CAPS) &&
    next?.line === tokens[first]?.line &&
    has(next, CAPITAL)
  )
}

const LONGEST_BYLINE = 16

/** "The Jakarta Post, Nusa Dua | Wed, 05/25/2011", "E-mail Xinhua, February 8, 2010": the house beside the day. */
function isByline(
  tokens: readonly Token[],
  line: PageLine,
  { first, last }: Place,
  kind: Publisher['kind'],
): boolean {
  // "RFE/RL NEWSLINE Vol. 1, 4 October 1997"
  const opens = kind !== 'house' && first === line.first
  const parted = opens || [',', '|', '-', '/'].includes(tokens[last]?.word ?? '')
  const beside = first <= line.first + 1 || line.dates.some(date => date.first === last + 1)
  const short = line.headed || line.tokens.at(-1)?.word === ':'
  return parted && beside && short && line.dates.length > 0 && line.words <= LONGEST_BYLINE
}

const SAYS: Record<Rule, (words: string) => string> = {
  agency: words => `${words} is the agency’s mark in the dateline.`,
  masthead: words => `${words} stands as the name of the house on the page.`,
  credit: words => `The page credits ${words}.`,
}

function finding(reading: Reading, first: number, last: number, value: string, rule: Rule): Finding<string> {
  const span = spanOf(reading, first, last)
  return {
    value,
    spans: [span],
    why: SAYS[rule](quote(reading, span)),
    status: 'stated',
    weight: W[rule],
    reasons: [{ rule, weight: W[rule], span }],
  }
}
