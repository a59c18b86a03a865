import { DIGIT, SIGN } from './char-classes.ts'
import { ALL_CAPS, CAPITAL, COUNTING, MARK, NUMBER, ORDINAL, WORD, type Token } from './tokens.ts'
import { wordKey } from './word-key.ts'

/**
 * What follows from a token's letters alone; `kind` is the class of its first character.
 *
 *     "Organizations" → organisations, a word with a capital      "16th" → 16th, an ordinal of value 16
 */
export function lookAt(raw: string, kind: number): Pick<Token, 'word' | 'flags' | 'value'> {
  const word = asName(kind === SIGN ? raw : wordKey(raw))
  const flags = shapeOf(raw, word, kind) | (COUNTING_SHAPE.test(word) ? COUNTING : 0)
  const value = kind === DIGIT && (flags & (NUMBER | ORDINAL)) !== 0 ? Number.parseInt(word, 10) : -1
  return { word, flags, value }
}

/**
 * The same word as the engine keeps names of properties and what is quoted in programs: two such are compared by
 * their addresses, and tokens are compared with quoted words all the time. Numbers are no such names.
 */
function asName(word: string): string {
  return Object.keys({ [word]: true })[0] ?? word
}

const ORDINAL_SHAPE = /^\d+(?:st|nd|rd|th)$/
const DIGITS = /^\d+$/
/** Not every word in "th": "with" and "month" count nothing. */
const COUNTING_SHAPE = /^\d|(?:our|if|ix|ven|igh|in|en|elf|tie|ero|red)th$/

function shapeOf(raw: string, word: string, kind: number): number {
  if (kind === SIGN) return MARK
  if (kind === DIGIT) {
    if (DIGITS.test(word)) return word.length > 12 ? WORD : NUMBER
    return ORDINAL_SHAPE.test(word) && word.length < 8 ? ORDINAL : WORD
  }
  const upper = raw.toUpperCase()
  const lower = raw.toLowerCase()
  if (upper === lower || raw.charAt(0) === lower.charAt(0)) return WORD
  return WORD | CAPITAL | (raw === upper && raw.length > 1 ? ALL_CAPS : 0)
}
