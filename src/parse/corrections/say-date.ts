import type { Edtf } from '../../model/edtf.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/**
 * A date inside a sentence. What its ends share is said once:
 *
 *     2017-10-05               5 October 2017       2017-10-04/2017-10-05     4 to 5 October 2017
 *     2017~                    about 2017           [2017-10-05,2017-10-06]   5 or 6 October 2017
 */
export function sayDate(date: Edtf): string {
  if (date.startsWith('[')) return sayTogether(date.slice(1, -1).split(','), ' or ')
  const [from = '', to] = date.split('/')
  if (to === undefined) return sayPoint(from)
  if (to === '' || to === '..') return `from ${sayPoint(from)}`
  if (from === '' || from === '..') return `until ${sayPoint(to)}`
  return sayTogether([from, to], ' to ')
}

function sayTogether(points: readonly string[], between: string): string {
  const last = points.at(-1) ?? ''
  const shared = sharedWith(points, last)
  return points
    .map(point => (point === last ? sayPoint(point) : sayPoint(point).slice(0, -shared || undefined)))
    .join(between)
}

/** How many characters at the end of a day are those of the month and year of all: " October 2017". */
function sharedWith(points: readonly string[], last: string): number {
  const isDay = (point: string): boolean => /^\d{4}-\d\d-\d\d$/.test(point)
  const isShared = points.every(point => isDay(point) && point.slice(0, 7) === last.slice(0, 7))
  return isShared ? sayPoint(last).length - sayPoint(last).indexOf(' ') : 0
}

function sayPoint(point: string): string {
  const [, year = point, month, day, doubt] = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?([~?%]?)$/.exec(point) ?? []
  const parts = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year]
  return `${doubt ? 'about ' : ''}${parts.filter(Boolean).join(' ')}`
}
