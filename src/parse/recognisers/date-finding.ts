import { toDay, weekday } from '../../model/day.ts'
import type { Edtf } from '../../model/edtf.ts'
import type { Span } from '../../model/span.ts'
import type { Finding } from '../finding.ts'
import { spanOf } from '../reading.ts'
import { dateWhy } from './date-why.ts'
import { hasYear } from './date-value.ts'
import type { DateMention } from './dates.ts'
import type { EventFocus } from './event-focus.ts'
import type { OwnDay } from './own-day.ts'
import type { Weighed } from './weighed-date.ts'

/** The date as a finding, with the words that agree with it. */
export function toFinding(
  focus: EventFocus,
  own: OwnDay | undefined,
  one: Weighed,
  all: readonly Weighed[],
): Finding<Edtf> {
  const { reading } = focus.stage.marks
  const span = spanOf(reading, one.date.first, one.date.last)
  const agreeing = all.filter(other => other !== one && other.value === one.value && other.weight > 0)
  const reckoned =
    one.date.value.kind === 'offset' || one.date.value.kind === 'weekday'
      ? (own?.spans.slice(0, 1) ?? [])
      : []
  const spans = [
    span,
    ...reckoned,
    ...agreeing.map(({ date }) => spanOf(reading, date.first, date.last)).slice(0, 3),
  ]
  return {
    value: one.value,
    spans: [span, ...uniqueSpans(spans.slice(1), span)],
    why: dateWhy(
      focus,
      one.date,
      one.reasons,
      reckoned[0],
      agreeing.map(({ date }) => date),
    ),
    status: isBound(one) ? standing(one.date, own) : 'unclear',
    weight: one.weight,
    reasons: one.reasons,
  }
}

/** "today" is stated by the text's own date; "yesterday" and "Tuesday" are reckoned from it, a year from other days. */
function standing({ unsure, value }: DateMention, own: OwnDay | undefined): Finding<Edtf>['status'] {
  if (unsure || value.kind === 'choice' || hasWrongWeekday(value)) return 'unclear'
  if (own === undefined && !hasYear(value)) return 'worked-out'
  return value.kind === 'weekday' || (value.kind === 'offset' && value.days !== 0) ? 'worked-out' : 'stated'
}

const BINDING = new Set(['inTitleSentence', 'inEventSentence', 'label', 'placeLine', 'rangeLine'])

/** A day that only stands on the page, a month and a year alone may be those of something else. */
function isBound({ reasons }: Weighed): boolean {
  return reasons.some(({ rule }) => BINDING.has(rule)) && !reasons.some(({ rule }) => rule === 'vague')
}

/** "Tuesday, 4 October 2017" was no Tuesday: one of the two is wrong. */
function hasWrongWeekday(value: DateMention['value']): boolean {
  if (value.kind !== 'date' || value.weekday === undefined) return false
  const { year, month, day } = value.from
  return (
    year !== undefined &&
    month !== undefined &&
    day !== undefined &&
    weekday(toDay(year, month, day)) !== value.weekday
  )
}

function uniqueSpans(spans: readonly Span[], main: Span): Span[] {
  return spans.filter(
    (span, i) => span.start !== main.start && spans.findIndex(other => other.start === span.start) === i,
  )
}
