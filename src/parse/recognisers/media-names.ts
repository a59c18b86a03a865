import type { PageLine } from '../page-lines.ts'
import { CAPITAL, MARK, has, type Token } from '../tokens.ts'
import { wordSet } from '../word-set.ts'

/** Nouns that close, or open, the name of a house that publishes news. */
export const MEDIA = wordSet(
  'news press agency times herald tribune post radio online daily gazette journal broadcasting media bulletin observer ' +
    'chronicle telegraph magazine weekly newspaper newspapers publications',
)
/** With nothing but such words beside it a noun of the media is a section of a page. */
const SECTIONS = wordSet(
  'breaking latest top world release releases center centre more our all local national international service room office ' +
    'conference statement advisory of the in and events archive contact social newsletter newsroom briefing public business politics daily home category',
)
const LONGEST_NAME = 5

/** Tokens [first, last) of a line. */
export interface Part {
  readonly first: number
  readonly last: number
}

/** A line of nothing but a name of the media, from its token `from` on, perhaps with its city and the day. */
export function nameIn({ tokens, words, first, dates: [date] }: PageLine, from: number): Part | undefined {
  const dated = date === undefined ? 0 : date.last - date.first
  if (words > LONGEST_NAME + from + dated) return undefined
  const before = tokens.slice(0, date && date.first > first ? date.first - first : tokens.length)
  const start = before.findIndex((token, i) => i >= from && !has(token, MARK))
  const bracket = before.findIndex(({ word }, i) => i > start && word === '(')
  const rest = bracket < 0 ? before : before.slice(0, bracket)
  const last = rest.findLastIndex(token => !has(token, MARK)) + 1
  return start >= 0 && isName(rest.slice(start, last)) ? { first: start, last } : undefined
}

function isName(name: readonly Token[]): boolean {
  if (name.length < 2 || name.length > LONGEST_NAME) return false
  const proper = name.every(token => has(token, CAPITAL) || token.word === 'of' || token.word === '&')
  const noun = name.at(-1)?.word === 'service' ? name.at(-2) : name.at(-1)
  const media = MEDIA.has(noun?.word ?? '') || name[0]?.word === 'radio'
  return proper && media && name.some(({ word }) => !SECTIONS.has(word) && !MEDIA.has(word))
}

/** "LAKE NEWS SERVICE - Ministers of nine countries …": the house opens its text. */
export function openingIn({ tokens, words }: PageLine): Part | undefined {
  const dash = tokens.slice(0, LONGEST_NAME + 1).findIndex(({ word }) => word === '-')
  return dash > 1 && words > LONGEST_NAME && isName(tokens.slice(0, dash))
    ? { first: 0, last: dash }
    : undefined
}
