import type { Edtf } from '../../model/edtf.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** A date inside a sentence: `2017-10-05` → "5 October 2017", `[2017-10-05,2017-10-06]` → "5 October 2017 or 6 October 2017". */
export function sayDate(date: Edtf): string {
  if (date.startsWith('[')) return date.slice(1, -1).split(',').map(sayPoint).join(' or ')
  const [from = '', to] = date.split('/')
  if (to === undefined) return sayPoint(from)
  if (to === '' || to === '..') return `from ${sayPoint(from)}`
  if (from === '' || from === '..') return `until ${sayPoint(to)}`
  return `${sayPoint(from)} to ${sayPoint(to)}`
}

function sayPoint(point: string): string {
  const [, year = point, month, day, doubt] = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?([~?%]?)$/.exec(point) ?? []
  const parts = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year]
  return `${doubt ? 'about ' : ''}${parts.filter(Boolean).join(' ')}`
}
