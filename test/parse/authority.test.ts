import { describe, expect, test } from 'vitest'
import { LANE_KINDS } from '../../src/model/organisation.ts'
import { COUNTRIES } from '../../src/parse/authority/countries.ts'
import { INSTITUTIONS } from '../../src/parse/authority/institutions.ts'
import { CITIES } from '../../src/parse/authority/places.ts'
import { AUTHORITY, MISNOMERS, findBody } from '../../src/parse/authority/organisations.ts'
import { phraseWords } from '../../src/parse/lexicon.ts'
import { wordKey } from '../../src/parse/word-key.ts'
import { existsSync, readFileSync, readdirSync } from 'node:fs'

const bodies = AUTHORITY.map(({ organisation }) => organisation)
const keyOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter(word => word !== 'the')
    .map(wordKey)
    .join(' ')

describe('the authority of bodies', () => {
  test('holds bodies of every kind, more than 800 in all', () => {
    expect(bodies.length).toBeGreaterThan(800)
    for (const kind of [...LANE_KINDS, 'subject'])
      expect(
        bodies.some(body => body.kind === kind),
        kind,
      ).toBe(true)
  })

  test('gives each body an id of its own', () => {
    expect(new Set(bodies.map(({ id }) => id)).size).toBe(bodies.length)
  })

  test('knows every parent and every country it names', () => {
    const lost = bodies.filter(({ parent }) => parent !== undefined && findBody(parent) === undefined)
    expect(lost.map(({ id }) => id)).toEqual([])
    const codes = new Set(COUNTRIES.map(({ code }) => code))
    const stateless = bodies.filter(({ country }) => country !== undefined && !codes.has(country))
    expect(stateless.map(({ id }) => id)).toEqual([])
  })

  test('lets two bodies share a name only where all but one ask for context', () => {
    const sure = new Map<string, string[]>()
    for (const { organisation, names } of AUTHORITY)
      for (const name of names) {
        const key = name.acronym ? name.text : keyOf(name.text)
        if (name.trust === 'sure') sure.set(key, [...(sure.get(key) ?? []), organisation.id])
      }
    const shared = [...sure].filter(([, ids]) => new Set(ids).size > 1)
    expect(shared).toEqual([])
  })

  test('says no name twice: accents, hyphens, "the" and American spellings are left to the lexicon', () => {
    const letters = (name: string): string => (/^[a-z]/.test(name) ? 'any' : 'capital')
    const twice = bodies.flatMap(({ id, name, aliases }) => {
      const keys = [name, ...aliases.filter(alias => alias !== name)]
        .filter(one => one !== one.toUpperCase())
        .map(one => `${letters(one)} ${[one, one.replaceAll('-', ' ')].flatMap(phraseWords).join(' ')}`)
      return keys.filter((key, i) => keys.indexOf(key) < i).map(key => `${id}: ${key}`)
    })
    expect(twice).toEqual([])
  })

  test('says of every acronym of up to three letters whether it stands alone', () => {
    const alone = AUTHORITY.flatMap(({ names }) => names)
      .filter(name => name.acronym && name.text.length <= 3 && name.trust === 'sure')
      .map(({ text }) => text)
    expect(new Set(alone).size).toBeLessThan(80)
    expect(alone).not.toContain('IS')
  })

  test('marks every row with an acronym of up to three letters: alone (!) or in context (?)', () => {
    const folder = new URL('../../src/parse/authority/', import.meta.url)
    const rows = readdirSync(folder)
      .filter(name => name.startsWith('organisations-'))
      .flatMap(name => readFileSync(new URL(name, folder), 'utf8').split('\n'))
      .filter(line => /^[a-z0-9-]+\|[^|]*\|[a-z]+\|/.test(line))
    expect(rows.length).toBe(bodies.length)
    expect(rows.filter(row => /^[a-z0-9-]+\|[A-Za-z]{1,3}\|/.test(row))).toEqual([])
  })

  test('documents every misnomer with the text that has it', () => {
    for (const { body, words, seenIn } of MISNOMERS) {
      expect(findBody(body)?.organisation.misnomers, words).toContain(words)
      expect(existsSync(new URL(`../../${seenIn}`, import.meta.url)), seenIn).toBe(true)
    }
  })

  test('has a key and a pattern for each institution of a country', () => {
    expect(new Set(INSTITUTIONS.map(({ key }) => key)).size).toBe(INSTITUTIONS.length)
    for (const { name, short, forms } of INSTITUTIONS) {
      expect(name).toMatch(/\{of\}|\{adj\}/)
      expect(short).toContain('{adj}')
      expect(forms.length).toBeGreaterThan(0)
    }
  })
})

/** Codes of states that are gone; CLDR gives them the name of a successor. */
const GONE = new Set(['SU', 'YU', 'CS'])

test('country codes are those of the Unicode CLDR', () => {
  const cldr = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  const key = (name: string): string =>
    name
      .normalize('NFKD')
      .replace(/[\p{M}’']/gu, '')
      .replace(/&/g, 'and')
      .replace(/St\./g, 'Saint')
      .toLowerCase()
  for (const { code, name, aliases } of COUNTRIES) {
    if (GONE.has(code)) continue
    const known = key(cldr.of(code) ?? '')
    const agrees = [name, ...aliases].some(own => known.startsWith(key(own).slice(0, 5)))
    expect(agrees, `${code} ${name} is ${known}`).toBe(true)
  }
})

/** A few a continent; no document here names most of them, others do. */
const SEATS =
  'Zermatt, Ascona, Les Houches, Igls, Padua, Bergamo, Ravenna, Magdeburg, Regensburg, Norwich, Exeter, Swansea, ' +
  'Memphis, Fort Worth, Jacksonville, Snowbird, Campinas, Petropolis, Ixtapa, Lanzhou, Hakone, Kozhikode, Coimbatore, ' +
  'Nagpur, Kanpur, Zomba, Kitwe, Abeokuta, Ouarzazate, Tauranga, Townsville'

test('resorts, university towns and large cities are known, seen in a text or not', () => {
  const known = new Set(CITIES.map(({ name }) => name))
  expect(SEATS.split(', ').filter(name => !known.has(name))).toEqual([])
})
