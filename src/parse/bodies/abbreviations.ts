import { markWords } from '../mark-words.ts'
import { markedTokens } from '../marked-tokens.ts'
import type { Reading } from '../reading.ts'
import { CAPITAL, WORD, has } from '../tokens.ts'

/** "Office of Counter-Terrorism (OCT)": tokens [first, last) are explained by `acronym`, which stands at `at`. */
export interface Definition {
  readonly acronym: string
  readonly at: number
  /** Tokens [first, last) of the full name: `last` is the token of the bracket, or of the full name in one. */
  readonly first: number
  readonly last: number
}

const LONGEST_ACRONYM = 10

/** The text of a token that may be an acronym: at least two capitals, no more than ten letters. */
export function acronymAt({ tokens, folded }: Reading, at: number): string | undefined {
  const token = tokens[at]
  if (token === undefined || !has(token, WORD) || token.end - token.start > LONGEST_ACRONYM) return undefined
  const text = folded.slice(token.start, token.end)
  return capitals(text) >= 2 ? text.replaceAll('.', '') : undefined
}

function capitals(text: string): number {
  let n = 0
  for (const char of text) if (char !== char.toLowerCase()) n++
  return n
}

/**
 * Every short form that the document explains in brackets, with the shortest run of words before it that
 * spells it (Schwartz and Hearst 2003): each letter of the short form, from the last to the first, is found
 * in the words from right to left, the first one at the beginning of a word.
 * @see https://psb.stanford.edu/psb-online/proceedings/psb03/schwartz.pdf
 */
export function findDefinitions(reading: Reading): readonly Definition[] {
  const found: Definition[] = []
  for (const i of markedTokens(reading, BRACKET)) {
    const acronym = acronymAt(reading, i + 1)
    const closing = reading.tokens[i + 2]?.word
    if (acronym === undefined || closing === undefined || !')/,;'.includes(closing)) continue
    const first = longForm(reading, i, acronym)
    if (first !== undefined) found.push({ acronym, at: i + 1, first, last: i })
  }
  return found
}

/** Bit of the mark that opens a bracket. */
export const BRACKET = markWords(['('])

function longForm(reading: Reading, bracket: number, acronym: string): number | undefined {
  const { tokens, folded } = reading
  const letters = acronym.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const limit = Math.max(0, bracket - Math.min(letters.length + 5, letters.length * 2) - 4)
  let letter = letters.length - 1
  for (let i = bracket - 1; i >= limit; i--) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== tokens[bracket]?.sentence || ';:()'.includes(token.word))
      return undefined
    letter = spell(folded.slice(token.start, token.end).toLowerCase(), letters, letter)
    if (letter < 0) return has(token, CAPITAL) ? i : undefined
  }
  return undefined
}

/** The letter that remains to be found when `word` has given what it can; the first must begin a word. */
function spell(word: string, letters: string, from: number): number {
  let left = from
  for (let i = word.length - 1; i >= 0 && left >= 0; i--)
    if (word.charAt(i) === letters.charAt(left) && (left > 0 || i === 0)) left--
  return left
}
