import { DIGIT, SIGN } from './char-classes.ts'
import { lexiconsOpenedBy } from './opening-words.ts'
import { ALL_CAPS, CAPITAL, COUNTING, MARK, NUMBER, ORDINAL, WORD, type Token } from './tokens.ts'
import { wordKey } from './word-key.ts'

/** What follows from a token's letters alone. */
interface Look extends Pick<Token, 'word' | 'flags' | 'value' | 'opens'> {
  /** Its letters as written stand in `letters` from here. */
  readonly at: number
  readonly length: number
  /** Another word in the same slot. */
  next: Look | undefined
}

/**
 * Texts have few different words, and collections hardly more: each is looked at once. A table of our own,
 * because a `Map` would need each word cut out of the text before it can be asked for.
 */
const SLOTS = 1 << 16
const looks = Array.from<Look | undefined>({ length: SLOTS })
/** The letters of all words in the table, one after the other: 2 MB, which no collection of real texts fills. */
const letters = new Uint16Array(1 << 20)
let lettersUsed = 0
/** What is longer is no word, and is looked at each time. */
const LONGEST_WORD = 64

/** A new lexicon makes more words begin something. */
export function forgetLooks(): void {
  if (lettersUsed === 0) return
  looks.fill(undefined)
  lettersUsed = 0
}

/** What is known of the word in [start, end), whose first character is of class `kind`. */
export function lookOf(folded: string, codes: Uint16Array, start: number, end: number, kind: number): Look {
  const length = end - start
  if (length > LONGEST_WORD) return lookAt(folded.slice(start, end), kind, 0)
  let slot = 0
  for (let i = start; i < end; i++) slot = (slot * 31 + (codes[i] ?? 0)) & (SLOTS - 1)
  let last: Look | undefined
  for (let look = looks[slot]; look !== undefined; look = look.next) {
    if (look.length === length && isWrittenAt(codes, start, look)) return look
    last = look
  }
  return learn(lookAt(folded.slice(start, end), kind, lettersUsed), codes.subarray(start, end), slot, last)
}

/** Words go to the end of their slot: those that come early come often, and are found first. */
function learn(look: Look, written: Uint16Array, slot: number, last: Look | undefined): Look {
  if (lettersUsed + written.length > letters.length) {
    forgetLooks()
    return look
  }
  letters.set(written, lettersUsed)
  lettersUsed += written.length
  if (last === undefined) looks[slot] = look
  else last.next = look
  return look
}

function isWrittenAt(codes: Uint16Array, start: number, { at, length }: Look): boolean {
  for (let i = 0; i < length; i++) if (codes[start + i] !== letters[at + i]) return false
  return true
}

function lookAt(raw: string, kind: number, at: number): Look {
  const word = asName(kind === SIGN ? raw : wordKey(raw))
  const flags = shapeOf(raw, word, kind) | (COUNTING_SHAPE.test(word) ? COUNTING : 0)
  const value = kind === DIGIT && (flags & (NUMBER | ORDINAL)) !== 0 ? Number.parseInt(word, 10) : -1
  return { at, length: raw.length, word, flags, value, opens: lexiconsOpenedBy(word), next: undefined }
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
