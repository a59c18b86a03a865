import type { OrganisationId } from '../../model/ids.ts'
import type { OrganisationMention } from '../bodies/named-body.ts'
import { countryWordAt } from '../bodies/country-words.ts'
import { spanOf, wordsOf, type Reading } from '../reading.ts'
import { CAPITAL, WORD, has } from '../tokens.ts'
import type { NameRun } from './name-shape.ts'
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

const LONGEST = 22
const LINKS = new Set(['of', 'for', 'to', 'on', 'and', 'the', 'in', 'at', '-', "'s", '&'])

/** The office just before a name: "Director of the UN Office of Counter-Terrorism" Jehangir Khan; "Mr" counts too. */
export function officeBefore(around: Surroundings, { first }: NameRun): OfficePhrase | undefined {
  const { tokens } = around.reading
  let start = first
  let offices = 0
  for (let i = first - 1; i >= Math.max(0, first - LONGEST); i--) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== tokens[first]?.sentence || around.isName(i)) break
    const isOffice = OFFICE_WORDS.has(token.word) || ADDRESS.has(token.word)
    if (isOffice) offices++
    else if (token.word === '.' && ADDRESS.has(tokens[i - 1]?.word ?? '')) continue
    else if (!isOfficePart(around, i)) break
    if (isOffice || !LINKS.has(token.word)) start = i
  }
  if (offices === 0) return undefined
  return describe(around, start, first)
}

function isOfficePart({ reading, bodyAt, isCountry }: Surroundings, at: number): boolean {
  const token = reading.tokens[at]
  if (token === undefined) return false
  if (bodyAt(at) !== undefined || isCountry(at) || LINKS.has(token.word)) return true
  return PORTFOLIO.has(token.word) && has(token, WORD)
}

const LONGEST_APPOSITION = 18

/** The office just after a name: Nikolai Patrushev, "the secretary of the Russian Security Council", …; "(…)" too. */
export function officeAfter(around: Surroundings, { last }: NameRun): OfficePhrase | undefined {
  const { tokens } = around.reading
  const mark = tokens[last]?.word
  if (mark !== ',' && mark !== '(' && mark !== '-') return undefined
  let start = last + 1
  while (['the', 'a', 'an', 'as'].includes(tokens[start]?.word ?? '')) start++
  let end = start
  let office = -1
  for (let i = start; i < start + LONGEST_APPOSITION; i++) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== tokens[last]?.sentence) break
    if (',;():'.includes(token.word) || STOPS.has(token.word) || (around.isName(i) && office >= 0)) break
    if (OFFICE_WORDS.has(token.word) && office < 0) office = i
    if (office < 0 && !isOfficePart(around, i) && !has(token, CAPITAL)) break
    end = i + 1
  }
  return office < 0 ? undefined : describe(around, start, end)
}

const STOPS = new Set(
  'who which that said says told warned stressed noted is was are were has had will and-who after before during while when'.split(
    ' ',
  ),
)

function describe({ reading, bodyAt }: Surroundings, first: number, last: number): OfficePhrase {
  let affiliation: OrganisationId | undefined
  for (let i = first; i < last && affiliation === undefined; i++) affiliation = bodyAt(i)?.organisation.id
  const { tokens } = reading
  let end = last
  while (end > first && !has(tokens[end - 1], WORD)) end--
  const words = wordsOf(reading, spanOf(reading, first, end))
  const bare = tokens.slice(first, end).every(token => ADDRESS.has(token.word) || token.word === '.')
  return { first, last, title: bare || words === '' ? undefined : capitalised(words), affiliation }
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Which tokens are words for countries. O(tokens). */
export function countryTokens(reading: Reading): ReadonlySet<number> {
  const found = new Set<number>()
  for (let i = 0; i < reading.tokens.length; i++) {
    const word = countryWordAt(reading, i)
    if (!word) continue
    for (let k = i; k < word.last; k++) found.add(k)
    i = word.last - 1
  }
  return found
}
