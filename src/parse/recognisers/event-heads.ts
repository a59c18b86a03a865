import type { Landmarks } from '../landmarks.ts'
import { CAPITAL, has, type Token } from '../tokens.ts'
import { wordSet } from '../word-set.ts'
import { editionAt } from './edition-mark.ts'
import { COUNTED_HEADS, MODIFIERS, NO_MEETING_BEHIND, STRONG_HEADS, WEAK_HEADS } from './event-words.ts'

/** A noun for meetings that is not the last but one of two ("summit meeting") nor inside a body's name. */
export function isHead({ reading, bodyFrom, bodyUpTo }: Landmarks, at: number): boolean {
  const { tokens } = reading
  const word = tokens[at]?.word ?? ''
  const strong = STRONG_HEADS.has(word) || (word === 'table' && tokens[at - 1]?.word === 'round')
  if (!strong && !isWeakHead(word, has(tokens[at], CAPITAL)) && !isRetreat(tokens, at)) return false
  if (isBeforeHead(tokens, at)) return false
  if (bodyFrom.get(at)?.organisation.inAuthority) return false
  if (WEAK_HEADS.has(word) && isInsideBody(bodyFrom, at)) return false
  const body = bodyUpTo.get(at + 1)
  const yearly = word === 'council' && tokens[at - 1]?.word === 'ministerial'
  return strong || body === undefined || yearly || isCounted(tokens, body.first)
}

/** "Institute for Interfaith │Dialogue│ of Chile" */
function isInsideBody(bodyFrom: Landmarks['bodyFrom'], at: number): boolean {
  for (let i = at - 1; i >= at - LONGEST_BODY; i--) if ((bodyFrom.get(i)?.last ?? 0) > at + 1) return true
  return false
}

const LONGEST_BODY = 8

/** "summit │meeting", "Ministerial │Council", "conference │call": the noun behind decides. */
function isBeforeHead(tokens: readonly Token[], at: number): boolean {
  const head = tokens[at]
  // "Coordinating Council │(ACC)│ Meeting": an abbreviation between them decides nothing.
  const next = tokens[tokens[at + 1]?.word === '(' && tokens[at + 3]?.word === ')' ? at + 4 : at + 1]
  if (head === undefined || next === undefined || next.sentence !== head.sentence) return false
  if (head.word === 'ministerial' && COUNTED_HEADS.has(next.word)) return true
  return STRONG_HEADS.has(next.word) || NO_MEETING_BEHIND.has(next.word)
}

/** "the 54th annual │United Nations General Assembly": a number before a body counts its meetings. */
function isCounted(tokens: readonly Token[], first: number): boolean {
  const counted = tokens[first - 1]?.word === 'annual' ? first - 1 : first
  return editionAt(tokens, counted, tokens[first]?.sentence ?? -1) !== undefined
}

function isWeakHead(word: string, capital: boolean): boolean {
  return COUNTED_HEADS.has(word) || (capital && WEAK_HEADS.has(word))
}

/** "Cabinet retreat", "a two-day retreat": of those who meet, not of an army. */
export function isRetreat(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word ?? ''
  return tokens[at]?.word === 'retreat' && (before === "'" || MODIFIERS.has(before) || RETIRING.has(before))
}

const RETIRING = wordSet(
  'cabinet board staff council caucus leadership executive government planning strategy',
)
