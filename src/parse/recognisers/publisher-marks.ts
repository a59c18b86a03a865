import { PUBLISHERS, type Publisher } from '../authority/publishers.ts'
import type { Finding } from '../finding.ts'
import { compileLexicon, longestAt } from '../lexicon.ts'
import type { PageLine } from '../page-lines.ts'
import { quote, spanOf, type Reading } from '../reading.ts'
import { ALL_CAPS, CAPITAL, has, type Token } from '../tokens.ts'
import { WEIGHTS } from '../weights.ts'

const W = WEIGHTS.publisher
const LONGEST_ACRONYM = 5
const MARKS = compileLexicon(
  PUBLISHERS.flatMap(publisher =>
    publisher.marks.map(
      phrase => ({ phrase, payload: publisher, letters: isPlain(phrase) ? 'capital' : 'exact' }) as const,
    ),
  ),
)

/** Names are written in small letters and in capitals alike, acronyms only as they are. */
function isPlain(mark: string): boolean {
  return (mark.includes(' ') || mark.length > LONGEST_ACRONYM) && !mark.includes('-')
}

const DATELINE = 22
const LABELS = new Set(['source', 'publisher', 'by'])

/** Marks and names of known houses in one line at the head or the foot of a page. */
export function marksOf(
  reading: Reading,
  line: PageLine,
  edge: 'head' | 'foot',
  furniture: ReadonlyMap<number, string>,
): Finding<string>[] {
  const found: Finding<string>[] = []
  for (let i = line.first; i < Math.min(line.last, line.first + DATELINE); i++) {
    const match = longestAt(MARKS, reading.tokens, i, reading.folded)
    if (!match) continue
    const rule = ruleOf(reading.tokens, line, match, match.payload, edge, furniture.has(line.index))
    if (rule) found.push(finding(reading, match.first, match.last, match.payload.name, rule))
    i = match.last - 1
  }
  return found
}

type Rule = 'agency' | 'masthead' | 'credit'
interface Place {
  readonly first: number
  readonly last: number
}

function ruleOf(
  tokens: readonly Token[],
  line: PageLine,
  { first, last }: Place,
  publisher: Publisher,
  edge: 'head' | 'foot',
  furniture: boolean,
): Rule | undefined {
  const opening = line.tokens[0]?.word ?? ''
  if (LABELS.has(opening) && first - line.first <= 3) return 'credit'
  if ((opening === '©' || opening === 'copyright') && line.words <= 12) return 'credit'
  if (isAgencyMark(tokens, line, { first, last }, publisher)) return 'agency'
  if (isByline(tokens, line, first, last, edge)) return 'masthead'
  if (!line.headed || line.words > 8) return undefined
  const most = last - first >= line.words - 2 || (furniture && edge === 'head')
  const cut = publisher.kind === 'wire' && isCutOff(tokens, first, last)
  return most && !cut ? 'masthead' : undefined
}

/** "APS" of "APS News": letters that go on into a longer name are another's. */
function isCutOff(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last]
  return (
    last - first === 1 &&
    has(tokens[first], ALL_CAPS) &&
    next?.line === tokens[first]?.line &&
    has(next, CAPITAL)
  )
}

function isAgencyMark(
  tokens: readonly Token[],
  line: PageLine,
  { first, last }: Place,
  { kind }: Publisher,
): boolean {
  const bracket = tokens[first - 1]?.word === '(' && tokens[last]?.word === ')'
  if ((kind === 'wire' || bracket) && isBracketed(tokens, line, first, last)) return true
  return kind === 'wire' && isBareMark(tokens, line, first, last)
}

const LONGEST_BYLINE = 16

/** "The Jakarta Post, Nusa Dua | Wed, 05/25/2011": the house's name opens the line that gives the day. */
function isByline(
  tokens: readonly Token[],
  line: PageLine,
  first: number,
  last: number,
  edge: string,
): boolean {
  const opens = first <= line.first + 1 && [',', '|', '-', '/'].includes(tokens[last]?.word ?? '')
  const short = line.headed || line.tokens.at(-1)?.word === ':'
  return opens && edge === 'head' && short && line.dates.length > 0 && line.words <= LONGEST_BYLINE
}

const OPEN = new Set(['/', '(', '[', '-', '|'])
const CLOSE = new Set(['/', ')', ']', '-', '.', '|', ','])

/** "/TASS/", "(Reuters) -", "(EIRNS)-", "[IRNA]". */
function isBracketed(tokens: readonly Token[], line: PageLine, first: number, last: number): boolean {
  const near = first - line.first <= 16 || line.words <= 6
  return near && OPEN.has(tokens[first - 1]?.word ?? '') && CLOSE.has(tokens[last]?.word ?? '')
}

/** "MOSCOW, May 31 - RIA Novosti.", "BEIJING, Oct. 4 Xinhua -": right behind the day of a dateline. */
function isBareMark(tokens: readonly Token[], line: PageLine, first: number, last: number): boolean {
  const dated = line.dates.some(
    date => date.last <= first && date.last >= first - 2 && date.first - line.first <= 10,
  )
  const opening =
    first - line.first <= 5 &&
    ['.', ','].includes(tokens[first - 1]?.word ?? '') &&
    tokens[last]?.word === '-'
  return (dated && CLOSE.has(tokens[last]?.word ?? '')) || opening
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
