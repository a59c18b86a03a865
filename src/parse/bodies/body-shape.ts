import type { Organisation } from '../../model/organisation.ts'
import type { Country } from '../authority/countries.ts'
import { isGivenName } from '../people/given-names.ts'
import type { Reading } from '../reading.ts'
import { ALL_CAPS, CAPITAL, GLUED, SENTENCE_START, WORD, has } from '../tokens.ts'
import { countryWordAt, ofCountry } from './country-words.ts'
import { MEETING_HEADS, OFFICES, isHeadNoun } from './head-nouns.ts'
import type { NameMatch } from './named-body.ts'

/** Gives the body that is known to begin at a token, if one does. */
export type KnownAt = (at: number) => NameMatch | undefined

const LONGEST_NAME = 24
const LINKS = new Set(['of', 'for', 'on', 'against'])
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
  if (!opensName(reading, at)) return undefined
  const owner = knownAt(at)
  const headEnd = findHead(reading, at, owner?.last ?? at, knownAt)
  if (headEnd === undefined || headEnd === owner?.last) return undefined
  const parent = owner?.candidates[0]?.organisation
  const lead = owner ? undefined : countryWordAt(reading, at)
  const country = lead?.country.code ?? parent?.country
  return addComplements(reading, { first: at, headEnd, last: headEnd, parent, country }, knownAt)
}

function opensName({ tokens }: Reading, at: number): boolean {
  const token = tokens[at]
  if (!has(token, WORD) || !has(token, CAPITAL)) return false
  return !(NOT_A_NAME.has(token?.word ?? '') && (has(token, SENTENCE_START) || !has(token, ALL_CAPS)))
}

/** The end of the last head noun in the capitalised words from `from`; stops before offices and known bodies. */
function findHead(reading: Reading, at: number, from: number, knownAt: KnownAt): number | undefined {
  const { tokens } = reading
  let head: number | undefined
  for (let i = from; i < at + LONGEST_NAME; i++) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== tokens[at]?.sentence) break
    if (isHyphen(reading, i)) continue
    if (isInnerAnd(reading, i) && head !== i) continue
    if (!has(token, CAPITAL) || OFFICES.has(token.word)) break
    if (i > from && isOwnBody(reading, i, knownAt)) break
    if (isHeadNoun(token.word)) head = i + 1
    else if (MEETING_HEADS.has(token.word)) head = undefined
  }
  return head
}

/** A known body that begins here and is more than the head noun's own words. */
function isOwnBody({ tokens }: Reading, at: number, knownAt: KnownAt): boolean {
  const known = knownAt(at)
  return known !== undefined && (known.last - known.first > 1 || has(tokens[at], ALL_CAPS))
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
  const start = tokens[shape.last + 1]?.word === 'the' ? shape.last + 2 : shape.last + 1
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

/** Capitalised words from `start`, joined by hyphens and "and"; "and" before a name with its own head ends it. */
function capitalRun(reading: Reading, start: number, knownAt: KnownAt): number {
  const { tokens } = reading
  let end = start
  for (let i = start; i < start + 10; i++) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== tokens[start]?.sentence) break
    if (isHyphen(reading, i)) continue
    if (isInnerAnd(reading, i) && i > start) {
      if (knownAt(i + 1) || startsOwnName(reading, i + 1)) break
      continue
    }
    if (!has(token, CAPITAL) || !has(token, WORD) || OFFICES.has(token.word)) break
    if (i > start && isGivenName(token.word) && has(tokens[i + 1], CAPITAL)) break
    end = i + 1
  }
  return end
}

function startsOwnName({ tokens }: Reading, at: number): boolean {
  for (let i = at; i < at + 4 && has(tokens[i], CAPITAL); i++)
    if (isHeadNoun(tokens[i]?.word ?? '') && i > at) return true
  return false
}
