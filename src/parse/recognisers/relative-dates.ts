import { cardinalAt } from '../number-words.ts'
import { GLUED, has, type Token } from '../tokens.ts'
import type { ReadDate } from './date-grammar.ts'

const OFFSETS = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])
const DAY_PARTS = new Set(['morning', 'afternoon', 'evening'])
const COMING = new Set(['next', 'coming', 'following'])

/** "today", "last night", "the next two days", "16:00". */
export function relative(tokens: readonly Token[], at: number): ReadDate | undefined {
  const word = tokens[at]?.word ?? ''
  const next = tokens[at + 1]?.word ?? ''
  const days = OFFSETS.get(word)
  if (days !== undefined) return { value: { kind: 'offset', days }, next: at + 1 }
  if (word === 'this' && DAY_PARTS.has(next)) return { value: { kind: 'offset', days: 0 }, next: at + 2 }
  if (word === 'last' && next === 'night') return { value: { kind: 'offset', days: -1 }, next: at + 2 }
  if (next === ':' && has(tokens[at + 1], GLUED)) return clock(tokens, at)
  if (word === 'the' && COMING.has(next)) return length(tokens, at + 2, true)
  return COMING.has(word) ? length(tokens, at + 1, true) : length(tokens, at, false)
}

function clock(tokens: readonly Token[], at: number): ReadDate | undefined {
  const minutes = tokens[at + 2]
  if (!has(minutes, GLUED) || minutes === undefined || minutes.end - minutes.start !== 2) return undefined
  const hours = tokens[at]?.value ?? -1
  return hours >= 0 && hours < 25 && minutes.value < 60
    ? { value: { kind: 'clock' }, next: at + 3 }
    : undefined
}

/** "two-day", "three days": no meeting known lasts longer than three weeks. */
function length(tokens: readonly Token[], at: number, ahead: boolean): ReadDate | undefined {
  const number = cardinalAt(tokens, at)
  if (!number || number.value < 1 || number.value > 21) return undefined
  const unit = tokens[number.next]?.word === '-' ? number.next + 1 : number.next
  const word = tokens[unit]?.word
  if (word !== 'day' && word !== 'days') return undefined
  return { value: { kind: 'length', days: number.value, ahead }, next: unit + 1 }
}
