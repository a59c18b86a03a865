import type { Line } from './lines.ts'
import { lexiconsOpenedBy } from './opening-words.ts'
import { wordKey } from './word-key.ts'

/** What a token looks like; combine with `|`, ask with {@link has}. */
export const WORD = 1
export const NUMBER = 2
export const ORDINAL = 4
export const MARK = 8
/** Begins with a capital letter. */
export const CAPITAL = 16
/** Two or more capitals and no small letter: OSCE, U.N., G20. */
export const ALL_CAPS = 32
/** No space between it and the token before: the `-` and `16` of "14-16". */
export const GLUED = 64
/** First of its line. */
export const LINE_START = 128
/** First of its sentence. */
export const SENTENCE_START = 256
/** Begins with a digit, or ends like an ordinal in letters: "4G", "fourth" (and "month"). */
export const COUNTING = 512

/** A token whose sentence is still to be found; only `readDocument` sees one. */
export interface RawToken {
  readonly start: number
  readonly end: number
  /**
   * For comparing: small letters, no accents, dots left out of "U.N.", British spelling (`organisation`).
   * Of a mark the mark itself; of a number its digits.
   */
  readonly word: string
  flags: number
  /** Of numbers and ordinals in digits: 1500 for "1,500", 16 for "16th"; otherwise -1. */
  readonly value: number
  /** Index into `reading.lines`. */
  readonly line: number
  /** Index into `reading.sentences`. */
  sentence: number
  /** A bit for each lexicon that has a phrase beginning with this word, and for each marked set that has it. */
  readonly opens: number
}

/** A word, a number or one mark. Words are cut at hyphens, so "Counter-Terrorism" and "Counter Terrorism" agree. */
export type Token = Readonly<RawToken>

export function has(token: Token | undefined, flag: number): boolean {
  return token !== undefined && (token.flags & flag) !== 0
}

/** Whether the word, or a word of the sentence, is in one of the sets that `markWords` gave this bit. */
export function isOneOf(words: Pick<Token, 'opens'> | undefined, bit: number): boolean {
  return words !== undefined && (words.opens & bit) !== 0
}

/** Cuts the folded text into tokens; `sentence` is filled in by `splitSentences`. O(length). */
export function tokenise(folded: string, lines: readonly Line[]): RawToken[] {
  const codes = codesOf(folded)
  const tokens: RawToken[] = []
  for (let line = 0; line < lines.length; line++) {
    const { start = 0, end: limit = 0 } = lines[line] ?? {}
    let place = LINE_START
    for (let at = start; at < limit;) {
      const kind = classOf(codes[at] ?? 0)
      if (kind === SPACE || kind === JOINER) {
        place &= LINE_START
        at++
        continue
      }
      const end = tokenEnd(codes, at, limit, kind)
      const { word, flags, value, opens } = lookOf(folded, codes, at, end, kind)
      tokens.push({ start: at, end, word, flags: place | flags, value, line, sentence: -1, opens })
      place = GLUED
      at = end
    }
  }
  return tokens
}

/** The text's UTF-16 codes and two zeros: each is asked for some six times, and of an array in half the time. */
function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length + 2)
  for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i)
  return codes
}

const SPACE = 0
const SIGN = 1
/** From here on a character may go on with a word. */
const LETTER = 2
const DIGIT = 3
/** Combining marks, soft hyphens, zero-width and bidi controls: part of the word they stand in. */
const JOINER = 4

const COMMA = 0x2c
const HYPHEN = 0x2d
const DOT = 0x2e
const APOSTROPHE = 0x27
const SMALL_S = 0x73
const CAPITAL_S = 0x53

const classes = new Uint8Array(65536)
const UNKNOWN = 0

function classOf(code: number): number {
  const known = classes[code] ?? UNKNOWN
  if (known !== UNKNOWN) return known - 1
  const found = classify(String.fromCharCode(code))
  classes[code] = found + 1
  return found
}

function classify(char: string): number {
  if (/\p{L}/u.test(char)) return LETTER
  if (/[0-9]/.test(char)) return DIGIT
  if (/[\p{M}\u00ad\p{Cf}]/u.test(char)) return JOINER
  return /\s/u.test(char) ? SPACE : SIGN
}

function tokenEnd(codes: Uint16Array, at: number, limit: number, kind: number): number {
  if (kind === DIGIT) return numberEnd(codes, at, limit)
  if (kind === LETTER) return wordEnd(codes, at, limit)
  const pair = ((codes[at] ?? 0) & 0xfc00) === 0xd800 && at + 1 < limit
  // "Lavrov's": the ending is a token of its own, so that the name stands alone.
  if (codes[at] === APOSTROPHE && isLetterS(codes, at + 1) && !isWordAt(codes, at + 2, limit)) return at + 2
  return at + (pair ? 2 : 1)
}

function isWordAt(codes: Uint16Array, at: number, limit: number): boolean {
  return at < limit && classOf(codes[at] ?? 0) >= LETTER
}

function runEnd(codes: Uint16Array, at: number, limit: number): number {
  let end = at
  while (isWordAt(codes, end, limit)) end++
  return end
}

/** "1,500" is one number, "14" of "14-16" and "04" of "04.10.2017" are numbers of their own, "16th" an ordinal. */
function numberEnd(codes: Uint16Array, at: number, limit: number): number {
  let end = runEnd(codes, at, limit)
  while (codes[end] === COMMA && isThousands(codes, end + 1, limit)) end += 4
  return end
}

function isThousands(codes: Uint16Array, at: number, limit: number): boolean {
  if (at + 3 > limit || isWordAt(codes, at + 3, limit)) return false
  for (let i = at; i < at + 3; i++) if (classOf(codes[i] ?? 0) !== DIGIT) return false
  return true
}

function wordEnd(codes: Uint16Array, at: number, limit: number): number {
  let end = runEnd(codes, at, limit)
  if (end - at === 1 && codes[end] === DOT) return dottedEnd(codes, at, end, limit)
  if (codes[end] === HYPHEN && isPrefix(codes, at, end) && isWordAt(codes, end + 1, limit))
    end = runEnd(codes, end + 1, limit)
  while (codes[end] === APOSTROPHE && isInnerApostrophe(codes, at, end, limit))
    end = runEnd(codes, end + 1, limit)
  return end
}

/** "U.N.", "a.m.": single letters, each with its dot. A lone initial ("J.") ends before its dot. */
function dottedEnd(codes: Uint16Array, start: number, at: number, limit: number): number {
  let end = at
  let letters = 1
  while (codes[end] === DOT && isSingleLetter(codes, end + 1, limit)) {
    end += 2
    letters++
  }
  return letters > 1 && codes[end] === DOT ? end + 1 : letters > 1 ? end : start + 1
}

function isSingleLetter(codes: Uint16Array, at: number, limit: number): boolean {
  return at < limit && classOf(codes[at] ?? 0) === LETTER && !isWordAt(codes, at + 1, limit)
}

const PREFIXES = new Set(['co', 'counter', 'anti', 'non'])

function isPrefix(codes: Uint16Array, start: number, end: number): boolean {
  return end - start < 8 && PREFIXES.has(String.fromCharCode(...codes.subarray(start, end)).toLowerCase())
}

/** "O'Brien", "N'Djamena", "Sana'a" are one word; "States'" and "Lavrov's" end before the mark. */
function isInnerApostrophe(codes: Uint16Array, start: number, at: number, limit: number): boolean {
  if (!isWordAt(codes, at + 1, limit)) return false
  const next = runEnd(codes, at + 1, limit)
  return !(next - at === 2 && isLetterS(codes, at + 1) && at > start)
}

function isLetterS(codes: Uint16Array, at: number): boolean {
  return codes[at] === SMALL_S || codes[at] === CAPITAL_S
}

/** What follows from a token's letters alone. */
interface Look extends Pick<Token, 'word' | 'flags' | 'value' | 'opens'> {
  /** Its letters as written stand in `letters` from here. */
  readonly at: number
  readonly length: number
  /** Another word in the same slot. */
  readonly next: Look | undefined
}

/**
 * Texts have few different words, and collections hardly more: each is looked at once. A table of our own,
 * because a `Map` would need each word cut out of the text before it can be asked for.
 */
const SLOTS = 1 << 15
let looks = emptySlots()
/** The letters of all words in the table, one after the other: 2 MB, which no collection of real texts fills. */
const letters = new Uint16Array(1 << 20)
let lettersUsed = 0
/** What is longer is no word, and is looked at each time. */
const LONGEST_WORD = 64

/** A new lexicon makes more words begin something. */
export function forgetLooks(): void {
  if (lettersUsed === 0) return
  looks = emptySlots()
  lettersUsed = 0
}

function emptySlots(): (Look | undefined)[] {
  return Array.from({ length: SLOTS }, () => undefined)
}

function lookOf(folded: string, codes: Uint16Array, start: number, end: number, kind: number): Look {
  const length = end - start
  if (length > LONGEST_WORD) return lookAt(folded.slice(start, end), kind, 0, undefined)
  let slot = 0
  for (let i = start; i < end; i++) slot = (slot * 31 + (codes[i] ?? 0)) & (SLOTS - 1)
  for (let look = looks[slot]; look !== undefined; look = look.next)
    if (look.length === length && isWrittenAt(codes, start, look)) return look
  if (lettersUsed + length > letters.length) forgetLooks()
  const look = lookAt(folded.slice(start, end), kind, lettersUsed, looks[slot])
  letters.set(codes.subarray(start, end), lettersUsed)
  lettersUsed += length
  looks[slot] = look
  return look
}

function isWrittenAt(codes: Uint16Array, start: number, { at, length }: Look): boolean {
  for (let i = 0; i < length; i++) if (codes[start + i] !== letters[at + i]) return false
  return true
}

function lookAt(raw: string, kind: number, at: number, next: Look | undefined): Look {
  const word = kind === SIGN ? raw : wordKey(raw)
  const flags = shapeOf(raw, word, kind) | (COUNTING_SHAPE.test(word) ? COUNTING : 0)
  const value = kind === DIGIT && (flags & (NUMBER | ORDINAL)) !== 0 ? Number.parseInt(word, 10) : -1
  return { at, length: raw.length, word, flags, value, opens: lexiconsOpenedBy(word), next }
}

const ORDINAL_SHAPE = /^\d+(?:st|nd|rd|th)$/
const DIGITS = /^\d+$/
const COUNTING_SHAPE = /^\d|th$/

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
