import type { Organisation } from '../../model/organisation.ts'
import type { Country } from '../authority/countries.ts'
import type { Reading } from '../reading.ts'
import { CAPITAL, WORD, has } from '../tokens.ts'
import { capitalRun } from './capital-run.ts'
import { countryWordAt, ofCountry } from './country-words.ts'
import { OFFICES, ORGANS, TOPICS, isRegion } from './head-nouns.ts'
import { findHead, hasHead } from './name-head.ts'
import type { NameMatch } from './named-body.ts'
import { LINKS, LONGEST_NAME, NOT_A_NAME, isHyphen, type KnownAt } from './name-joints.ts'

const ARTICLES = new Set(['the', 'la', 'las', 'los', 'el', 'les', 'der', 'und'])
/** Heads that stand first in their languages: "Universitas Indonesia", "Institut Pasteur". */
const FOREMOST = new Set(
  'universitas universiti universite universidad universidade institut instituto fundacion akademie ecole'.split(
    ' ',
  ),
)

/** The parts of a body's name as tokens: [first, headEnd) ends in the head noun, [headEnd, last) complements it. */
export interface NameShape {
  readonly first: number
  /** Token after the head noun. */
  readonly headEnd: number
  readonly last: number
  readonly parent: Organisation | undefined
  /** The tokens without the parent's: "Council of Ministers" in "ECOWAS Council of Ministers" and in "… of ECOWAS". */
  readonly own: { readonly first: number; readonly last: number | undefined }
  readonly country: string | undefined
}

/** Modifiers, head noun and complements of a body's name that begins at token `at`. Reads at most 24 tokens. */
export function findNameShape(reading: Reading, at: number, knownAt: KnownAt): NameShape | undefined {
  if (!hasHead(reading, at) || !opensName(reading, at)) return undefined
  const owner = ownerAt(reading, at, knownAt)
  const headEnd = findHead(reading, at, owner?.last ?? at, knownAt)
  if (headEnd === undefined || headEnd === owner?.last) return undefined
  const parent = owner?.candidates[0]?.organisation
  const country = owner ? parent?.country : leadingCountry(reading, at)
  const foremost = FOREMOST.has(reading.tokens[headEnd - 1]?.word ?? '')
  const last = foremost ? capitalRun(reading, headEnd, knownAt) : headEnd
  const own = { first: owner?.last ?? at, last: undefined }
  return addComplements(reading, { first: at, headEnd, last, parent, own, country }, knownAt)
}

/** The body that begins the name; "General Secretariat" before "of the League" is no one's yet. */
function ownerAt({ tokens }: Reading, at: number, knownAt: KnownAt): NameMatch | undefined {
  const known = knownAt(at)
  const bare = known && tokens[known.last]?.word === 'of' && ORGANS.has(tokens[known.last - 1]?.word ?? '')
  return bare && known.candidates.every(({ sure }) => !sure) ? undefined : known
}

/** "Thai Maize Board", "Royal Thai Police" */
function leadingCountry(reading: Reading, at: number): string | undefined {
  const start = reading.tokens[at]?.word === 'royal' ? at + 1 : at
  return countryWordAt(reading, start)?.country.code
}

function opensName({ tokens }: Reading, at: number): boolean {
  const token = tokens[at]
  if (!has(token, WORD) || !has(token, CAPITAL) || NOT_A_NAME.has(token?.word ?? '')) return false
  return token?.word.length !== 1 && !isOfHeads(tokens, at) && !isHyphen({ tokens }, at - 1)
}

/** "Heads of State and [Government of the …]": those who meet, and no body. */
function isOfHeads(tokens: Reading['tokens'], at: number): boolean {
  const word = tokens[at]?.word
  if (word !== 'state' && word !== 'government') return false
  const heads = tokens[at - 2]?.word === 'state' ? at - 4 : at - 2
  return tokens[heads]?.word === 'heads' || tokens[heads]?.word === 'head'
}

function addComplements(reading: Reading, shape: NameShape, knownAt: KnownAt): NameShape {
  const { tokens } = reading
  let grown = shape
  while (grown.last < shape.first + LONGEST_NAME && isLink(tokens, grown)) {
    const next = addComplement(reading, grown, knownAt)
    if (next === grown) break
    grown = next
  }
  return grown
}

/** "… for Training in Social Development", "… in Africa": "in" goes on where a subject or a continent stands behind it. */
function isLink(tokens: Reading['tokens'], { last, headEnd }: NameShape): boolean {
  const word = tokens[last]?.word ?? ''
  if (word !== 'in' || last === headEnd) return LINKS.has(word)
  return isRegion(tokens[last + 1]?.word ?? '') || [1, 2].some(i => TOPICS.has(tokens[last + i]?.word ?? ''))
}

function addComplement(reading: Reading, shape: NameShape, knownAt: KnownAt): NameShape {
  const { tokens } = reading
  const start = ARTICLES.has(tokens[shape.last + 1]?.word ?? '') ? shape.last + 2 : shape.last + 1
  const country = ofCountry(reading, shape.last)
  if (country) return withCountries(reading, shape, country)
  const known = knownAt(start)
  if (known && tokens[shape.last]?.word === 'of')
    return {
      ...shape,
      last: afterMembers(reading, known.last),
      parent: known.candidates[0]?.organisation,
      own: { ...shape.own, last: shape.last },
    }
  const office = servedOffice(reading, shape, start)
  const end = office ?? capitalRun(reading, start, knownAt)
  return end === start ? shape : { ...shape, last: end }
}

/** "Office of the [President]", "Office of the [National Security Adviser]": the end of the office it serves. */
function servedOffice({ tokens }: Reading, { headEnd, last }: NameShape, start: number): number | undefined {
  if (headEnd !== last || !SERVING.has(tokens[headEnd - 1]?.word ?? '')) return undefined
  let end = start
  while (end < start + LONGEST_OFFICE && has(tokens[end], CAPITAL) && has(tokens[end], WORD)) end++
  return OFFICES.has(tokens[end - 1]?.word ?? '') ? end : undefined
}

const LONGEST_OFFICE = 5
const SERVING = new Set(['office', 'chancellery', 'administration', 'cabinet'])

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
