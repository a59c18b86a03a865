import { isGivenName } from '../people/given-names.ts'
import type { Reading } from '../reading.ts'
import { markWords } from '../mark-words.ts'
import { ALL_CAPS, CAPITAL, WORD, has, isOneOf } from '../tokens.ts'
import { CONGRESSES, HEAD_NOUNS, MEETING_HEADS, ORGANS, TOPICS, isHeadNoun } from './head-nouns.ts'
import {
  LINKS,
  LONGEST_NAME,
  NOT_A_NAME,
  isHyphen,
  isInnerAnd,
  isNameWord,
  isOffice,
  isOwnersMark,
  isSeriesComma,
  type KnownAt,
} from './name-joints.ts'

/** Whether a head stands anywhere in the sentence; in most there is none. */
export function hasHead({ tokens, sentences }: Reading, at: number): boolean {
  return isOneOf(sentences[tokens[at]?.sentence ?? -1], HEADS)
}

const HEADS = markWords(HEAD_NOUNS, ORGANS, ['congress', 'international'])

/** The end of the last head noun in the capitalised words from `from`; stops before offices and known bodies. */
export function findHead(reading: Reading, at: number, from: number, knownAt: KnownAt): number | undefined {
  const { tokens } = reading
  let head: number | undefined
  let met = false
  for (let i = from; i < at + LONGEST_NAME; i++) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== tokens[at]?.sentence) break
    if (isHyphen(reading, i) || isOwnersMark(reading, i) || isSeriesComma(reading, i)) continue
    if (isInnerAnd(reading, i) && head !== i && i > from) continue
    if (endsName(reading, i, i > from) || (i > from && isOwnBody(reading, i, knownAt))) break
    if (isHead(reading, i, met)) head = i + 1
    else if (isMeeting(reading, i)) {
      head = houseBefore(reading, head)
      met = true
    }
  }
  return head === undefined ? undefined : withGeneral(reading, head)
}

function endsName(reading: Reading, at: number, inside: boolean): boolean {
  return !isNameWord(reading, at) || isOffice(reading, at) || isJoint(reading.tokens[at]?.word ?? '', inside)
}

/** "Lagos University [Symposium]": the head so far, where a meeting is named after such a house. */
function houseBefore({ tokens }: Reading, head = 0): number | undefined {
  return HOUSES.has(tokens[head - 1]?.word ?? '') ? head : undefined
}

/** Words between names; in a line of capitals they look like the rest of it. */
function isJoint(word: string, inside: boolean): boolean {
  return LINKS.has(word) || (inside && NOT_A_NAME.has(word))
}

const HOUSES = new Set(['university', 'institute', 'college', 'academy', 'association', 'foundation'])

/** "Directorate General of Civil Aviation", "Directorate-General for Trade" */
function withGeneral({ tokens }: Reading, head: number): number {
  const word = tokens[head - 1]?.word
  const at = tokens[head]?.word === '-' ? head + 1 : head
  const general = tokens[at]?.word === 'general' && LINKS.has(tokens[at + 1]?.word ?? '')
  return general && (word === 'directorate' || word === 'secretariat') ? at + 1 : head
}

/** The "Conference" of a meeting's name; "Labour Congress" and "Jewish Congress" are bodies. */
function isMeeting({ tokens }: Reading, at: number): boolean {
  const word = tokens[at]?.word ?? ''
  return MEETING_HEADS.has(word) && !(word === 'congress' && CONGRESSES.has(tokens[at - 1]?.word ?? ''))
}

/** Behind a meeting's head only its own organs go on: "Forum Secretariat", not "Forum Army-2019". */
function isHead(reading: Reading, at: number, met: boolean): boolean {
  const { tokens } = reading
  const word = tokens[at]?.word ?? ''
  if (met) return ORGANS.has(word)
  if (word === 'congress') return !isMeeting(reading, at)
  if (word === 'international')
    return isNameAhead(reading, at) && !has(tokens[at + 1], CAPITAL) && tokens[at + 1]?.word !== 'and'
  return isHeadNoun(word) && has(tokens[at], CAPITAL)
}

/** "Amnesty International", not "the International". */
function isNameAhead({ tokens }: Reading, at: number): boolean {
  const before = tokens[at - 1]
  return has(before, CAPITAL) && has(before, WORD) && !NOT_A_NAME.has(before?.word ?? '')
}

/** A known body that begins here and is more than the head noun's own words. */
function isOwnBody({ tokens }: Reading, at: number, knownAt: KnownAt): boolean {
  // "Trade Union Congress of Nigeria": a head in the run of capitals is that run's own.
  const modified = has(tokens[at - 1], CAPITAL) && has(tokens[at - 1], WORD)
  const word = tokens[at]?.word ?? ''
  if (modified && (isHeadNoun(word) || word === 'congress' || isNameBefore(tokens[at - 1]?.word ?? '')))
    return false
  // "Turkic Culture and [Heritage Foundation]": the subjects are of one body.
  if (tokens[at - 1]?.word === 'and' && TOPICS.has(tokens[at - 2]?.word ?? '') && !has(tokens[at], ALL_CAPS))
    return false
  const known = knownAt(at)
  return known !== undefined && (known.last - known.first > 1 || has(tokens[at], ALL_CAPS))
}

const BEFORE = new Set('west east north south upper lower higher secondary primary'.split(' '))

/** "Ellen [MacArthur Foundation]", "West [Nordic Council]": the name begins earlier. */
function isNameBefore(word: string): boolean {
  return isGivenName(word) || BEFORE.has(word)
}
