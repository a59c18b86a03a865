import type { Landmarks } from '../landmarks.ts'
import { CAPITAL, MARK, has } from '../tokens.ts'
import { wordSet } from '../word-set.ts'
import { SMALL_STOPS, VERBS, isParticiple } from './complement-words.ts'
import { NOT_IN_NAME } from './event-words.ts'

/** What a growing name says of itself at a comma. */
export interface BeforeComma {
  readonly at: number
  readonly capital: boolean
  /** A comma of a list was taken in before. */
  readonly listed: boolean
}

const LIST_REACH = 14

/** "Special Services, Security Agencies and Law Enforcement Organisations": capitals up to an "and". */
export function isListComma(marks: Landmarks, { at, capital, listed }: BeforeComma): boolean {
  const { tokens } = marks.reading
  const next = tokens[at + 1]
  if (listed && next?.word === 'and') return has(tokens[at + 2], CAPITAL)
  if (isBodyList(marks, at)) return true
  if (!capital && !has(next, CAPITAL)) return isSmallList(marks, at)
  if (!capital || marks.dateFrom.has(at + 1) || NOT_IN_NAME.has(next?.word ?? '')) return false
  if (!has(next, CAPITAL)) return isSmallList(marks, at)
  return isListFrom(marks, at)
}

/** "the Council of Foreign Ministers│, the Council of Ports and the Lake Committee": bodies up to the last behind "and". */
function isBodyList({ reading: { tokens }, bodyFrom, bodyUpTo }: Landmarks, comma: number): boolean {
  if (!bodyUpTo.has(comma)) return false
  let at = comma
  while (tokens[at]?.word === ',' || tokens[at]?.word === 'and') {
    const last = tokens[at]?.word === 'and'
    const body = bodyFrom.get(tokens[at + 1]?.word === 'the' ? at + 2 : at + 1)
    if (body === undefined || last) return body !== undefined
    at = body.last
  }
  return false
}

const SMALL_LIST = 5

/** "heads of intelligence services, security and law enforcement bodies": a few small words up to an "and". */
function isSmallList(marks: Landmarks, at: number): boolean {
  const { tokens } = marks.reading
  if (!tokens[at - 1]?.word.endsWith('s')) return false
  for (let i = at + 1; i <= at + SMALL_LIST && tokens[i]?.sentence === tokens[at]?.sentence; i++) {
    const after = tokens[i + 1]
    if (tokens[i]?.word === 'and')
      return i > at + 1 && !has(after, MARK) && !NOT_IN_NAME.has(after?.word ?? '')
    if (!isListWord(marks, i)) return false
  }
  return false
}

function isListWord({ reading: { tokens }, placeFrom, dateFrom }: Landmarks, at: number): boolean {
  const word = tokens[at]?.word ?? ''
  if (has(tokens[at], MARK) || placeFrom.has(at) || dateFrom.has(at)) return false
  const stops = NOT_IN_NAME.has(word) || VERBS.has(word) || SMALL_STOPS.has(word)
  return !stops && !isParticiple(word, tokens[at + 1]?.word ?? '')
}

/** Nothing but capitals and commas from the comma at `at` to an "and" before a capital. */
function isListFrom(marks: Landmarks, at: number): boolean {
  const { tokens } = marks.reading
  const countries = isCountry(marks, at - 1)
  for (let i = at + 1; i < at + LIST_REACH && tokens[i]?.sentence === tokens[at]?.sentence; i++) {
    if (tokens[i]?.word === 'and') return has(tokens[i + 1], CAPITAL)
    if (isPlaceApart(marks, i, countries)) return false
    if (!(has(tokens[i], CAPITAL) || IN_LIST.has(tokens[i]?.word ?? ''))) return false
  }
  return false
}

/** A place behind a comma says where, but for a country after a country: "leaders of Russia, Iran and Azerbaijan". */
function isPlaceApart(marks: Landmarks, at: number, countries: boolean): boolean {
  const place = marks.placeFrom.get(at)?.place
  if (place === undefined || place.kind === 'adjective') return false
  return !(countries && place.kind === 'country')
}

function isCountry({ placeFrom }: Landmarks, last: number): boolean {
  for (let i = last; i > last - 4; i--) {
    const found = placeFrom.get(i)
    if (found) return found.last === last + 1 && found.place.kind === 'country'
  }
  return false
}

const IN_LIST = wordSet(', of the')
