import type { Organisation } from '../../model/organisation.ts'
import type { Country } from '../authority/countries.ts'
import { isGivenName } from '../people/given-names.ts'
import { markWords } from '../mark-words.ts'
import type { Reading } from '../reading.ts'
import { ALL_CAPS, CAPITAL, GLUED, SENTENCE_START, WORD, has, isOneOf } from '../tokens.ts'
import { countryWordAt, ofCountry } from './country-words.ts'
import { CONGRESSES, HEAD_NOUNS, MEETING_HEADS, OFFICES, ORGANS, TOPICS, isHeadNoun } from './head-nouns.ts'
import type { NameMatch } from './named-body.ts'

/** Gives the body that is known to begin at a token, if one does. */
export type KnownAt = (at: number) => NameMatch | undefined

const LONGEST_NAME = 24
const LINKS = new Set([
  'of',
  'for',
  'on',
  'against',
  'de',
  'del',
  'da',
  'do',
  'dos',
  'das',
  'di',
  'des',
  'du',
])
const ARTICLES = new Set(['the', 'la', 'las', 'los', 'el', 'les', 'der', 'und'])
/** Heads that stand first in their languages: "Universitas Indonesia", "Institut Pasteur". */
const FOREMOST = new Set(
  'universitas universiti universite universidad universidade institut instituto fundacion akademie ecole'.split(
    ' ',
  ),
)
const DAYS = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august ' +
    'september october november december'
  ).split(' '),
)
const NOT_A_NAME = new Set(
  'the a an this that these those in on at by from with and or but as if its their our'.split(' '),
)

/** The parts of a body's name as tokens: [first, headEnd) ends in the head noun, [headEnd, last) complements it. */
export interface NameShape {
  readonly first: number
  /** Token after the head noun. */
  readonly headEnd: number
  readonly last: number
  readonly parent: Organisation | undefined
  readonly country: string | undefined
}

/** Modifiers, head noun and complements of a body's name that begins at token `at`. Reads at most 24 tokens. */
export function findNameShape(reading: Reading, at: number, knownAt: KnownAt): NameShape | undefined {
  if (!opensName(reading, at) || !hasHead(reading, at)) return undefined
  const owner = knownAt(at)
  const headEnd = findHead(reading, at, owner?.last ?? at, knownAt)
  if (headEnd === undefined || headEnd === owner?.last) return undefined
  const parent = owner?.candidates[0]?.organisation
  const lead = owner ? undefined : countryWordAt(reading, at)
  const country = lead?.country.code ?? parent?.country
  const foremost = FOREMOST.has(reading.tokens[headEnd - 1]?.word ?? '')
  const last = foremost ? capitalRun(reading, headEnd, knownAt) : headEnd
  return addComplements(reading, { first: at, headEnd, last, parent, country }, knownAt)
}

/** Whether a head stands anywhere in the sentence; in most there is none. */
function hasHead({ tokens, sentences }: Reading, at: number): boolean {
  return isOneOf(sentences[tokens[at]?.sentence ?? -1], HEADS)
}

const HEADS = markWords(HEAD_NOUNS, ORGANS, ['congress', 'international'])

function opensName({ tokens }: Reading, at: number): boolean {
  const token = tokens[at]
  if (!has(token, WORD) || !has(token, CAPITAL)) return false
  return !(NOT_A_NAME.has(token?.word ?? '') && (has(token, SENTENCE_START) || !has(token, ALL_CAPS)))
}

/** The end of the last head noun in the capitalised words from `from`; stops before offices and known bodies. */
function findHead(reading: Reading, at: number, from: number, knownAt: KnownAt): number | undefined {
  const { tokens } = reading
  let head: number | undefined
  let met = false
  for (let i = from; i < at + LONGEST_NAME; i++) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== tokens[at]?.sentence) break
    if (isHyphen(reading, i) || isOwnersMark(reading, i)) continue
    if (isInnerAnd(reading, i) && head !== i) continue
    if (!has(token, CAPITAL) || OFFICES.has(token.word) || (i > from && NOT_A_NAME.has(token.word))) break
    if (i > from && isOwnBody(reading, i, knownAt)) break
    if (isHead(reading, i, met)) head = i + 1
    else if (isMeeting(reading, i)) {
      head = undefined
      met = true
    }
  }
  return head
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
  return isHeadNoun(word)
}

/** "Amnesty International", not "the International". */
function isNameAhead({ tokens }: Reading, at: number): boolean {
  const before = tokens[at - 1]
  return has(before, CAPITAL) && has(before, WORD) && !NOT_A_NAME.has(before?.word ?? '')
}

/** The apostrophe of "Women's Association", "Beekeepers' Union": those many whom the body is of. */
function isOwnersMark({ tokens }: Reading, at: number): boolean {
  const mark = tokens[at]?.word
  if ((mark !== "'s" && mark !== "'") || !has(tokens[at + 1], CAPITAL)) return false
  const owners = tokens[at - 1]?.word ?? ''
  return mark === "'" ? owners.endsWith('s') : MANY.has(owners)
}

const MANY = new Set('women men children people youth'.split(' '))

/** A known body that begins here and is more than the head noun's own words. */
function isOwnBody({ tokens }: Reading, at: number, knownAt: KnownAt): boolean {
  // "Trade Union Congress of Nigeria": a head in the run of capitals is that run's own.
  const modified = has(tokens[at - 1], CAPITAL) && has(tokens[at - 1], WORD)
  const word = tokens[at]?.word ?? ''
  if (modified && (isHeadNoun(word) || word === 'congress' || isNameBefore(tokens[at - 1]?.word ?? '')))
    return false
  const known = knownAt(at)
  return known !== undefined && (known.last - known.first > 1 || has(tokens[at], ALL_CAPS))
}

/** "Ellen [MacArthur Foundation]", "West [Nordic Council]": the name begins earlier. */
function isNameBefore(word: string): boolean {
  return isGivenName(word) || ['west', 'east', 'north', 'south', 'upper', 'lower'].includes(word)
}

function isHyphen({ tokens }: Reading, at: number): boolean {
  return tokens[at]?.word === '-' && has(tokens[at], GLUED) && has(tokens[at + 1], GLUED)
}

function isInnerAnd({ tokens }: Reading, at: number): boolean {
  const word = tokens[at]?.word
  return (word === 'and' || word === '&') && has(tokens[at + 1], CAPITAL) && has(tokens[at - 1], CAPITAL)
}

function addComplements(reading: Reading, shape: NameShape, knownAt: KnownAt): NameShape {
  const { tokens } = reading
  let grown = shape
  while (grown.last < shape.first + LONGEST_NAME && LINKS.has(tokens[grown.last]?.word ?? '')) {
    const next = addComplement(reading, grown, knownAt)
    if (next === grown) break
    grown = next
  }
  return grown
}

function addComplement(reading: Reading, shape: NameShape, knownAt: KnownAt): NameShape {
  const { tokens } = reading
  const start = ARTICLES.has(tokens[shape.last + 1]?.word ?? '') ? shape.last + 2 : shape.last + 1
  const country = ofCountry(reading, shape.last)
  if (country) return withCountries(reading, shape, country)
  const known = knownAt(start)
  if (known && tokens[shape.last]?.word === 'of')
    return { ...shape, last: afterMembers(reading, known.last), parent: known.candidates[0]?.organisation }
  const end = capitalRun(reading, start, knownAt)
  return end === start ? shape : { ...shape, last: end }
}

/** "of Kazakhstan"; "of Belarus and Russia" belongs to neither. */
function withCountries(
  reading: Reading,
  shape: NameShape,
  { country, last }: { country: Country; last: number },
): NameShape {
  if (OFFICES.has(reading.tokens[last]?.word ?? '')) return shape
  const other = reading.tokens[last]?.word === 'and' ? countryWordAt(reading, last + 1) : undefined
  if (other && !other.adjective) return { ...shape, last: other.last, country: undefined }
  return { ...shape, last, country: country.code }
}

const MEMBERS = new Set(['countries', 'states', 'members', 'member', 'participating'])

/** "of the CIS member states": the small words belong to the name. */
function afterMembers({ tokens }: Reading, at: number): number {
  let end = at
  while (end < at + 3 && MEMBERS.has(tokens[end]?.word ?? '')) end++
  return end
}

/**
 * Capitalised words from `start`, joined by hyphens and "and"; "and" before a name with its own head ends it,
 * and so does a person's name: "Institute for Strategic Studies Zarema Shaukenova".
 */
function capitalRun(reading: Reading, start: number, knownAt: KnownAt): number {
  const { tokens } = reading
  let end = start
  for (let i = start; i < start + 10; i++) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== tokens[start]?.sentence) break
    if (isHyphen(reading, i) || isOwnersMark(reading, i)) continue
    if (isInnerAnd(reading, i) && i > start) {
      if (knownAt(i + 1) || startsOwnName(reading, i + 1)) break
      continue
    }
    if (isSeries(reading, i, start)) continue
    if (!has(token, CAPITAL) || !has(token, WORD)) break
    if (OFFICES.has(token.word) || NOT_A_NAME.has(token.word) || DAYS.has(token.word)) break
    if (i > start && beginsPerson(reading, i)) break
    end = i + 1
  }
  return end
}

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
