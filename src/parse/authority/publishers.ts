import { PUBLISHER_TABLE } from './publisher-table.ts'

/** A house that publishes reports. */
export interface Publisher {
  readonly name: string
  /** Where its name is its mark: in a dateline, or at the head and foot of a page. */
  readonly kind: 'wire' | 'paper' | 'house'
  readonly marks: readonly string[]
}

export const PUBLISHERS: readonly Publisher[] = PUBLISHER_TABLE.trim()
  .split('\n')
  .map(line => {
    const [name = '', kind = '', marks = ''] = line.split('|')
    return { name, kind: kind as Publisher['kind'], marks: marks.split(',').map(mark => mark.trim()) }
  })

/** A house that does not name itself but whose pages have a shape of their own. */
export interface PageShape {
  readonly publisher: string
  /** What the shape is, for the reader; the words found are put in front. */
  readonly shape: string
  /**
   * The line that gives it away, as token words with one space between: `#` stands for a number, `…` at the
   * end for any rest.
   */
  readonly line: string
  /** A second line that must stand somewhere too, in the same notation. */
  readonly with?: string
}

export const PAGE_SHAPES: readonly PageShape[] = [
  {
    publisher: 'Ministry of Foreign Affairs of the Russian Federation',
    shape: 'is a document number with its date behind, as the Russian Foreign Ministry writes it',
    line: '# - # - # - #',
  },
  {
    publisher: 'President of Russia',
    shape: 'is a line of the Kremlin’s pages',
    line: 'published in sections : …',
    with: 'publication date : …',
  },
  {
    publisher: 'President of Russia',
    shape: 'is a line of the Kremlin’s pages',
    line: 'published in section : …',
    with: 'publication date : …',
  },
  {
    publisher: 'United Nations',
    shape: 'is the number of a United Nations press release',
    line: 'sg / sm / # …',
  },
  { publisher: 'United Nations', shape: 'is the number of a United Nations press release', line: 'sc / # …' },
  { publisher: 'United Nations', shape: 'is the number of a United Nations press release', line: 'ga / # …' },
  {
    publisher: 'United Nations',
    shape: 'is the number of a United Nations press release',
    line: 'ecosoc / # …',
  },
  { publisher: 'United Nations', shape: 'is the number of a United Nations press release', line: 'dc / # …' },
  {
    publisher: 'European Commission',
    shape: 'is the number of a Commission press release',
    line: 'ip / # / # …',
  },
  { publisher: 'European Commission', shape: 'is the number of a Commission memo', line: 'memo / # / # …' },
  { publisher: 'NATO', shape: 'is the number of a NATO press release', line: 'press release ( # ) # …' },
  { publisher: 'NATO', shape: 'is the number of a NATO press release', line: 'm - nac - # ( # ) # …' },
  {
    publisher: 'International Atomic Energy Agency',
    shape: 'is the number of an IAEA press release',
    line: 'pr # / # …',
  },
  {
    publisher: 'The White House',
    shape: 'is the line above White House releases',
    line: 'for immediate release office of the press secretary …',
  },
]
