import { GLUED, LINE_START, NUMBER, has, type Token } from '../tokens.ts'
import type { ReadDate } from './date-grammar.ts'
import { isYear, monthAt } from './date-words.ts'

const SEPARATORS = new Set(['-', '/', '.'])

/**
 * A date in digits: "2017-10-04", "2017/10/04", "04.10.2017", and the one that closes a document number,
 * "1865-04-10-2017". `unsure` where day and month could change places ("04/10/2017").
 */
export function numericDateAt(
  tokens: readonly Token[],
  at: number,
): (ReadDate & { readonly unsure: boolean }) | undefined {
  if (!SEPARATORS.has(tokens[at + 1]?.word ?? '')) return wireStampAt(tokens, at)
  const parts = gluedNumbers(tokens, at)
  if (parts.length < 3) return undefined
  const [a, b, c] = parts.slice(-3)
  if (a === undefined || b === undefined || c === undefined) return undefined
  const next = at + parts.length * 2 - 1
  if (isYear(a) && parts.length === 3 && isShort(b))
    return numeric(a.value, b.value, leadingDay(c), next, false)
  if (!isShort(a) || !isShort(b)) return undefined
  if (isStamp(tokens, at, next)) return numeric(2000 + c.value, b.value, a.value, next, false)
  return isYear(c) ? dayFirstDate(tokens[at + 1], [a, b, c], next) : undefined
}

/** "041530 Oct 17": day, hour and minute in one number, then month and year, as agencies stamp their wires. */
function wireStampAt(
  tokens: readonly Token[],
  at: number,
): (ReadDate & { readonly unsure: boolean }) | undefined {
  const [time, word, year] = tokens.slice(at, at + 3)
  if (time === undefined || year === undefined || time.end - time.start !== 6) return undefined
  const month = monthAt(word)
  const short = has(year, NUMBER) && year.end - year.start === 2
  return short && month !== undefined && time.value % 10_000 < 2400
    ? numeric(2000 + year.value, month, Math.floor(time.value / 10_000), at + 3, false)
    : undefined
}

/** "04.10.2017"; with slashes day and month may change places. */
function dayFirstDate(
  separator: Token | undefined,
  [a, b, c]: readonly [Token, Token, Token],
  next: number,
): ReadDate & { readonly unsure: boolean } {
  if (b.value > 12 && a.value <= 12) return numeric(c.value, a.value, b.value, next, false)
  const unsure = separator?.word === '/' && a.value <= 12 && b.value <= 12 && a.value !== b.value
  return numeric(c.value, b.value, a.value, next, unsure)
}

/** "11.10.19 11:21" at the start of a line: the stamp of a page, with the last two digits of its year. */
function isStamp(tokens: readonly Token[], at: number, next: number): boolean {
  const year = tokens[next - 1]
  const short =
    year !== undefined && has(year, NUMBER) && year.end - year.start === 2 && tokens[at + 1]?.word === '.'
  if (!short || !has(tokens[at], LINE_START)) return false
  const after = tokens[next]
  return after?.line !== year.line || tokens[next + 1]?.word === ':'
}

function numeric(
  year: number,
  month: number,
  day: number,
  next: number,
  unsure: boolean,
): ReadDate & { readonly unsure: boolean } {
  return { value: { kind: 'date', from: { year, month, day }, about: false }, next, unsure }
}

function isShort(token: Token): boolean {
  return token.end - token.start <= 2 && token.value >= 1
}

/** "04", or the "04T13" of a timestamp. */
function leadingDay(token: Token): number {
  return token.value >= 0 ? token.value : Number.parseInt(token.word, 10) || 0
}

/** Numbers with the same mark between them and no space: at most four. */
function gluedNumbers(tokens: readonly Token[], at: number): readonly Token[] {
  const parts: Token[] = []
  const separator = tokens[at + 1]?.word ?? ''
  for (let i = at; parts.length < 5; i += 2) {
    const token = tokens[i]
    if (token === undefined || !/^\d/.test(token.word) || (i > at && !has(token, GLUED))) break
    parts.push(token)
    if (!SEPARATORS.has(separator) || tokens[i + 1]?.word !== separator || !has(tokens[i + 1], GLUED)) break
  }
  return parts.length > 4 ? [] : parts
}
