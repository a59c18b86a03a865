import type { OrganisationId } from '../../model/ids.ts'
import type { Organisation } from '../../model/organisation.ts'
import { withoutArticle, type Country } from '../authority/countries.ts'
import { INSTITUTIONS, type Institution } from '../authority/institutions.ts'
import { findBody } from '../authority/organisations.ts'
import { compileLexicon, longestAt } from '../lexicon.ts'
import type { Reading } from '../reading.ts'
import { ALL_CAPS, CAPITAL, has } from '../tokens.ts'
import { COUNTRY, countryWordAt, ofCountry, type Home } from './country-words.ts'
import { OFFICES, TOPICS, isHeadNoun } from './head-nouns.ts'
import type { NameMatch } from './named-body.ts'

interface Form {
  readonly institution: Institution
  readonly common: boolean
}

const forms = compileLexicon(
  INSTITUTIONS.flatMap(institution =>
    institution.forms.flatMap(withPlural).map(phrase => ({
      phrase,
      letters: /^[A-Z]{2,4}$/.test(phrase)
        ? ('exact' as const)
        : /^\p{Ll}|inistr/u.test(phrase)
          ? ('any' as const)
          : ('capital' as const),
      payload: { institution, common: institution.common.has(phrase) } satisfies Form,
    })),
  ),
)

/** "Ministries of Finance" of several countries. */
function withPlural(phrase: string): readonly string[] {
  return phrase.includes('Ministry') ? [phrase, phrase.replace('Ministry', 'Ministries')] : [phrase]
}

/** Bits of the words that begin a country's institution. */
export const OF_COUNTRY = COUNTRY | forms.bit

/** A country's institution as a body, the same value for the same pair. */
export function countryBody(country: Country, institution: Institution): Organisation {
  const key = `${country.code} ${institution.key}`
  const known = made.get(key)
  if (known) return known
  const id = `${country.code.toLowerCase()}-${institution.key}` as OrganisationId
  const body = findBody(id)?.organisation ?? makeBody(country, institution, id)
  made.set(key, body)
  return body
}

const made = new Map<string, Organisation>()

/** Not "MFA", not the small "parliament". */
function isFullForm(form: string): boolean {
  return /^\p{Lu}/u.test(form) && form.length > 4
}

function makeBody(country: Country, institution: Institution, id: OrganisationId): Organisation {
  const adjective = country.adjectives[0] ?? country.name
  const fill = (pattern: string, of: string) => pattern.replace('{of}', of).replace('{adj}', adjective)
  const name = fill(institution.name, country.official)
  const short = fill(institution.short, country.official)
  const aliases = institution.forms.flatMap(form =>
    !isFullForm(form)
      ? []
      : [`${form} of ${withArticle(country)}`, `${form} of ${country.official}`, `${adjective} ${form}`],
  )
  return {
    id,
    name,
    short,
    kind: institution.key.startsWith('red-')
      ? 'humanitarian'
      : institution.key.startsWith('academy')
        ? 'civil'
        : 'national',
    country: country.code,
    aliases: [...new Set([short, ...aliases])].filter(alias => alias !== name),
    misnomers: [],
    inAuthority: true,
  }
}

/** Countries whose own name takes an article say so in their aliases: "the Netherlands". */
function withArticle(country: Country): string {
  const named = country.aliases.find(
    alias => withoutArticle(alias) === country.name && alias !== country.name,
  )
  return named ?? country.name
}

/**
 * A country's institution that begins at token `at`: "Russian Foreign Ministry", "Russia's Security Council",
 * "Ministry of Defence (MoD) of the Republic of Kazakhstan". `home` stands in where no country is beside it
 * and the form is a rare one ("the Foreign Ministry").
 */
export function countryBodyAt(reading: Reading, at: number, home: Home | undefined): NameMatch | undefined {
  return afterCountry(reading, at) ?? beforeCountry(reading, at, home)
}

function afterCountry(reading: Reading, at: number): NameMatch | undefined {
  const word = countryWordAt(reading, at)
  if (!word) return undefined
  const { tokens, folded } = reading
  const owner = tokens[word.last]?.word === "'s" ? word.last + 1 : word.last
  const bare = !word.adjective && owner === word.last && word.country.adjectives.length > 0
  for (const skip of [0, 1]) {
    if (skip === 1 && tokens[owner]?.word !== 'federal' && tokens[owner]?.word !== 'national') break
    const form = longestAt(forms, tokens, owner + skip, folded)
    if (form && !(bare && !has(tokens[owner], CAPITAL)))
      return match(at, afterSubjects(reading, form.last), word.country, form.payload)
  }
  return undefined
}

function beforeCountry(reading: Reading, at: number, home: Home | undefined): NameMatch | undefined {
  const { tokens, folded } = reading
  const form = longestAt(forms, tokens, at, folded)
  if (!form || !(has(tokens[at], CAPITAL) || isSmallMinistry(tokens, at))) return undefined
  const last = afterSubjects(reading, form.last)
  const tail = countryBehind(reading, afterBracket(reading, last))
  if (tail) return match(at, tail.last, tail.country, form.payload)
  if (home === undefined || tokens[last]?.word === 'of' || hasPlural(reading, at, form.last)) return undefined
  if (!form.payload.common) return match(at, last, home.country, form.payload)
  return isOurs(reading, at, form.last, home, form.payload)
    ? match(at, last, home.country, form.payload, false)
    : undefined
}

/** "the ministry of Finance", as some wires write it. */
export function isSmallMinistry(tokens: Reading['tokens'], at: number): boolean {
  return tokens[at]?.word === 'ministry' && tokens[at + 1]?.word === 'of' && has(tokens[at + 2], CAPITAL)
}

function isListed({ tokens }: Reading, at: number): boolean {
  return tokens[at]?.word === ',' || tokens[at]?.word === 'and'
}

function hasPlural({ tokens }: Reading, first: number, last: number): boolean {
  return tokens.slice(first, last).some(({ word }) => word === 'ministries')
}

/** "Ministries of Finance of Chad [and Niger]": the same of the countries that follow. */
export function furtherBodies(reading: Reading, { first, last }: NameMatch): readonly NameMatch[] {
  const { tokens, folded } = reading
  const found: NameMatch[] = []
  if (!isListed(reading, last)) return found
  const form = longestAt(forms, tokens, first, folded)
  if (!form || !hasPlural(reading, first, form.last)) return found
  for (let at = last; isListed(reading, at); at = found.at(-1)?.last ?? 0) {
    const start = at + (tokens[at + 1]?.word === 'the' ? 2 : 1)
    const country = countryWordAt(reading, start)
    if (country === undefined) break
    found.push(match(start, country.last, country.country, form.payload))
  }
  return found
}

/** "… of Belarus"; "[House of Representatives] of the National Assembly of Belarus": the country of its house. */
function countryBehind(reading: Reading, at: number): ReturnType<typeof ofCountry> {
  const { tokens, folded } = reading
  const own = ofCountry(reading, at)
  if (own || tokens[at]?.word !== 'of') return own
  const house = longestAt(forms, tokens, tokens[at + 1]?.word === 'the' ? at + 2 : at + 1, folded)
  return house && ofCountry(reading, house.last)
}

/** "Ministry of Health and Social Protection": further subjects of the same ministry. */
function afterSubjects({ tokens }: Reading, last: number): number {
  if (tokens[last]?.word !== 'and' || !TOPICS.has(tokens[last - 1]?.word ?? '')) return last
  let end = last
  for (let i = last + 1; i < last + 4 && has(tokens[i], CAPITAL); i++) {
    const word = tokens[i]?.word ?? ''
    if (isHeadNoun(word)) return last
    if (TOPICS.has(word)) end = i + 1
  }
  return end
}

/** Bare names that a document about one country has for its own: "the Government", "the Security Council". */
const OURS = new Set([
  'government',
  'security-council',
  'supreme-court',
  'constitutional-court',
  'central-bank',
  'parliament',
  'senate',
])
/** States whose "Security Council" is not the world's. */
const WITH_COUNCIL = new Set('RU BY UA KZ KG TJ UZ AM AZ GE'.split(' '))

function isOurs({ tokens }: Reading, at: number, last: number, home: Home, { institution }: Form): boolean {
  const { key } = institution
  if (!OURS.has(key) || !home.clear || tokens[last]?.word === 'of' || has(tokens[last], ALL_CAPS))
    return false
  if (key === 'security-council') return WITH_COUNCIL.has(home.country.code)
  return tokens[at - 1]?.word === 'the' || OFFICES.has(tokens[last]?.word ?? '')
}

/** "(MoD)" between a name and its country is no part of either. */
function afterBracket({ tokens }: Reading, at: number): number {
  return tokens[at]?.word === '(' && tokens[at + 2]?.word === ')' ? at + 3 : at
}

function match(first: number, last: number, country: Country, form: Form, sure = true): NameMatch {
  const organisation = countryBody(country, form.institution)
  return { first, last, candidates: [{ organisation, sure }], misnamed: false }
}
