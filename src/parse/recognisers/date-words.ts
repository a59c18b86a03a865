import { ALL_CAPS, CAPITAL, MARK, NUMBER, ORDINAL, has, type Token } from '../tokens.ts'
import { ordinalAt } from '../number-words.ts'

const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(' ')
/** By word, 1 to 12. */
export const MONTHS = new Map([
  ...MONTH_NAMES.map((name, i) => [name, i + 1] as const),
  ...MONTH_NAMES.map((name, i) => [name.slice(0, 3), i + 1] as const),
  ['sept', 9] as const,
])
const WEEKDAY_NAMES = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')
/** By word, 0 for Sunday. */
export const WEEKDAYS = new Map([
  ...WEEKDAY_NAMES.map((name, i) => [name, i] as const),
  ...WEEKDAY_NAMES.map((name, i) => [name.slice(0, 3), i] as const),
  ['tues', 2] as const,
  ['thur', 4] as const,
  ['thurs', 4] as const,
])

/** Month 1–12 that is written at the token, with a capital; `undefined` otherwise. */
export function monthAt(token: Token | undefined): number | undefined {
  return has(token, CAPITAL) ? MONTHS.get(token?.word ?? '') : undefined
}

/** Words that are months and more: "May", "March", "Sun" decide nothing alone, nor does an acronym ("OCT"). */
export function isShakyMonth(token: Token): boolean {
  return token.word === 'may' || token.word === 'march' || token.word.length <= 4 || has(token, ALL_CAPS)
}

/** Weekday, 0 for Sunday, written with a capital. Short forms only where `short` allows them. */
export function weekdayAt(token: Token | undefined, short = false): number | undefined {
  const word = token?.word ?? ''
  if (!has(token, CAPITAL) || (!short && !word.endsWith('day'))) return undefined
  return WEEKDAYS.get(word)
}

export function isYear(token: Token | undefined): boolean {
  return token !== undefined && has(token, NUMBER) && token.end - token.start === 4 && inEra(token.value)
}

/** Years of meetings that documents in hand can be about. */
function inEra(year: number): boolean {
  return year >= 1800 && year <= 2100
}

/** A day of the month in digits or words, from 1 to 99 so that "32 May" can be told to the reader. */
export function dayAt(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly next: number } | undefined {
  const token = tokens[at]
  if (has(token, NUMBER) && token !== undefined && token.end - token.start <= 2)
    return hasSuffix(tokens, at) ? { value: token.value, next: at + 2 } : { value: token.value, next: at + 1 }
  if (has(token, ORDINAL) || token?.word.endsWith('th') || token?.word === 'first' || isTens(token?.word)) {
    const ordinal = ordinalAt(tokens, at)
    return ordinal && ordinal.value < 100 ? ordinal : undefined
  }
  return token?.word === 'second' || token?.word === 'third' ? ordinalAt(tokens, at) : undefined
}

function isTens(word: string | undefined): boolean {
  return word === 'twenty' || word === 'thirty'
}

function hasSuffix(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next !== undefined && !has(next, MARK) && ['st', 'nd', 'rd', 'th'].includes(next.word)
}
