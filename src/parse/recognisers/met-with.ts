import type { Landmarks } from '../landmarks.ts'
import { CAPITAL, WORD, has } from '../tokens.ts'
import { wordSet } from '../word-set.ts'
import { complementEnd } from './event-complement.ts'
import type { EventPhrase } from './event-phrase.ts'
import { AFTER_VERB } from './gathered.ts'
import { hasCapital } from './name-letters.ts'

const MEET = new Set(['met', 'meets', 'meet'])

/** "met with Heads of Government", "meets Kenyan Foreign Minister …": a meeting that only a verb reports. */
export function metWith(marks: Landmarks, at: number): EventPhrase | undefined {
  const { tokens } = marks.reading
  const next = tokens[at + 1]
  if (!MEET.has(tokens[at]?.word ?? '') || next === undefined || next.sentence !== tokens[at]?.sentence)
    return undefined
  const to = withBehind(marks, at + 1)
  const direct = to === undefined
  if (
    direct &&
    !(!AFTER_VERB.has(next.word) && has(next, CAPITAL) && has(next, WORD) && !marks.dateFrom.has(at + 1))
  )
    return undefined
  const last = complementEnd(marks, (to ?? at + 1) - 1, direct)
  const proper = hasCapital(marks, at + 1, last)
  if (last <= at + 2 || marks.placeFrom.has(at + 1)) return undefined
  return {
    first: at,
    last,
    head: at,
    edition: undefined,
    owner: undefined,
    theme: undefined,
    proper,
    bare: false,
    weak: true,
    plural: false,
    before: '',
  }
}

/** "met │in Riyadh today │with": place and day may stand before those whom somebody met. */
function withBehind({ reading, dateFrom, placeFrom }: Landmarks, from: number): number | undefined {
  let at = from
  while (at < from + 8 && reading.tokens[at]?.word !== 'with') {
    const last = dateFrom.get(at)?.last ?? placeFrom.get(at)?.last
    if (last === undefined && !BETWEEN.has(reading.tokens[at]?.word ?? '')) return undefined
    at = last ?? at + 1
  }
  return reading.tokens[at]?.word === 'with' ? at : undefined
}

const BETWEEN = wordSet('in on at here today yesterday , again separately')
