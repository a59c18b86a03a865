import { type Bounds, type Edtf, isEdtf, parseEdtf } from '../../model/edtf.ts'
import { type Finding, besideRivals } from '../finding.ts'
import { WEIGHTS } from '../weights.ts'
import { toFinding } from './date-finding.ts'
import { closes, openingAndClosing, withLength } from './date-length.ts'
import type { EventFocus } from './event-focus.ts'
import { headDay } from './event-head-day.ts'
import type { OwnDay } from './own-day.ts'
import { type Weighed, isAtAnotherTime, isOnlyOwn, weigh } from './weighed-date.ts'

/** When the event was, as far as the text tells days apart. */
export interface EventDates {
  readonly date: Finding<Edtf> | undefined
  readonly opened: Finding<Edtf> | undefined
  readonly closed: Finding<Edtf> | undefined
}

/**
 * Binds dates to the main event. A day counts by the sentence it stands in, its distance to the event's
 * name, its label; days of other meetings, of treaties and of the page count against. Equal days support
 * each other.
 */
export function findEventDates(focus: EventFocus, own: OwnDay | undefined): EventDates {
  const head = headDay(focus, own)
  const weighed = focus.stage.marks.dates
    .flatMap(date => weigh(focus, own, head, date) ?? [])
    .toSorted((a, b) => b.weight - a.weight)
  const best = preferRange(weighed)
  if (
    !best ||
    best.weight < WEIGHTS.date.threshold ||
    isOnlyWritten(best, own) ||
    (isOnlyOwn(best) && isAtAnotherTime(focus))
  )
    return { date: undefined, opened: undefined, closed: undefined }
  const first = toFinding(focus, own, best, weighed)
  const last = weighed.find(one => isLastDay(one, best) || isClosedNow(focus, one, best))
  if (last) return throughTo(first, toFinding(focus, own, last, []))
  const whole = withLength(focus, first, best)
  const rival = weighed.find(one => !touch(one.value, whole.value))
  const rivals =
    rival && rival.weight >= WEIGHTS.date.threshold ? [toFinding(focus, own, rival, weighed)] : []
  return { date: besideRivals(whole, rivals, touch), ...openingAndClosing(focus, first, best) }
}

/** Readings of one and the same days, at whatever precision. */
function touch(a: Edtf, b: Edtf): boolean {
  const [one, other] = [parseEdtf(a), parseEdtf(b)]
  return one !== undefined && other !== undefined && one.first <= other.last && other.first <= one.last
}

/** A later day of which the text says that the event ends on it. */
function isLastDay(one: Weighed, best: Weighed): boolean {
  const closing = one !== best && one.reasons.some(({ rule }) => rule === 'closing')
  const oneDay = best.value.length === 10 && one.value.length === 10
  return closing && oneDay && one.value > best.value
}

/** "which began on 23 May", in a text that says today that the meeting has concluded. */
function isClosedNow(focus: EventFocus, one: Weighed, best: Weighed): boolean {
  const { tokens } = focus.stage.marks.reading
  const { first } = best.date
  const began = tokens.slice(Math.max(first - 3, 0), first).some(({ word }) => BEGAN.has(word))
  const today = one.date.value.kind === 'offset' && one.value > best.value && one.value.length === 10
  return (
    began &&
    today &&
    best.value.length === 10 &&
    one.weight >= WEIGHTS.date.inEventSentence &&
    closes(focus, one.date)
  )
}

/** A whole day somewhere in the text, which nothing binds to the meeting. */
function isOnlyWritten({ reasons, value }: Weighed, own: OwnDay | undefined): boolean {
  return reasons.every(({ rule }) => rule === 'withYear') && value !== own?.date
}

const BEGAN = new Set(['began', 'opened', 'started', 'begun'])

function throughTo(opened: Finding<Edtf>, closed: Finding<Edtf>): EventDates {
  const value = `${opened.value}/${closed.value}`
  const date = isEdtf(value)
    ? {
        ...opened,
        value,
        spans: [...opened.spans, closed.spans[0]] as const,
        why: `${opened.why.slice(0, -1)}; ${closed.why}`,
      }
    : opened
  return { date, opened, closed }
}

/** A range that holds the best day tells more than the day, where it is bound nearly as well; a day more than its month. */
function preferRange(weighed: readonly Weighed[]): Weighed | undefined {
  const best = weighed[0]
  const bounds = best && parseEdtf(best.value)
  if (!best || !bounds) return best
  if (best.value.length <= MONTH) return weighed.find(other => isWithin(other, bounds)) ?? best
  if (bounds.first !== bounds.last) return best
  return (
    weighed.find(other => {
      const wider = parseEdtf(other.value)
      const holds =
        wider && wider.last > wider.first && wider.first <= bounds.first && bounds.last <= wider.last
      return holds && other.value.includes('/') && other.weight >= best.weight - 16
    }) ?? best
  )
}

const MONTH = '2017-10'.length

function isWithin({ value, weight }: Weighed, { first, last }: Bounds): boolean {
  const inner = value.length > MONTH && weight >= WEIGHTS.date.inEventSentence ? parseEdtf(value) : undefined
  return inner !== undefined && first <= inner.first && inner.last <= last
}
