import type { Token } from '../tokens.ts'
import { writtenDateAt, type ReadDate } from './date-grammar.ts'
import { weekdayAt } from './date-words.ts'
import { isSaidAt } from './said-at.ts'

/** "Wednesday, October 4, 2017", "Wed 4 Oct", "Tuesday". */
export function weekdayDate(tokens: readonly Token[], at: number): ReadDate | undefined {
  const weekday = weekdayAt(tokens[at], true)
  if (weekday === undefined) return undefined
  let place = at + 1
  while (place < at + 4 && [',', '.', 'the', '('].includes(tokens[place]?.word ?? '')) place++
  const date = writtenDateAt(tokens, place)
  if (date) return date.value.kind === 'date' ? { ...date, value: { ...date.value, weekday } } : date
  if (weekdayAt(tokens[at]) === undefined) return undefined
  const value = { kind: 'weekday', weekday, which: direction(tokens, at) } as const
  const until = JOINTS.has(tokens[at + 1]?.word ?? '') ? weekdayAt(tokens[at + 2]) : undefined
  if (until === undefined || until === weekday) return { value, next: at + 1 }
  return { value: { ...value, until }, next: at + 3 }
}

const JOINTS = new Set(['and', 'to', '-', 'through', 'until'])
const AHEAD = new Set(['will', 'shall', 'scheduled', 'due', 'planned', 'upcoming'])
/** "begins Tuesday", "hosts on Monday": nobody says so of a day that is over. */
const BEGINS = new Set(['begins', 'begin', 'opens', 'starts', 'hosts', 'meets', 'holds'])

function direction(tokens: readonly Token[], at: number): 'nearest' | 'last' | 'next' | 'coming' {
  const before = tokens[at - 1]?.word
  if (before === 'last' || before === 'next') return before
  if (before === 'until' || before === 'till' || before === 'through') return 'coming'
  if (isSaidAt(tokens, at)) return 'nearest'
  const sentence = tokens[at]?.sentence
  for (let i = at - 1; i >= Math.max(0, at - 25) && tokens[i]?.sentence === sentence; i--) {
    const word = tokens[i]?.word ?? ''
    if (AHEAD.has(word) || (at - i < 4 && BEGINS.has(word)) || isPurpose(tokens, i)) return 'coming'
  }
  return 'nearest'
}

const PURPOSES = new Set(
  'meet hold attend discuss convene host open begin start gather visit address join chair send take be'.split(
    ' ',
  ),
)
/** Deeds that are done, whatever they were for: "gathered to discuss on Tuesday". */
const DONE = new Set(
  'gathered met convened arrived assembled came opened began travelled failed continued'.split(' '),
)

/** "agreed to meet on Saturday", "ministers to hold talks on Monday": what is to come. */
function isPurpose(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word !== 'to' || !PURPOSES.has(tokens[at + 1]?.word ?? '')) return false
  const sentence = tokens[at + 1]?.sentence
  for (let i = at - 1; i >= at - 6 && tokens[i]?.sentence === sentence; i--) {
    // "arrived Wednesday to attend": what is done has its day already.
    if (weekdayAt(tokens[i]) !== undefined) return true
    if (DONE.has(tokens[i]?.word ?? '')) return false
  }
  return true
}
