/** What kinds of characters tokens are cut from, as numbers in the order of `classOf`. */
export const SPACE = 0
export const SIGN = 1
/** From here on a character may go on with a word. */
export const LETTER = 2
export const DIGIT = 3
/** Combining marks, soft hyphens, zero-width and bidi controls: part of the word they stand in. */
export const JOINER = 4

const classes = new Uint8Array(65536)
const UNKNOWN = 0

/** The class of a UTF-16 code; each is worked out once. */
export function classOf(code: number): number {
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
