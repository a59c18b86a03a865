import type { OrganisationId } from '../../model/ids.ts'
import type { OrganisationMention } from '../bodies/named-body.ts'
import { spanOf, wordsOf, type Reading } from '../reading.ts'
import { ALL_CAPS, CAPITAL, WORD, has, type Token } from '../tokens.ts'
import { ADDRESS, OFFICE_WORDS, PORTFOLIO } from './name-words.ts'

/** An office beside a name: tokens [first, last), its words, and the body that has it. */
export interface OfficePhrase {
  readonly first: number
  readonly last: number
  readonly title: string | undefined
  readonly affiliation: OrganisationId | undefined
}

/** Bodies and countries by token, for phrases that grow over them whole. */
export interface Surroundings {
  readonly reading: Reading
  readonly bodyAt: (at: number) => OrganisationMention | undefined
  readonly isCountry: (at: number) => boolean
  /** Tokens of names already read, which no office may cross. */
  readonly isName: (at: number) => boolean
}

/** Small words that join the parts of an office. */
export const LINKS = new Set(['from', 'of', 'for', 'to', 'on', 'and', 'the', 'in', 'at', '-', "'s", '&'])

/** Those that stay what they are in capitals: "MS. BARBARA PRAMMER:". */
const CAPITALS = new Set('he mr mrs ms dr prof'.split(' '))

/** "Mr", "Dr", "H.E." */
export function isAddress(token: Token | undefined): boolean {
  if (token === undefined || (has(token, ALL_CAPS) && !CAPITALS.has(token.word))) return false
  return ADDRESS.has(token.word) || (token.word === 'he' && token.end - token.start > 2)
}

/** "in general, Jane", "a fellow Dane": offices with a capital alone. */
const LOOSE = new Set(['general', 'fellow'])

export function isOffice({ tokens }: Reading, at: number): boolean {
  const token = tokens[at]
  if (token === undefined || (LOOSE.has(token.word) && !has(token, CAPITAL))) return false
  return OFFICE_WORDS.has(token.word) || isAddress(token) || isPlural(token.word)
}

/** "aides Igor Levitin and Maxim Oreshkin" */
export function isPlural(word: string): boolean {
  return word.endsWith('s') && OFFICE_WORDS.has(word.slice(0, -1))
}

/** Whether the token may belong to an office: a portfolio, a body, a country, a word that joins them. */
export function isOfficePart({ reading, bodyAt, isCountry }: Surroundings, at: number): boolean {
  const token = reading.tokens[at]
  if (token === undefined) return false
  if (token.word === 'and' || token.word === '&') return joinsOffices(reading, at)
  if (bodyAt(at) !== undefined || isCountry(at) || LINKS.has(token.word)) return true
  if (token.word === 'under') return reading.tokens[at + 1]?.word === 'secretary'
  return (PORTFOLIO.has(token.word) && has(token, WORD)) || isOwner(reading, at)
}

const LONGEST_OWNER = 5

/** The "Rosneft" of "CEO of Rosneft", the "Omsk" of "Director of the Omsk Region Theatre". */
export function isOwner({ tokens }: Reading, at: number): boolean {
  for (let i = at; i > at - LONGEST_OWNER; i--) {
    if (!has(tokens[i], CAPITAL) || !has(tokens[i], WORD)) return false
    const before = tokens[i - 1]?.word
    if (before === 'of' || (before === 'the' && tokens[i - 2]?.word === 'of')) return true
  }
  return false
}

/** "Deputy Prime Minister and Minister of Foreign Affairs", "Trade and Industry"; not "KAIPTC and Dr". */
function joinsOffices({ tokens }: Reading, at: number): boolean {
  const before = tokens[at - 1]?.word ?? ''
  const after = tokens[at + 1]?.word ?? ''
  const left = OFFICE_WORDS.has(before) || PORTFOLIO.has(before)
  return left && (OFFICE_WORDS.has(after) || PORTFOLIO.has(after))
}

/** Tokens [first, last) as an office, forms of address left out of its title. */
export function describeOffice({ reading, bodyAt }: Surroundings, first: number, last: number): OfficePhrase {
  let affiliation: OrganisationId | undefined
  for (let i = first; i < last && affiliation === undefined; i++) affiliation = bodyAt(i)?.organisation.id
  const { tokens } = reading
  // The short form, or the translation, behind the body's name is no part of the office.
  let end = openingBracket(reading, last - 1) ?? last
  while (end > first && (!has(tokens[end - 1], WORD) || isHonour(tokens[end - 1]))) end--
  const words = wordsOf(reading, spanOf(reading, first, end))
  const bare = tokens.slice(first, end).every(token => isHonour(token) || token.word === '.')
  return { first, last, title: bare || words === '' ? undefined : capitalised(words), affiliation }
}

const LONGEST_BRACKET = 10

/** The "(" of a bracket that ends at token `at`: "Coordinator of the Network (NSB), Renata Cavalcanti". */
export function openingBracket({ tokens }: Reading, at: number): number | undefined {
  if (tokens[at]?.word !== ')') return undefined
  for (let i = at - 2; i > at - LONGEST_BRACKET; i--) if (tokens[i]?.word === '(') return i
  return undefined
}

/** "Dr. the Hon." */
function isHonour(token: Token | undefined): boolean {
  return isAddress(token) || token?.word === 'the'
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
