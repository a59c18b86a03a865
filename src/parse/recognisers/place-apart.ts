import type { EventFocus } from './event-focus.ts'
import type { PlaceMention } from './place-mention.ts'
import { AT } from './placed.ts'
import { CANCELLED, CLOSED, HELD, OPENED, POSTPONED, SIDELINES, signOf } from './sentence-signs.ts'

/** "adopted in Lisbon", "born in Graz": the place of another deed. */
export function isOtherDeed({ stage }: EventFocus, { first }: PlaceMention): boolean {
  const { tokens } = stage.marks.reading
  const at = tokens[first - 1]?.word === 'the' ? first - 2 : first - 1
  const verb = tokens[at - 1]
  if (!AT.has(tokens[at]?.word ?? '') || verb === undefined || !verb.word.endsWith('ed')) return false
  return (signOf(verb.word) & ANY_HOLDING) === 0 && !MEETING_DEEDS.has(verb.word)
}

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

/** Another meeting's place: "last year in …", "the previous summit in …", a year that is gone. */
export function isFarBehind({ stage }: EventFocus, { first }: PlaceMention): boolean {
  const { tokens } = stage.marks.reading
  const sentence = tokens[first]?.sentence
  for (let i = first - 8; i < first + 6; i++)
    if (
      tokens[i]?.sentence === sentence &&
      (PAST.has(tokens[i]?.word ?? '') || (signOf(tokens[i]?.word ?? '') & SIDELINES) !== 0)
    )
      return true
  return false
}

const PAST = new Set(['last', 'previous', 'previously', 'earlier', 'next', 'based', 'headquartered', 'ago'])
