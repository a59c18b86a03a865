import type { Landmarks } from '../landmarks.ts'
import { LINE_START, has, type Token } from '../tokens.ts'
import { wordSet } from '../word-set.ts'
import { STRONG_HEADS } from './event-words.ts'
import type { PlaceMention } from './place-mention.ts'

const COMING = wordSet(
  'came come comes travelled traveled flew flocked arrived travel journeyed converge converged',
)
const TOWARDS = wordSet('to on in for')
const MOVES = wordSet('move moved relocated shifted welcome')

/**
 * "1,200 delegates came to Colombo", "will converge on New York", "to Cairo for an emergency meeting", "moved from Lyon
 * to Metz", "I welcome you to Abuja", "leaves for Oslo, where".
 */
export function isGoal(tokens: readonly Token[], { first, last }: PlaceMention): boolean {
  const at = tokens[first - 1]?.word === 'the' ? first - 2 : first - 1
  if (TOWARDS.has(tokens[at]?.word ?? ''))
    if (COMING.has(tokens[at - 1]?.word ?? '') || isWhere(tokens, last)) return true
  return tokens[at]?.word === 'to' && (isMoved(tokens, at) || isForMeeting(tokens, last))
}

/** ", where" */
function isWhere(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === ',' && tokens[at + 1]?.word === 'where'
}

function isMoved(tokens: readonly Token[], to: number): boolean {
  for (let i = to - 1; i > to - 16 && tokens[i]?.sentence === tokens[to]?.sentence; i--)
    if (MOVES.has(tokens[i]?.word ?? '')) return true
  return false
}

/** "for an emergency meeting" */
function isForMeeting(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === 'for' && tokens.slice(at + 1, at + 6).some(({ word }) => STRONG_HEADS.has(word))
}

const VISITS = wordSet('visit visits visiting visited trip')

/** "during his visit to Washington", "who was visiting Myanmar": where somebody of the meeting was. */
export function isVisited({ reading: { tokens } }: Landmarks, { first }: PlaceMention): boolean {
  const at = tokens[first - 1]?.word === 'to' ? first - 2 : first - 1
  return VISITS.has(tokens[at]?.word ?? '') && !has(tokens[first], LINE_START)
}
