import { type Day, addDays, fromDay, toDay } from '../../model/day.ts'
import { type Edtf, parseEdtf } from '../../model/edtf.ts'
import type { Reason } from '../finding.ts'
import { sentenceOf } from '../headings.ts'
import { WEIGHTS } from '../weights.ts'
import { weighDate } from './date-score.ts'
import { hasYear, resolveDate } from './date-value.ts'
import { isYear } from './date-words.ts'
import type { DateMention } from './dates.ts'
import type { EventFocus } from './event-focus.ts'
import { weighAgainstHead } from './event-head-day.ts'
import type { OwnDay } from './own-day.ts'
import { FUTURE } from './sentence-signs.ts'

/** A date with its value and all that speaks for and against it as the day of the event. */
export interface Weighed {
  readonly date: DateMention
  readonly value: Edtf
  readonly reasons: readonly Reason[]
  readonly weight: number
}

/** What a date is worth for the main event; `undefined` where it gives no day. */
export function weigh(
  focus: EventFocus,
  own: OwnDay | undefined,
  head: DateMention | undefined,
  date: DateMention,
): Weighed | undefined {
  const value = resolveDate(date.value, anchorOf(focus, own, date))
  if (value === undefined) return undefined
  const bound = weighDate(focus, own, date)
  const near = bound.some(({ rule }) => rule === 'near')
  const far = own !== undefined && (parseEdtf(value)?.first ?? 0) > own.day + FARTHEST_AHEAD
  const ahead: readonly Reason[] = far ? [{ rule: 'farAhead', weight: WEIGHTS.date.farAhead }] : []
  const beside = own && head ? weighAgainstHead(focus, own, head, { date, value, near }) : []
  const reasons = [...bound, ...beside, ...ahead]
  return { date, value, reasons, weight: reasons.reduce((sum, reason) => sum + reason.weight, 0) }
}

/** Half a year less a month: a day without year that is to come lies in the year ahead, and not in the one behind. */
const AHEAD = 150

/**
 * The day from which a date is reckoned: the document's own; for a day without year the middle of the year that the
 * meeting's name gives, or some months ahead where its sentence speaks of what is to come.
 */
function anchorOf(focus: EventFocus, own: OwnDay | undefined, date: DateMention): Day | undefined {
  const { kind } = date.value
  if (own === undefined) return yearGiver(focus, date)
  if ((kind !== 'date' && kind !== 'range') || hasYear(date.value)) return own.day
  const { stage, main } = focus
  const year = stage.marks.reading.tokens.slice(main.title.first, main.title.last).find(isYear)?.value
  if (year !== undefined && Math.abs(year - fromDay(own.day).year) <= 1) return toDay(year, 7, 1)
  return (signsAt(focus, date) & FUTURE) === 0 ? own.day : addDays(own.day, AHEAD)
}

// Nobody announces a meeting for days that are more than about a year off.
const FARTHEST_AHEAD = 400

/** Where the document has no day of its own, a day without year takes the year of the first whole date before it. */
function yearGiver({ stage }: EventFocus, { value, first }: DateMention): Day | undefined {
  if (value.kind !== 'date' && value.kind !== 'range') return undefined
  const whole = stage.marks.dates.find(
    other =>
      other.value.kind === 'date' &&
      other.value.from.year !== undefined &&
      other.value.from.day !== undefined,
  )
  const day = whole && whole.first < first ? resolveDate(whole.value, undefined) : undefined
  return day === undefined ? undefined : parseEdtf(day)?.first
}

const OWN_RULES = new Set(['ownDay', 'withYear', 'nameYear'])

/** Nothing but being the document's own day speaks for it. */
export function isOnlyOwn({ reasons }: Weighed): boolean {
  return reasons.some(({ rule }) => rule === 'ownDay') && reasons.every(({ rule }) => OWN_RULES.has(rule))
}

/** The first sentences speak of a meeting to come, or of a "recent" one: the day of the text is not its day. */
export function isAtAnotherTime({ stage, named, pointed, main }: EventFocus): boolean {
  if (main.phrases.some(({ before }) => before === 'recent')) return true
  const lead = (sentenceOf(stage.marks.reading, stage.headings.lead) ?? 0) + 2
  return [...named, ...pointed].some(
    sentence => sentence <= lead && ((stage.signs[sentence] ?? 0) & FUTURE) !== 0,
  )
}

/** What the sentence of a date says about meetings. */
export function signsAt({ stage }: EventFocus, date: DateMention): number {
  return stage.signs[stage.marks.reading.tokens[date.first]?.sentence ?? 0] ?? 0
}
