import { plainLine } from '../derive/picture/plain-line.ts'

/** Characters of one line: no title needs more, and a longer one makes programs crawl. */
const LONGEST_LINE = 300
/** Notes of a talk are paragraphs; a story holds 10,000 characters of them at most. */
const LONGEST_PARAGRAPH = 2_000
const MOST_PARAGRAPHS = 200

/**
 * Words of a document or a reader as one line that every program can open: composed (NFC), without bidi
 * controls and what no XML may hold, cut to 300 characters.
 *
 *     cleanLine('Council\u0000\n of \u202eHeads') → 'Council of Heads'
 */
export function cleanLine(words: string, longest = LONGEST_LINE): string {
  // A character is at most two units, and marks that NFC composes are at most a few times more.
  const line = plainLine(words.slice(0, longest * 8).normalize('NFC'))
  const signs = [...line]
  return signs.length <= longest
    ? line
    : `${signs
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
}

/** The same for paragraphs; empty ones are left out. */
export function cleanParagraphs(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u, MOST_PARAGRAPHS)
    .map(paragraph => cleanLine(paragraph, LONGEST_PARAGRAPH))
    .filter(paragraph => paragraph !== '')
}
