import type { Day } from '../../model/day.ts'
import type { Edtf } from '../../model/edtf.ts'
import type { Span } from '../../model/span.ts'
import type { Finding } from '../finding.ts'
import { firstDayOf } from './date-value.ts'

/** The document's own day and where it stands. */
export interface OwnDay {
  readonly day: Day
  readonly date: Edtf
  readonly spans: readonly Span[]
  /** The day from which "today" and "Monday" are reckoned: the dateline's, where the page is a day or two younger. */
  readonly told: Day
}

/** The own day of a document from the candidates for it, heaviest first; `undefined` without any. */
export function ownDayOf(published: readonly Finding<Edtf>[]): OwnDay | undefined {
  const best = published[0]
  const day = firstDayOf(best?.value)
  if (best === undefined || day === undefined) return undefined
  const days = published.map(({ value }) => firstDayOf(value) ?? day)
  const [told = day] = days.filter(one => one <= day && one >= day - YOUNGER).toSorted((a, b) => a - b)
  return { day, date: best.value, spans: best.spans, told }
}

/** Days after a wire, whose own day a line beneath the page's may give, on which a page still has its words. */
const YOUNGER = 2
