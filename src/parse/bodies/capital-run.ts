import { isGivenName } from '../people/given-names.ts'
import type { Reading } from '../reading.ts'
import { NOT_IN_NAME } from '../recognisers/event-words.ts'
import { ALL_CAPS, CAPITAL, WORD, has, type Token } from '../tokens.ts'
import { countryWordAt } from './country-words.ts'
import { MEETING_HEADS, OFFICES, TOPICS, isHeadNoun } from './head-nouns.ts'
import {
  LINKS,
  NOT_A_NAME,
  isHyphen,
  isInnerAnd,
  isNameWord,
  isOffice,
  isOwnersMark,
  type KnownAt,
} from './name-joints.ts'

const DAYS = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august ' +
    'september october november december sat sun mon tue wed thu fri'
  ).split(' '),
)

/**
 * Capitalised words from `start`, joined by hyphens and "and"; "and" before a name with its own head ends it,
 * and so does a person's name: "Institute for Strategic Studies Zarema Shaukenova".
 */
export function capitalRun(reading: Reading, start: number, knownAt: KnownAt): number {
  const { tokens } = reading
  let end = start
  for (let i = start; i < start + 10; i++) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== tokens[start]?.sentence) break
    if (isHyphen(reading, i) || isOwnersMark(reading, i)) continue
    if (isInnerAnd(reading, i) && i > start) {
      if (knownAt(i + 1) || startsOwnName(reading, i + 1) || beginsOffice(reading, i + 1)) break
      continue
    }
    if (isSeries(reading, i, start)) continue
    if (!isNameWord(reading, i) || !has(token, WORD) || isForeignTo(reading, i)) break
    if (i > start && beginsPerson(reading, i)) break
    end = i + 1
  }
  return end
}

/** "… and Egyptian Transport Minister", "… and Australia's": a country's office or body begins. */
function beginsOffice(reading: Reading, at: number): boolean {
  const word = countryWordAt(reading, at)
  return word !== undefined && (word.adjective || reading.tokens[word.last]?.word === "'s")
}

/** Words that no name of a body goes on with: a day, an office, the verb of a heading. */
function isForeignTo(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  if (token === undefined || isStatement(token)) return true
  if (NOT_A_NAME.has(token.word) || DAYS.has(token.word)) return true
  if (has(token, ALL_CAPS) && LINKS.has(token.word)) return true
  return isOffice(reading, at)
}

/** "… of Bridge Wardens Concludes", "… for Rural Libraries I": a heading's verb, or who speaks. */
function isStatement({ word, start, end }: Token): boolean {
  return (
    (word === 'i' && end - start === 1) ||
    HOLD.has(word) ||
    (/(?:[^s]s|ed)$/.test(word) && NOT_IN_NAME.has(word))
  )
}

/** "COUNCIL OF MINISTERS HOLD": what many do in a heading. */
const HOLD = new Set(['hold', 'meet', 'discuss', 'convene', 'conclude', 'agree', 'attend'])

/** "State Registration, Cadastre and Cartography": a comma before one capital and "and" goes on. */
function isSeries(reading: Reading, at: number, start: number): boolean {
  const { tokens } = reading
  if (tokens[at]?.word !== ',' || at === start || !TOPICS.has(tokens[at - 1]?.word ?? '')) return false
  let i = at + 1
  while (i < at + 6 && (isSubject(reading, i) || (tokens[i]?.word === ',' && i > at + 1))) i++
  return i > at + 1 && isInnerAnd(reading, i) && !startsOwnName(reading, i + 1)
}

function isSubject({ tokens }: Reading, at: number): boolean {
  const word = tokens[at]?.word ?? ''
  return has(tokens[at], CAPITAL) && !OFFICES.has(word) && !isGivenName(word)
}

/** A known given name and a surname, or two words of no subject behind one that is. */
function beginsPerson({ tokens }: Reading, at: number): boolean {
  const next = tokens[at + 1]
  if (!has(next, CAPITAL) || !has(next, WORD)) return false
  const [word, after] = [tokens[at]?.word ?? '', next?.word ?? '']
  if (isGivenName(word)) return true
  const named = (it: string) => !TOPICS.has(it) && !isHeadNoun(it) && !MEETING_HEADS.has(it)
  return (
    TOPICS.has(tokens[at - 1]?.word ?? '') && named(word) && named(after) && !has(tokens[at + 2], CAPITAL)
  )
}

/** Whether a body's own name begins here: "Bank Negara", "Institute of X", "Kuwait Fund". */
function startsOwnName({ tokens }: Reading, at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    const token = tokens[i]
    if (!has(token, CAPITAL) || token?.sentence !== tokens[at]?.sentence) return false
    if (!isHeadNoun(token?.word ?? '')) continue
    const after = tokens[i + 1]
    if (i > at || after?.word === 'of' || after?.word === 'for') return true
    if (has(after, CAPITAL) && after?.sentence === token?.sentence) return true
  }
  return false
}
