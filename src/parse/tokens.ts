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
/** Begins with a digit, or ends like an ordinal in letters: "4G", "fourth" (and "ninth" of "Corinth"). */
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

/** Whether the token, or a token of the sentence, has one of the flags. */
export function has(token: Pick<Token, 'flags'> | undefined, flag: number): boolean {
  return token !== undefined && (token.flags & flag) !== 0
}

/** Whether the word, or a word of the sentence, is in one of the sets that `markWords` gave this bit. */
export function isOneOf(words: Pick<Token, 'opens'> | undefined, bit: number): boolean {
  return words !== undefined && (words.opens & bit) !== 0
}
