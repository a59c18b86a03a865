import type { Finding } from '../finding.ts'
import type { PageLine } from '../page-lines.ts'
import { quote, spanOf, wordsOf, type Reading } from '../reading.ts'
import { CAPITAL, MARK, has, type Token } from '../tokens.ts'
import { WEIGHTS } from '../weights.ts'
import { wordSet } from '../word-set.ts'

const W = WEIGHTS.publisher

/** Nouns that close, or open, the name of a house that publishes news. */
const MEDIA = wordSet(
  'news press agency times herald tribune post radio online daily gazette journal broadcasting media',
)
/** With nothing but such words beside it a noun of the media is a section of a page. */
const SECTIONS = wordSet(
  'breaking latest top world release releases center centre more our all local national international service room office ' +
    'conference statement advisory of the in and events archive contact social newsletter newsroom briefing public business politics daily home category',
)
const LONGEST_NAME = 5
const HEAD_LINES = 4

/**
 * Houses that no table holds, by how they stand on the page: a name with a noun of the media alone in a line at its
 * head or behind "Source:", and a mark in brackets between the day of a dateline and its dash.
 *
 *     "Iran Press"      "Source: Lakeside News"      "VIENTIANE, Nov. 16 (LakeNews) -"
 */
export function findUnlistedPublishers(reading: Reading, lines: readonly PageLine[]): Finding<string>[] {
  return lines.flatMap((line, at) => {
    const marked = agencyIn(line)
    if (marked) return [finding(reading, line, marked, 'agency')]
    const named = at < HEAD_LINES ? nameIn(line, 0) : undefined
    if (named) return [finding(reading, line, named, 'masthead')]
    const credited = isCredit(line) ? nameIn(line, 2) : undefined
    return credited ? [finding(reading, line, credited, 'credit')] : []
  })
}

/** Tokens [first, last) of a line. */
interface Part {
  readonly first: number
  readonly last: number
}

/** A line of nothing but a name of the media, from its token `from` on. */
function nameIn({ tokens, words }: PageLine, from: number): Part | undefined {
  const end = tokens.at(-1)?.word === '.' || tokens.at(-1)?.word === ')' ? tokens.length - 1 : tokens.length
  const name = tokens.slice(from, end)
  if (words > LONGEST_NAME + from || name.length < 2 || name.length > LONGEST_NAME) return undefined
  const proper = name.every(token => has(token, CAPITAL) || token.word === 'of' || token.word === '&')
  const media =
    MEDIA.has(name.at(-1)?.word ?? '') || (MEDIA.has(name[0]?.word ?? '') && name[0]?.word === 'radio')
  const own = name.some(({ word }) => !SECTIONS.has(word) && !MEDIA.has(word))
  return proper && media && own ? { first: from, last: end } : undefined
}

function isCredit({ tokens }: PageLine): boolean {
  return tokens[0]?.word === 'source' && tokens[1]?.word === ':'
}

/** "VIENTIANE, Nov. 16 (LakeNews) -": capitals in brackets right behind the day, and a dash. */
function agencyIn({ tokens, first, dates }: PageLine): Part | undefined {
  const date = dates[0]
  if (date === undefined || date.first - first > 6 || !has(tokens[0], CAPITAL)) return undefined
  const open = date.last - first
  const close = tokens.findIndex(({ word }, i) => i > open && word === ')')
  const bracketed =
    tokens[open]?.word === '(' && close > open + 1 && close <= open + 4 && tokens[close + 1]?.word === '-'
  const name = tokens.slice(open + 1, close)
  return bracketed && name.every(isMarkPart) ? { first: open + 1, last: close } : undefined
}

function isMarkPart(token: Token): boolean {
  return has(token, CAPITAL) || (has(token, MARK) && token.word !== ',')
}

const SAYS = {
  agency: 'is a mark in the dateline, where agencies put theirs',
  masthead: 'stands as the name of a house at the head of the page',
  credit: 'is named as the source',
}

function finding(reading: Reading, line: PageLine, part: Part, rule: keyof typeof SAYS): Finding<string> {
  const span = spanOf(reading, line.first + part.first, line.first + part.last)
  // A name that no table knows weighs less than one that it does.
  const weight = W[rule] - 12
  return {
    value: wordsOf(reading, span),
    spans: [span],
    why: `${quote(reading, span)} ${SAYS[rule]}.`,
    status: 'worked-out',
    weight,
    reasons: [{ rule, weight, span }],
  }
}
