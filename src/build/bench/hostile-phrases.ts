/**
 * Phrases that lead a careless reader to look ahead again and again: openings of names, lists, quotations,
 * brackets and dates that never close. Each is repeated until the text is 100 kB long.
 */
export const HOSTILE_PHRASES: readonly string[] = [
  'Conference of ',
  'Council of Heads ',
  'the Ministry of Foreign Affairs of the ',
  'and the ',
  'Mr. ',
  '4 October ',
  '16th ',
  '(ABC) ',
  '"',
  '“',
  '((([[[',
  'A. B. ',
]

/** `repeatTo('and the ', 100)`: the phrase again and again, cut at so many characters. */
export function repeatTo(phrase: string, length: number): string {
  return phrase.repeat(Math.ceil(length / phrase.length)).slice(0, length)
}
