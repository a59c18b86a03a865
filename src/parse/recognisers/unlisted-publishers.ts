import type { Finding } from '../finding.ts'
import type { PageLine } from '../page-lines.ts'
import { quote, spanOf, wordsOf, type Reading } from '../reading.ts'
import { CAPITAL, GLUED, MARK, WORD, has, type Token } from '../tokens.ts'
import { WEIGHTS } from '../weights.ts'
import { wordSet } from '../word-set.ts'
import { siteIn } from './site-names.ts'

const W = WEIGHTS.publisher

/** Nouns that close, or open, the name of a house that publishes news. */
const MEDIA = wordSet(
  'news press agency times herald tribune post radio online daily gazette journal broadcasting media bulletin observer ' +
    'chronicle telegraph magazine weekly newspaper newspapers publications',
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
    const site = siteIn(line)
    if (site) return [finding(reading, line, site, site.rule)]
    const named = at < HEAD_LINES ? nameIn(line, 0) : undefined
    if (named) return [finding(reading, line, named, 'masthead')]
    const credited = creditIn(line)
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

const LONGEST_COPYRIGHT = 14

/** "Source: Lakeside News", "Copyright © 2001 Lakeside Newspapers Ltd. All rights reserved." */
function creditIn(line: PageLine): Part | undefined {
  const { tokens, words } = line
  if (tokens[0]?.word === 'source' && tokens[1]?.word === ':') return nameIn(line, 2)
  if (!isCopyright(tokens[0]) || words > LONGEST_COPYRIGHT) return undefined
  const first = tokens.findIndex(token => has(token, WORD) && !isCopyright(token))
  const end = tokens.findIndex((token, i) => i > first && !has(token, CAPITAL) && !has(tokens[i + 1], GLUED))
  const last = end < 0 ? tokens.length : end
  return tokens.slice(first, last).some(({ word }) => MEDIA.has(word)) ? { first, last } : undefined
}

function isCopyright(token: Token | undefined): boolean {
  return token?.word === '©' || token?.word === 'copyright'
}

const OPEN = new Set(['(', '/', '['])
const SHUT = new Set([')', '/', ']'])
const LONGEST_MARK = 8

/** "VIENTIANE, Nov. 16 (LakeNews) -", "ABUJA, Dec. 18, 2019,-/Lake Agency (LA)/-": marked capitals behind the day. */
function agencyIn({ tokens, first, dates }: PageLine): Part | undefined {
  const date = dates[0]
  if (date === undefined || date.first - first > 6 || !has(tokens[0], CAPITAL)) return undefined
  let open = date.last - first
  while (open < date.last - first + 2 && BESIDE_MARK.has(tokens[open]?.word ?? '')) open++
  const slash = tokens[open]?.word === '/'
  const close = tokens.findIndex(({ word }, i) => i > open + 1 && (slash ? word === '/' : SHUT.has(word)))
  const next = tokens[close + 1]?.word ?? ''
  const marked =
    OPEN.has(tokens[open]?.word ?? '') && close > open && close <= open + LONGEST_MARK && AFTER_MARK.has(next)
  const short = tokens.findIndex(({ word }, i) => i > open + 1 && word === '(')
  const last = short > 0 && short < close ? short : close
  return marked && tokens.slice(open + 1, last).every(isMarkPart) ? { first: open + 1, last } : undefined
}

const BESIDE_MARK = new Set([',', '-'])
const AFTER_MARK = new Set(['-', 'by', '.'])

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
