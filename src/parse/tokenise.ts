import { DIGIT, JOINER, LETTER, SPACE, classOf } from './char-classes.ts'
import { flagsOf, knownWordAt, opensOf, valueOf, wordOf } from './known-words.ts'
import type { Line } from './lines.ts'
import { GLUED, LINE_START, type RawToken } from './tokens.ts'

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
      const known = knownWordAt(folded, codes, at, end, kind)
      tokens.push({
        start: at,
        end,
        word: wordOf(known),
        flags: place | flagsOf(known),
        value: valueOf(known),
        line,
        sentence: -1,
        opens: opensOf(known),
      })
      place = GLUED
      at = end
    }
  }
  return tokens
}

/** The text's UTF-16 codes and two zeros: each is asked for some six times, and of an array in half the time. */
function codesOf(text: string): Uint16Array {
  const { length } = text
  const codes = length + 2 > SHARED.length ? new Uint16Array(length + 2) : SHARED
  if (!copyAscii(text, codes)) for (let i = 0; i < length; i++) codes[i] = text.charCodeAt(i)
  codes[length] = codes[length + 1] = 0
  return codes
}

/** Of ASCII alone the bytes of UTF-8 are the codes, and the engine writes them in a third of the time. */
function copyAscii(text: string, codes: Uint16Array): boolean {
  if (text.length > BYTES.length) return false
  const { read, written } = ENCODER.encodeInto(text, BYTES)
  if (read !== text.length || written !== read) return false
  codes.set(BYTES.subarray(0, written))
  return true
}

const ENCODER = new TextEncoder()

/** For the codes of every text that fits, one after the other: a new array costs as much as filling it. */
const SHARED = new Uint16Array(1 << 16)
const BYTES = new Uint8Array(SHARED.length - 2)

const COMMA = 0x2c
const HYPHEN = 0x2d
const DOT = 0x2e
const APOSTROPHE = 0x27
const SMALL_S = 0x73
const CAPITAL_S = 0x53

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

/**
 * "1,500" is one number, "14" of "14-16" and "04" of "04.10.2017" are numbers of their own, "16th" an ordinal; a word
 * that a scan has stuck to its number is a word of its own: "10│July".
 */
function numberEnd(codes: Uint16Array, at: number, limit: number): number {
  let end = at
  while (end < limit && classOf(codes[end] ?? 0) === DIGIT) end++
  if (!isCapitalWord(codes, end, limit)) end = runEnd(codes, end, limit)
  while (codes[end] === COMMA && isThousands(codes, end + 1, limit)) end += 4
  return end
}

function isCapitalWord(codes: Uint16Array, at: number, limit: number): boolean {
  return (
    at + 2 < limit &&
    isBetween(codes[at], 0x41) &&
    isBetween(codes[at + 1], 0x61) &&
    isBetween(codes[at + 2], 0x61)
  )
}

/** One of the 26 letters of ASCII from `first` on. */
function isBetween(code: number | undefined, first: number): boolean {
  return code !== undefined && code >= first && code < first + 26
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
const LONGEST_PREFIX = 7

function isPrefix(codes: Uint16Array, start: number, end: number): boolean {
  if (end - start > LONGEST_PREFIX) return false
  let word = ''
  for (let i = start; i < end; i++) word += String.fromCharCode(codes[i] ?? 0)
  return PREFIXES.has(word.toLowerCase())
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
