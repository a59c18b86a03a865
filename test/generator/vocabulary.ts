import { TESTING_TABLES } from './vocabulary-testing.ts'
import { TUNING_TABLES } from './vocabulary-tuning.ts'

/** Rules may be changed by looking at `tune`; of `test` only the figures are looked at. */
export type Split = 'tune' | 'test'

export interface City {
  readonly name: string
  readonly country: string
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  /** No gazetteer has it: the text gives its country with it. */
  readonly small: boolean
}

/** A country whose people speak at meetings. */
export interface Nation {
  readonly name: string
  readonly adjective: string
  readonly given: readonly string[]
  readonly family: readonly string[]
  /** Where the family name comes first. */
  readonly familyFirst: boolean
}

export interface Body {
  readonly name: string
  readonly acronym: string | undefined
  /** "the" before the full name, before the acronym. */
  readonly article: boolean
  readonly shortArticle: boolean
  /** What its head is called: "Secretary-General". */
  readonly head: string
  readonly kind: 'intergovernmental' | 'academic' | 'civil'
}

/** A news agency: its mark in the dateline, and its name. */
export interface Agency {
  readonly mark: string
  readonly name: string
}

/** All the words that one half of the documents is written with. */
export interface Vocabulary {
  readonly cities: readonly City[]
  readonly nations: readonly Nation[]
  readonly bodies: readonly Body[]
  readonly themes: readonly string[]
  /** "Lake Turkana Water": in front of Forum, Dialogue, Summit. */
  readonly regions: readonly string[]
  readonly heads: readonly string[]
  readonly offices: readonly string[]
  readonly agencies: readonly Agency[]
  readonly papers: readonly string[]
  readonly venues: readonly string[]
  /** Words without a fact in them, by the tag that asks for one: "opened", "got under way". */
  readonly phrases: ReadonlyMap<string, readonly string[]>
}

/** The same tables as text, one row a line, columns parted by `|`. */
export type VocabularyTables = Readonly<Record<keyof Vocabulary, string>>

export function vocabularyOf(split: Split): Vocabulary {
  return split === 'tune' ? TUNING : TESTING
}

const rows = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map(line => line.split('|').map(cell => cell.trim()))
const lines = (table: string): readonly string[] => rows(table).map(([first = '']) => first)
const list = (cell: string | undefined): readonly string[] => (cell ?? '').split(',').map(word => word.trim())

function readTables(tables: VocabularyTables): Vocabulary {
  return {
    cities: rows(tables.cities).map(([name = '', country = '', code = '', small]) => ({
      name,
      country,
      code,
      small: small === 'small',
    })),
    nations: rows(tables.nations).map(([name = '', adjective = '', given, family, order]) => ({
      name,
      adjective,
      given: list(given),
      family: list(family),
      familyFirst: order === 'family first',
    })),
    bodies: rows(tables.bodies).map(readBody),
    themes: lines(tables.themes),
    regions: lines(tables.regions),
    heads: lines(tables.heads),
    offices: lines(tables.offices),
    agencies: rows(tables.agencies).map(([mark = '', name = mark]) => ({ mark, name })),
    papers: lines(tables.papers),
    venues: lines(tables.venues),
    phrases: new Map(rows(tables.phrases).map(([tag = '', ...choices]) => [tag, choices])),
  }
}

function readBody([name = '', acronym = '', head = '', kind = '', articles = '']: readonly string[]): Body {
  return {
    name,
    acronym: acronym === '' ? undefined : acronym,
    article: !articles.includes('bare'),
    shortArticle: articles.includes('the short'),
    head,
    kind: kind as Body['kind'],
  }
}

const TUNING = readTables(TUNING_TABLES)
const TESTING = readTables(TESTING_TABLES)
