import { addDays, type Day } from '../../src/model/day.ts'
import { edtfDays, formatDay } from './date-forms.ts'
import type { Fact, FactOf } from './piece.ts'
import type { When } from './template.ts'

export interface Days {
  readonly date: string | null
  readonly alt: readonly string[]
}

/**
 * First and last day as the words give them: a range, a day and a length, or one day with the rest left open. A
 * transcript whose only day is its own was spoken on it.
 */
export function findDays(
  all: <Kind extends Fact['kind']>(kind: Kind) => readonly FactOf<Kind>[],
  when: When,
): Days {
  const range = all('range')[0]
  if (range) return { date: edtfDays(range.first, range.last), alt: [] }
  const [end, length] = [all('end')[0]?.day, all('length')[0]?.days]
  const own = when === 'first' && end === undefined ? all('published')[0]?.day : undefined
  const start = all('start')[0]?.day ?? own
  if (start !== undefined && end !== undefined) return { date: edtfDays(start, end), alt: [] }
  if (start !== undefined) return withLength(start, length, 1)
  return end === undefined ? { date: null, alt: [] } : withLength(end, length, -1)
}

function withLength(day: Day, length: number | undefined, direction: 1 | -1): Days {
  const iso = formatDay(day, 'iso')
  if (length === undefined) return { date: iso, alt: direction === 1 ? [`${iso}/..`] : [`../${iso}`] }
  const other = addDays(day, direction * (length - 1))
  return { date: direction === 1 ? edtfDays(day, other) : edtfDays(other, day), alt: [] }
}
