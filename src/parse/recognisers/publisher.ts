import { PAGE_SHAPES, PUBLISHERS, type PageShape, type Publisher } from '../authority/publishers.ts'
import type { OrganisationMention } from '../bodies/named-body.ts'
import type { Finding } from '../finding.ts'
import { compileLexicon, longestAt } from '../lexicon.ts'
import type { PageLine } from '../page-lines.ts'
import { quote, spanOf, type Reading } from '../reading.ts'
import { NUMBER, has, type Token } from '../tokens.ts'
import { WEIGHTS } from '../weights.ts'

const W = WEIGHTS.publisher
const MARKS = compileLexicon(
  PUBLISHERS.flatMap(publisher =>
    publisher.marks.map(
      phrase => ({ phrase, payload: publisher, letters: isPlain(phrase) ? 'capital' : 'exact' }) as const,
    ),
  ),
)

function isPlain(mark: string): boolean {
  return mark.includes(' ') && !mark.includes('-')
}

const HEAD_LINES = 14
const TAIL_LINES = 6
const DATELINE = 22
const LABELS = new Set(['source', 'publisher', 'by'])

/**
 * Candidates for who published the document, heaviest first: an agency's mark in the dateline, a masthead, a
 * credit line, a body that signs, and the shape of a house's pages, which is worked out.
 */
export function findPublisher(
  reading: Reading,
  lines: readonly PageLine[],
  furniture: ReadonlyMap<number, string>,
  bodies: readonly OrganisationMention[],
): readonly Finding<string>[] {
  const shapes = matchShapes(reading, lines)
  const marks = lines.flatMap((line, at) => {
    const edge = at < HEAD_LINES ? 'head' : at >= lines.length - TAIL_LINES ? 'foot' : undefined
    return edge ? marksOf(reading, line, edge, furniture) : []
  })
  const signed = signatures(reading, lines, bodies)
  return merge([...marks, ...shapes, ...signed]).toSorted((a, b) => b.weight - a.weight)
}

function marksOf(
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
  const bracket = tokens[first - 1]?.word === '(' && tokens[last]?.word === ')'
  if ((publisher.kind === 'wire' || bracket) && isBracketed(tokens, line, first, last)) return 'agency'
  if (publisher.kind === 'wire' && isBareMark(tokens, line, first, last)) return 'agency'
  if (isByline(tokens, line, first, last, edge)) return 'masthead'
  if (!line.headed || line.words > 8) return undefined
  const most = last - first >= line.words - 2 || (furniture && edge === 'head')
  return most ? 'masthead' : undefined
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
    date => date.last <= first && date.last >= first - 2 && date.first - line.first <= 8,
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

/** A line with such a word names a meeting or a paper of it, not a house. */
const NO_HOUSE = new Set(
  'annual summit congress conference meeting session forum programme agenda ordinary extraordinary'.split(
    ' ',
  ),
)
const SIGNS_AFTER = new Set(['press', 'media', 'spokesperson', 'information'])

/** "Press Service of the CIS Executive Committee", "Foreign Ministry press release": a body that signs a short line. */
function signatures(
  reading: Reading,
  lines: readonly PageLine[],
  bodies: readonly OrganisationMention[],
): Finding<string>[] {
  return lines.flatMap((line, at) => {
    const edge = at < 4 || at >= lines.length - 3
    if (!edge || !line.headed || line.words > 14) return []
    const body = bodies.find(mention => mention.first >= line.first && mention.last <= line.last)
    if (!body || line.tokens.some(({ word }) => NO_HOUSE.has(word))) return []
    const alone = at < 2 && body.last - body.first >= line.tokens.length - 1 && line.words > 1
    if (!alone && !line.tokens.some(token => SIGNS_AFTER.has(token.word))) return []
    const span = spanOf(reading, line.first, line.last)
    const why = `${quote(reading, span)} is a line of the house that issued the text.`
    // A body alone at the head may be what the page is about as well as who wrote it.
    const weight = alone ? W.headBody : W.signature
    return [
      {
        value: body.organisation.name,
        spans: [span],
        why,
        status: 'stated',
        weight,
        reasons: [{ rule: 'signature', weight, span }],
      },
    ]
  })
}

/** A shape cut up once: its words, and whether any rest may follow. */
interface CutShape {
  readonly page: PageShape
  readonly words: readonly string[]
  readonly open: boolean
}

function cutShape(page: PageShape, line: string): CutShape {
  const words = line.split(' ')
  const open = words.at(-1) === '…'
  return { page, words: open ? words.slice(0, -1) : words, open }
}

/** Shapes by their first word, so that a line meets only those it may have. */
const SHAPES = new Map<string, CutShape[]>()
for (const page of PAGE_SHAPES) {
  const shape = cutShape(page, page.line)
  const first = shape.words[0] ?? ''
  SHAPES.set(first, [...(SHAPES.get(first) ?? []), shape])
}

function matchShapes(reading: Reading, lines: readonly PageLine[]): Finding<string>[] {
  const found = new Map<string, Finding<string>>()
  for (const line of lines) {
    const key = has(line.tokens[0], NUMBER) ? '#' : (line.tokens[0]?.word ?? '')
    for (const shape of SHAPES.get(key) ?? []) {
      const { publisher } = shape.page
      if (!found.has(publisher) && hasShape(line, shape) && hasSecond(lines, shape.page))
        found.set(publisher, shapeFinding(reading, line, shape.page))
    }
  }
  return [...found.values()]
}

function hasSecond(lines: readonly PageLine[], page: PageShape): boolean {
  if (page.with === undefined) return true
  const second = cutShape(page, page.with)
  return lines.some(line => hasShape(line, second))
}

function hasShape({ tokens }: PageLine, { words, open }: CutShape): boolean {
  if (open ? tokens.length < words.length : tokens.length !== words.length) return false
  return words.every((word, i) => (word === '#' ? has(tokens[i], NUMBER) : tokens[i]?.word === word))
}

function shapeFinding(reading: Reading, line: PageLine, { publisher, shape }: PageShape): Finding<string> {
  const span = spanOf(reading, line.first, line.last)
  return {
    value: publisher,
    spans: [span],
    why: `${quote(reading, span)} ${shape}.`,
    status: 'worked-out',
    weight: W.shape,
    reasons: [{ rule: 'shape', weight: W.shape, span }],
  }
}

/** Findings of one house become one, its passages behind each other. */
function merge(findings: readonly Finding<string>[]): readonly Finding<string>[] {
  const byName = new Map<string, Finding<string>>()
  for (const one of findings) {
    const before = byName.get(one.value)
    if (!before) byName.set(one.value, one)
    else {
      const [main, other] = one.weight > before.weight ? [one, before] : [before, one]
      byName.set(one.value, { ...main, spans: [...main.spans, ...other.spans], weight: main.weight + 1 })
    }
  }
  return [...byName.values()]
}
