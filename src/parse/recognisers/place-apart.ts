import type { EventFocus } from './event-focus.ts'
import type { PlaceMention } from './place-mention.ts'
import type { Token } from '../tokens.ts'
import { wordSet } from '../word-set.ts'
import { monthAt, weekdayAt } from './date-words.ts'
import { AT } from './placed.ts'
import { CANCELLED, CLOSED, HELD, OPENED, POSTPONED, SIDELINES, signOf } from './sentence-signs.ts'

/** "adopted in Lisbon", "born in Graz": the place of another deed. */
export function isOtherDeed({ stage }: EventFocus, { first }: PlaceMention): boolean {
  const { tokens } = stage.marks.reading
  const at = tokens[first - 1]?.word === 'the' ? first - 2 : first - 1
  const verb = tokens[at - 1]
  if (!AT.has(tokens[at]?.word ?? '') || verb === undefined) return false
  if (!verb.word.endsWith('ed')) return OTHER_DEEDS.has(verb.word)
  return (signOf(verb.word) & ANY_HOLDING) === 0 && !MEETING_DEEDS.has(verb.word)
}

const OTHER_DEEDS = wordSet('read given said born made told written')
const ANY_HOLDING = HELD | OPENED | CLOSED | POSTPONED | CANCELLED
const MEETING_DEEDS = new Set([
  'arrived',
  'met',
  'planned',
  'scheduled',
  'expected',
  'celebrated',
  'arranged',
  'located',
  'attended',
])

/** Another meeting's place: "last year in …", "the previous summit in …", "outside its seat in …". */
export function isFarBehind({ stage }: EventFocus, { first }: PlaceMention): boolean {
  const { tokens } = stage.marks.reading
  const sentence = tokens[first]?.sentence
  for (let i = first - 8; i < first + 6; i++) {
    const word = tokens[i]?.word ?? ''
    if (tokens[i]?.sentence !== sentence) continue
    if (PAST.has(word) && !isTime(tokens, i)) return true
    if ((signOf(word) & SIDELINES) !== 0 || (word === 'outside' && i > first - 6 && i < first - 1))
      return true
  }
  return false
}

const PAST = wordSet('last previous previously earlier next based headquartered ago')

/** "next month", "last Friday", "earlier this week": when this meeting is, not another one. */
function isTime(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (next === undefined || tokens[at]?.word.startsWith('prev')) return false
  if (weekdayAt(next) !== undefined || next.word === 'week' || next.word === 'this') return true
  return tokens[at]?.word === 'next' && (monthAt(next) !== undefined || UNITS.has(next.word))
}

const UNITS = wordSet('month year')

/** "originally planned for …", "was to be held in …": where the meeting was once meant to be. */
export function isGivenUp({ stage }: EventFocus, { first }: PlaceMention): boolean {
  const { tokens } = stage.marks.reading
  for (let i = first - 1; i > first - 10 && tokens[i]?.word !== ','; i--)
    if (tokens[i]?.sentence === tokens[first]?.sentence && ONCE.has(tokens[i]?.word ?? ''))
      if (tokens[i]?.word !== 'was' || MEANT.has(tokens[i + 1]?.word ?? '')) return true
  return false
}

const ONCE = wordSet('originally initially was')
const MEANT = wordSet('to due scheduled supposed planned')
