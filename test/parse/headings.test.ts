import { describe, expect, test } from 'vitest'
import { parseText } from './check-document.ts'

const headingOf = (...lines: readonly string[]): string | null | undefined =>
  parseText(lines.join('\n'), 'page.txt').documents[0]?.title.value

const LEAD =
  'Grain ministers of five lake states agreed on Tuesday to open their markets, the secretariat in Arusha said.'

describe('the heading of a page', () => {
  test('is its first line, where that says what the text says', () => {
    expect(headingOf('Lake ministers agree on grain', 'Markets to be opened', LEAD)).toBe(
      'Lake ministers agree on grain',
    )
  })

  test('stands below the name of a section that the text never takes up', () => {
    expect(headingOf('Pages Navigation', 'Grain ministers agree on open markets', LEAD)).toBe(
      'Grain ministers agree on open markets',
    )
  })

  test('is no caption, however many of its words the text repeats', () => {
    const caption =
      'From left: the grain ministers of Uganda and Kenya, the secretary of the lake states in Arusha, and five ' +
      'of those who agreed on Tuesday to open markets'
    expect(headingOf('Trade without borders', caption, LEAD)).toBe('Trade without borders')
  })

  test('is found above a text of narrow lines', () => {
    const narrow = [
      'Grain ministers of five lake states',
      'agreed on Tuesday to open their markets, the',
      'secretariat in Arusha said. Nobody voted against it.',
      'The decision holds for two years and may be made',
      'longer by the ministers when they meet again.',
    ]
    expect(headingOf('FOR IMMEDIATE RELEASE', '', 'Lake States Open Markets for Grain', '', ...narrow)).toBe(
      'Lake States Open Markets for Grain',
    )
  })

  test('stands below the motto of its page and above no caption', () => {
    const motto = 'The daily mail that brings you the lakes.'
    const caption = 'Boats on the lake in 2009. Photo: Lake Agency'
    expect(headingOf(motto, 'Sign Up', 'Grain ministers agree on open markets', caption, LEAD)).toBe(
      'Grain ministers agree on open markets',
    )
  })
})
