import { DIGIT, SIGN } from './char-classes.ts'
import { lexiconsOpenedBy } from './opening-words.ts'
import { ALL_CAPS, CAPITAL, COUNTING, MARK, NUMBER, ORDINAL, WORD, type Token } from './tokens.ts'
import { wordKey } from './word-key.ts'

/** What follows from a token's letters alone. */
interface Look extends Pick<Token, 'word' | 'flags' | 'value' | 'opens'> {
  /** Its first four letters in seven bits each, and what follows them likewise, or mixed where it is longer. */
  readonly head: number
  readonly rest: number
  readonly length: number
  /** Another word in the same slot. */
  next: Look | undefined
  /** Its letters as written stand in `letters` from here. */
  readonly at: number
}

/**
 * Texts have few different words, and collections hardly more: each is looked at once. A table of our own,
 * because a `Map` would need each word cut out of the text before it can be asked for.
 */
const SLOT_BITS = 16
const SLOT_SHIFT = 32 - SLOT_BITS
const looks = Array.from<Look | undefined>({ length: 1 << SLOT_BITS })
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
  let [head, rest, all] = [0, 0, 0]
  let i = start
  for (const middle = Math.min(end, start + HALF); i < middle; i++) {
    const code = codes[i] ?? 0
    all |= code
    head = (head << 7) ^ code
  }
  for (; i < end; i++) {
    const code = codes[i] ?? 0
    all |= code
    rest = ((rest << 7) ^ (rest >>> 21) ^ code) & SMALL
  }
  // Eight letters of ASCII are compared as these two numbers; others letter by letter as well.
  const whole = length <= 2 * HALF && all < 0x80
  const slot = Math.imul(head ^ Math.imul(rest, MIX), MIX) >>> SLOT_SHIFT
  let last: Look | undefined
  for (let look = looks[slot]; look !== undefined; look = look.next) {
    const alike = look.head === head && look.rest === rest && look.length === length
    if (alike && (whole || isWrittenAt(codes, start, look))) return look
    last = look
  }
  const look = lookAt(folded.slice(start, end), kind, { head, rest, length })
  return length > LONGEST_WORD ? look : learn(look, codes.subarray(start, end), slot, last)
}

const HALF = 4
/** What every engine keeps as a small integer. */
const SMALL = 0x3fffffff
/** Spreads the bits of a number: 2³² over the golden ratio, odd. */
const MIX = 0x9e3779b1

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

function lookAt(
  raw: string,
  kind: number,
  { head, rest, length }: Pick<Look, 'head' | 'rest' | 'length'>,
): Look {
  const word = asName(kind === SIGN ? raw : wordKey(raw))
  const flags = shapeOf(raw, word, kind) | (COUNTING_SHAPE.test(word) ? COUNTING : 0)
  const value = kind === DIGIT && (flags & (NUMBER | ORDINAL)) !== 0 ? Number.parseInt(word, 10) : -1
  const opens = lexiconsOpenedBy(word)
  return { head, rest, length, next: undefined, word, flags, value, opens, at: lettersUsed }
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
