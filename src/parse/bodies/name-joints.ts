import type { Reading } from '../reading.ts'
import { CAPITAL, GLUED, has } from '../tokens.ts'
import { OFFICES, isHeadNoun } from './head-nouns.ts'
import type { NameMatch } from './named-body.ts'

/** Gives the body that is known to begin at a token, if one does. */
export type KnownAt = (at: number) => NameMatch | undefined

/** No name is longer, in tokens. */
export const LONGEST_NAME = 24

/** Words between a body's head noun and what it is for. */
export const LINKS = new Set('of for on against de del da do dos das di des du'.split(' '))

/** Words that are no part of a name, unless it is all in capitals. */
export const NOT_A_NAME = new Set(
  'the a an this that these those in on at by from with and or but as if its their our'.split(' '),
)

/** Words of an office only beside another: "Foreign Minister", but "Foreign Ministers Council", "Executive Board". */
const QUALIFIERS = new Set(['foreign', 'executive', 'special', 'general', 'member'])

/** Whether an office begins here, which is no part of a body's name. */
export function isOffice({ tokens }: Reading, at: number): boolean {
  const word = tokens[at]?.word ?? ''
  if (!OFFICES.has(word)) return false
  const next = tokens[at + 1]?.word ?? ''
  return !QUALIFIERS.has(word) || (word === 'general' ? !isHeadNoun(next) : OFFICES.has(next))
}

/** The apostrophe of "Women's Association", "Beekeepers' Union": those many whom the body is of. */
export function isOwnersMark({ tokens }: Reading, at: number): boolean {
  const mark = tokens[at]?.word
  if ((mark !== "'s" && mark !== "'") || !has(tokens[at + 1], CAPITAL)) return false
  const owners = tokens[at - 1]?.word ?? ''
  return mark === "'" ? owners.endsWith('s') : MANY.has(owners)
}

const MANY = new Set('women men children people youth'.split(' '))

/** The hyphen inside "Anti-Terrorism". */
export function isHyphen({ tokens }: Pick<Reading, 'tokens'>, at: number): boolean {
  return tokens[at]?.word === '-' && has(tokens[at], GLUED) && has(tokens[at + 1], GLUED)
}

/** The comma of "Educational, Scientific and Cultural Organization". */
export function isSeriesComma({ tokens }: Reading, at: number): boolean {
  if (tokens[at]?.word !== ',' || tokens[at + 2]?.word !== 'and') return false
  return [at - 1, at + 1, at + 3].every(
    i => has(tokens[i], CAPITAL) && /(?:al|ic)$/.test(tokens[i]?.word ?? ''),
  )
}

/** A capitalised word of a name, or the small one behind its hyphen: "Follow-up". */
export function isNameWord(reading: Reading, at: number): boolean {
  return has(reading.tokens[at], CAPITAL) || isHyphen(reading, at - 1)
}

/** The "and" of "Trade and Industry", between capitals. */
export function isInnerAnd(reading: Reading, at: number): boolean {
  const { tokens } = reading
  const word = tokens[at]?.word
  return (word === 'and' || word === '&') && has(tokens[at + 1], CAPITAL) && isNameWord(reading, at - 1)
}
