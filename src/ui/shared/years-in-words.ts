import type { DatasetIndex } from '../../model/dataset-index.ts'
import { fromDay } from '../../model/day.ts'
import { t } from '../words/t.ts'

/** From the first event's year to the last one's: "2016–2019", or "2016"; `undefined` without a dated event. */
export function yearsInWords({ events }: DatasetIndex): string | undefined {
  const dated = events.flatMap(({ bounds }) => (bounds ? [bounds] : []))
  const first = dated[0]
  if (!first) return undefined
  const from = fromDay(first.first).year
  const to = fromDay(dated.reduce((last, { last: day }) => (day > last ? day : last), first.last)).year
  return from === to ? String(from) : t('header.years', { from, to })
}
