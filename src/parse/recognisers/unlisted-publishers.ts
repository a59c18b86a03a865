import type { Finding } from '../finding.ts'
import type { PageLine } from '../page-lines.ts'
import { quote, spanOf, wordsOf, type Reading } from '../reading.ts'
import { ALL_CAPS, CAPITAL, GLUED, MARK, WORD, has, type Token } from '../tokens.ts'
import { WEIGHTS } from '../weights.ts'
import { MEDIA, nameIn, openingIn, type Part } from './media-names.ts'
import { siteIn } from './site-names.ts'

const W = WEIGHTS.publisher

const HEAD_LINES = 4
/** The text begins among these. */
const TEXT_LINES = 10

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
    const opening = named ?? (at < TEXT_LINES ? openingIn(line) : undefined)
    if (opening) return [finding(reading, line, opening, 'masthead')]
    const credited = creditIn(line)
    return credited ? [finding(reading, line, credited, 'credit')] : []
  })
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

const SHUT = new Map([
  ['(', ')'],
  ['/', '/'],
  ['[', ']'],
])
const LONGEST_MARK = 10

/** "VIENTIANE, Nov. 16 (LakeNews) -", "ABUJA, Dec. 18, 2019,-/Lake Agency (LA)/-": marked capitals behind the day. */
function agencyIn({ tokens, first, dates }: PageLine): Part | undefined {
  const date = dates[0]
  if (date === undefined || date.first - first > 6 || !has(tokens[0], CAPITAL)) return undefined
  let open = date.last - first
  while (open < date.last - first + 2 && BESIDE_MARK.has(tokens[open]?.word ?? '')) open++
  const [opener, ...rest] = tokens.slice(open, open + LONGEST_MARK)
  const shut = SHUT.get(opener?.word ?? '')
  const close = rest.findIndex(({ word }) => word === shut)
  const short = rest.findIndex(({ word }) => word === '(')
  const name = rest.slice(0, short > 0 && short < close ? short : Math.max(close, 0))
  const marked = AFTER_MARK.has(rest[close + 1]?.word ?? '') || name.every(token => has(token, ALL_CAPS))
  return name.length > 0 && marked && name.every(isMarkPart)
    ? { first: open + 1, last: open + 1 + name.length }
    : undefined
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
