import { lexiconsOpenedBy } from './opening-words.ts'
import { lookAt } from './word-look.ts'

/**
 * Texts have few different words, and collections hardly more: each is looked at once. A table of our own,
 * because a `Map` would need each word cut out of the text before it can be asked for; and in numbers, because
 * what is known of a word then lies side by side, those that come early and often beside each other.
 */
const MOST_WORDS = 1 << 16
/** For each word, by its index: */
const STRIDE = 8
/** Its first four letters in seven bits each, and what follows them likewise, or mixed where it is longer; */
const HEAD = 0
const REST = 1
const LENGTH = 2
/** the next word of its slot, 0 for none; */
const NEXT = 3
/** where its letters as written begin in `letters`; */
const LETTERS = 4
/** and what follows from its letters alone. */
const FLAGS = 5
const VALUE = 6
const OPENS = 7
const facts = new Int32Array(MOST_WORDS * STRIDE)
/** As they are compared. The first is none: it has whatever is too long to be kept, until the next one comes. */
const words = ['']
const PASSING = 0
/** What is longer is no word, and is looked at each time. */
const LONGEST_WORD = 64
/** The first word of each slot; 0 for none. */
const SLOT_BITS = 16
const slots = new Uint16Array(1 << SLOT_BITS)
/** The letters of all words, one after the other: 2 MB, which no collection of real texts fills. */
const letters = new Uint16Array(1 << 20)
let lettersUsed = 0

/** A new lexicon makes more words begin something. */
export function forgetWords(): void {
  if (words.length === 1) return
  slots.fill(0)
  words.length = 1
  lettersUsed = 0
}

/** The word of this index as it is compared, see `Token.word`. */
export function wordOf(known: number): string {
  return words[known] ?? ''
}

export function flagsOf(known: number): number {
  return facts[known * STRIDE + FLAGS] ?? 0
}

/** See `Token.value`. */
export function valueOf(known: number): number {
  const value = facts[known * STRIDE + VALUE] ?? 0
  return value === MANY_DIGITS ? Number.parseInt(wordOf(known), 10) : value
}

/** Stands for a number of more than nine digits, which has no room here. */
const MANY_DIGITS = -2

/** See `Token.opens`. */
export function opensOf(known: number): number {
  return facts[known * STRIDE + OPENS] ?? 0
}

const HALF = 4
/** What every engine keeps as a small integer. */
const SMALL = 0x3fffffff
/** Spreads the bits of a number: 2³² over the golden ratio, odd. */
const MIX = 0x9e3779b1

/**
 * The index of the word in [start, end), whose first character is of class `kind`; good until the next word is
 * asked for.
 */
export function knownWordAt(
  folded: string,
  codes: Uint16Array,
  start: number,
  end: number,
  kind: number,
): number {
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
  const slot = Math.imul(head ^ Math.imul(rest, MIX), MIX) >>> (32 - SLOT_BITS)
  let last = 0
  for (let known = slots[slot] ?? 0; known !== 0; known = facts[known * STRIDE + NEXT] ?? 0) {
    const at = known * STRIDE
    const alike = facts[at + HEAD] === head && facts[at + REST] === rest && facts[at + LENGTH] === length
    if (alike && (whole || isWrittenAt(codes, start, known))) return known
    last = known
  }
  const known = learn(folded.slice(start, end), kind, slot, last)
  facts[known * STRIDE + HEAD] = head
  facts[known * STRIDE + REST] = rest
  return known
}

function isWrittenAt(codes: Uint16Array, start: number, known: number): boolean {
  const at = facts[known * STRIDE + LETTERS] ?? 0
  const length = facts[known * STRIDE + LENGTH] ?? 0
  for (let i = 0; i < length; i++) if (codes[start + i] !== letters[at + i]) return false
  return true
}

/** Words go to the end of their slot: those that come early come often, and are found first. */
function learn(raw: string, kind: number, slot: number, last: number): number {
  if (raw.length > LONGEST_WORD) return describe(PASSING, raw, kind)
  const full = words.length === MOST_WORDS || lettersUsed + raw.length > letters.length
  if (full) forgetWords()
  const known = describe(words.length, raw, kind)
  if (last === 0 || full) slots[slot] = known
  else facts[last * STRIDE + NEXT] = known
  for (let i = 0; i < raw.length; i++) letters[lettersUsed++] = raw.charCodeAt(i)
  return known
}

function describe(known: number, raw: string, kind: number): number {
  const { word, flags, value } = lookAt(raw, kind)
  const at = known * STRIDE
  words[known] = word
  facts[at + LENGTH] = raw.length
  facts[at + NEXT] = 0
  facts[at + LETTERS] = lettersUsed
  facts[at + FLAGS] = flags
  facts[at + VALUE] = value > SMALL ? MANY_DIGITS : value
  facts[at + OPENS] = lexiconsOpenedBy(word)
  return known
}
