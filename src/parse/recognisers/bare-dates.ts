import type { Token } from '../tokens.ts'
import type { ReadDate } from './date-grammar.ts'
import { isShakyMonth, isYear, monthAt } from './date-words.ts'

const BEFORE_MONTH = new Set(['in', 'last', 'next', 'this', 'early', 'late', 'mid'])
const BEFORE_PLAIN_MONTH = new Set(['of', 'since', 'by', 'until', 'for', '-', 'during'])

/** "in May", "the beginning of May": a month without a day or a year. */
export function bareMonth(tokens: readonly Token[], at: number): ReadDate | undefined {
  const token = tokens[at]
  const month = monthAt(token)
  const before = tokens[at - 1]?.word ?? ''
  if (month === undefined || token === undefined) return undefined
  if (isPartOf(tokens, at)) return { value: { kind: 'date', from: { month }, about: false }, next: at + 1 }
  if (!BEFORE_MONTH.has(before) && (isShakyMonth(token) || !BEFORE_PLAIN_MONTH.has(before))) return undefined
  return { value: { kind: 'date', from: { month }, about: false }, next: at + 1 }
}

const PARTS = new Set(['beginning', 'start', 'end', 'middle', 'half', 'month', 'week', 'days'])

/** "at the beginning of May" */
function isPartOf(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.word === 'of' && PARTS.has(tokens[at - 2]?.word ?? '')
}

const BEFORE_YEAR = new Set([
  'in',
  'of',
  'since',
  'by',
  'during',
  'until',
  'early',
  'late',
  'year',
  'from',
  'to',
  'for',
  '(',
])

/** "in 2017" */
export function bareYear(tokens: readonly Token[], at: number): ReadDate | undefined {
  const token = tokens[at]
  if (token === undefined || !isYear(token) || !BEFORE_YEAR.has(tokens[at - 1]?.word ?? '')) return undefined
  return { value: { kind: 'date', from: { year: token.value }, about: false }, next: at + 1 }
}
