import { type Day, addDays, fromDay, toDay, weekday } from '../../model/day.ts'
import type { Edtf } from '../../model/edtf.ts'
import type { Reason } from '../finding.ts'
import { sentenceOf } from '../headings.ts'
import type { Reading } from '../reading.ts'
import { weighDate, yearOfName } from './date-score.ts'
import { type DateValue, firstDayOf, hasYear, resolveDate } from './date-value.ts'
import { isYear } from './date-words.ts'
import type { DateMention } from './dates.ts'
import type { EventFocus } from './event-focus.ts'
import { weighAgainstHead } from './event-head-day.ts'
import type { OwnDay } from './own-day.ts'
import { isOfFounding } from './missing-year.ts'
import { FUTURE, OPENED } from './sentence-signs.ts'

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
  const beside = own && head ? weighAgainstHead(focus, own, head, date, value) : []
  const reasons = [...bound, ...beside]
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
  if ((kind !== 'date' && kind !== 'range') || hasYear(date.value)) return own?.told
  const year = yearOfName(focus)
  if (year !== undefined && (own === undefined || Math.abs(year - fromDay(own.day).year) <= 1))
    return toDay(year, 7, 1)
  if (own === undefined) return yearGiver(focus, date)
  return (signsAt(focus, date) & FUTURE) === 0 ? own.day : addDays(own.day, AHEAD)
}

const NEARBY = 75

/**
 * Where the document has no day of its own, a day without year takes the year of the whole months and days nearby,
 * if they agree; else a weekday may tell which year of the text, or the one after it, is meant.
 */
function yearGiver({ stage }: EventFocus, { value }: DateMention): Day | undefined {
  const { dates, reading } = stage.marks
  const near = dates.flatMap(other => {
    const whole =
      hasYear(other.value) && !isOfFounding(reading, other) ? resolveDate(other.value, undefined) : undefined
    const day = whole !== undefined && whole.length > 4 ? firstDayOf(whole) : undefined
    const gap =
      day === undefined ? NEARBY : Math.abs((firstDayOf(resolveDate(value, day)) ?? day + NEARBY) - day)
    return day !== undefined && gap < NEARBY ? day : []
  })
  if (near.length > 0) return new Set(near.map(day => fromDay(day).year)).size === 1 ? near[0] : undefined
  return value.kind === 'date' && value.weekday !== undefined ? yearOfWeekday(reading, value) : undefined
}
/** "Saturday, October 27" under "© 2001": the newest year of the text, or the one after it, that has such a day. */
function yearOfWeekday(
  { tokens }: Reading,
  { from, weekday: wanted }: DateValue & { kind: 'date' },
): Day | undefined {
  const years = tokens.flatMap(token => (isYear(token) && token.value > OLDEST ? token.value : []))
  const days = [...years, ...years.map(year => year + 1)].map(year =>
    toDay(year, from.month ?? 1, from.day ?? 1),
  )
  return days.toSorted((a, b) => b - a).find(day => weekday(day) === wanted)
}

const OLDEST = 1985

const OWN_RULES = new Set(['ownDay', 'withYear', 'nameYear'])

/** Nothing but being the document's own day speaks for it. */
export function isOnlyOwn({ reasons }: Weighed): boolean {
  return reasons.some(({ rule }) => rule === 'ownDay') && reasons.every(({ rule }) => OWN_RULES.has(rule))
}

/** The first sentences speak of a meeting to come, or of a "recent" one: the day of the text is not its day. */
export function isAtAnotherTime({ stage, named, pointed, main }: EventFocus): boolean {
  if (main.phrases.some(({ before }) => before === 'recent')) return true
  const lead = (sentenceOf(stage.marks.reading, stage.headings.lead) ?? 0) + 2
  const about = [...new Set([...named, ...pointed])].toSorted((a, b) => a - b)
  const signs = about.filter((sentence, i) => i < 2 || sentence <= lead).map(at => stage.signs[at] ?? 0)
  return (
    signs.some(sign => (sign & FUTURE) !== 0) && !signs.some(sign => (sign & (FUTURE | OPENED)) === OPENED)
  )
}

/** What the sentence of a date says about meetings. */
export function signsAt({ stage }: EventFocus, date: DateMention): number {
  return stage.signs[stage.marks.reading.tokens[date.first]?.sentence ?? 0] ?? 0
}
