import type { Random } from './random.ts'

const ONES =
  'First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth Thirteenth Fourteenth Fifteenth Sixteenth Seventeenth Eighteenth Nineteenth'.split(
    ' ',
  )
const TENS = ['', '', 'Twent', 'Thirt', 'Fort', 'Fift', 'Sixt']
const ROMAN: readonly (readonly [number, string])[] = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]
const LENGTHS = ['', 'one', 'two', 'three', 'four', 'five']

/** The number of a meeting as some house writes it: "12th", "Twelfth", rarely "XII". */
export function formatOrdinal(n: number, random: Random): string {
  const style = random.next()
  if (style < 0.6) return `${n}${ending(n)}`
  return style < 0.9 ? inWords(n) : inRoman(n)
}

/** "two-day" and "two days" begin with it; meetings last five days at most. */
export function formatLength(days: number): string {
  return LENGTHS[days] ?? String(days)
}

function ending(n: number): string {
  const teens = n % 100 > 10 && n % 100 < 14
  return teens ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')
}

function inWords(n: number): string {
  const small = ONES[n - 1]
  if (small !== undefined) return small
  const tens = TENS[Math.floor(n / 10)] ?? ''
  return n % 10 === 0 ? `${tens}ieth` : `${tens}y-${(ONES[(n % 10) - 1] ?? '').toLowerCase()}`
}

function inRoman(n: number): string {
  const [value, sign] = ROMAN.find(([most]) => most <= n) ?? [n, '']
  return n === 0 ? '' : `${sign}${inRoman(n - value)}`
}
