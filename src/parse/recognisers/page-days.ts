import type { Edtf } from '../../model/edtf.ts'
import type { Finding } from '../finding.ts'
import { firstDayOf } from './date-value.ts'

/** Most days that short lines at the head, or day lines under it, may give; more are days of other stories. */
const MOST_DAYS = new Map([
  ['entry', 2],
  ['footer', 1],
])

/**
 * Without the days of a page's other stories, which it lists above or under its own, and without those under its head
 * that do not stand at its foot either.
 *
 * @param tail the offset at which the page's last lines begin
 */
export function withoutStories(found: readonly Finding<Edtf>[], tail: number): readonly Finding<Edtf>[] {
  const daysOf = (rule: string): number =>
    new Set(found.filter(one => ruleOf(one) === rule).map(({ value }) => value)).size
  const listed = new Set([...MOST_DAYS.keys()].filter(rule => daysOf(rule) > (MOST_DAYS.get(rule) ?? 0)))
  return found.filter(
    one => !listed.has(ruleOf(one)) && (ruleOf(one) !== 'footer' || one.spans[0].start >= tail),
  )
}

/** "December 14, 2000" above "NEW DELHI, Dec. 13:" dates the page; the wire was a day or two older. */
export function pageBefore(found: readonly Finding<Edtf>[]): readonly Finding<Edtf>[] {
  const [first, ...others] = found
  const wire = first && ruleOf(first) === 'dateline' ? firstDayOf(first.value) : undefined
  if (first === undefined || wire === undefined) return found
  const page = others.find(one => {
    const after = (firstDayOf(one.value) ?? 0) - wire
    return (
      PAGE_RULES.has(ruleOf(one)) && one.spans[0].start < first.spans[0].start && after >= 1 && after <= 2
    )
  })
  return page ? [page, ...found.filter(one => one !== page)] : found
}

const PAGE_RULES = new Set(['dateLine', 'entry', 'byline'])

function ruleOf({ reasons: [reason] }: Finding<Edtf>): string {
  return reason?.rule ?? ''
}
