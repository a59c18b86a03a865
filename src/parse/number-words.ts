import { markWords } from './mark-words.ts'
import { ALL_CAPS, NUMBER, ORDINAL, has, isOneOf, type Token } from './tokens.ts'

/** A number read from one or more tokens; `next` is the token after it. */
export interface ReadNumber {
  readonly value: number
  readonly next: number
}

const CARDINALS = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
).split(' ')
const ORDINALS = (
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth ' +
  'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
).split(' ')
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const TENTHS = '- - twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ')

/** Tens by word, from twenty on. */
function tens(words: readonly string[]): (readonly [string, number])[] {
  return words.map((word, value) => [word, value * 10] as const).slice(2)
}

const CARDINAL = new Map(CARDINALS.map((word, value) => [word, value]))
const ORDINAL_WORD = new Map([
  ...ORDINALS.map((word, value) => [word, value] as const),
  ...tens(TENTHS),
  ['hundredth', 100] as const,
])
const TEN = new Map([...tens(TENS), ['hundred', 100] as const])
/** What multiplies the number before it. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['dozen', 12],
])
/** Words of which one stands in every number that has no digits. */
export const NUMERALS = markWords(CARDINAL.keys(), ORDINAL_WORD.keys(), TEN.keys(), SCALES.keys())
const SUFFIXES = new Set(['st', 'nd', 'rd', 'th'])

/** "16th", "16 th", "Seventh", "Twenty-First" at token `at`; `undefined` where no ordinal stands. */
export function ordinalAt(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  if (has(token, ORDINAL)) return { value: token.value, next: at + 1 }
  if (has(token, NUMBER) && SUFFIXES.has(tokens[at + 1]?.word ?? '') && tokens[at + 1]?.word !== 'nd')
    return { value: token.value, next: at + 2 }
  return composed(tokens, at, ORDINAL_WORD)
}

/** "12", "twelve", "twenty-one" at token `at`; `undefined` where no number stands. */
export function cardinalAt(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const token = tokens[at]
  if (has(token, NUMBER)) return { value: token?.value ?? 0, next: at + 1 }
  if (!isOneOf(token, NUMERALS)) return undefined
  const whole = composed(tokens, at, CARDINAL)
  if (whole) return whole
  const round = TEN.get(token?.word ?? '')
  return round === undefined || round === 100 ? undefined : { value: round, next: at + 1 }
}

function composed(
  tokens: readonly Token[],
  at: number,
  units: ReadonlyMap<string, number>,
): ReadNumber | undefined {
  if (!isOneOf(tokens[at], NUMERALS)) return undefined
  const word = tokens[at]?.word ?? ''
  const alone = units.get(word)
  if (alone !== undefined && alone > 0) return { value: alone, next: at + 1 }
  const round = TEN.get(word)
  if (round === undefined) return undefined
  const unitAt = tokens[at + 1]?.word === '-' ? at + 2 : at + 1
  const unit = units.get(tokens[unitAt]?.word ?? '')
  return unit !== undefined && unit > 0 && unit < 10 ? { value: round + unit, next: unitAt + 1 } : undefined
}

const ROMAN = /^(?=[ivxlc])(c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/
const ROMAN_VALUES = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
  ['l', 50],
  ['c', 100],
])

/** "XVIII" at token `at`, in capitals; a lone I, V, X, L or C counts only when `single` allows it. */
export function romanAt(tokens: readonly Token[], at: number, single = false): ReadNumber | undefined {
  const token = tokens[at]
  if (token === undefined || !(has(token, ALL_CAPS) || (single && token.word.length === 1))) return undefined
  if (token.word.length > 8 || !ROMAN.test(token.word)) return undefined
  return { value: romanValue(token.word), next: at + 1 }
}

function romanValue(word: string): number {
  let sum = 0
  let before = 0
  for (const letter of [...word].toReversed()) {
    const value = ROMAN_VALUES.get(letter) ?? 0
    sum += value < before ? -value : value
    before = Math.max(before, value)
  }
  return sum
}
