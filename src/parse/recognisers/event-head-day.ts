import { parseEdtf, type Edtf } from '../../model/edtf.ts'
import type { Reason } from '../finding.ts'
import { sentenceOf } from '../headings.ts'
import { spanOf } from '../reading.ts'
import { LINE_START, MARK, has } from '../tokens.ts'
import { WEIGHTS } from '../weights.ts'
import { findBefore } from './date-context.ts'
import { resolveDate } from './date-value.ts'
import type { DateMention } from './dates.ts'
import type { EventFocus } from './event-focus.ts'
import type { OwnDay } from './own-day.ts'
import { CANCELLED, FUTURE, POSTPONED } from './sentence-signs.ts'
import { wordSet } from '../word-set.ts'

/**
 * The page's own day where it stands alone in a line between heading and text, and heading and lead speak
 * of no plan and no other day: then the page is of the meeting's day, unless the text says outright that it is not.
 *
 *     Vintners hold a meeting with growers
 *     │8 March 2016│
 *     The vintners discussed …
 *
 * O(dates).
 */
export function headDay(focus: EventFocus, own: OwnDay | undefined): DateMention | undefined {
  if (own === undefined || isApart(focus, own)) return undefined
  return focus.stage.marks.dates.find(date => isOwnLine(focus, own, date))
}

function isOwnLine({ stage }: EventFocus, own: OwnDay, { first, last, value }: DateMention): boolean {
  const { heading, lead } = stage.headings
  const { tokens } = stage.marks.reading
  const line = tokens[first]?.line ?? -1
  const between = heading !== undefined && lead !== undefined && line > heading.index && line < lead.index
  if (!between || value.kind !== 'date' || stage.furniture.has(line)) return false
  const alone = has(tokens[first], LINE_START) && (tokens[last]?.line !== line || has(tokens[last], MARK))
  return alone && resolveDate(value, own.day) === own.date
}

const JUST_BEFORE = 3

/** Heading or first sentences speak of what is to come, of a day after the page's own, or of yesterday. */
function isApart(focus: EventFocus, own: OwnDay): boolean {
  const { stage, named, pointed } = focus
  const { reading, dates } = stage.marks
  const lead = sentenceOf(reading, stage.headings.lead) ?? 0
  const weighty = [...named, ...pointed].filter(sentence => sentence <= lead + 1)
  if (weighty.some(sentence => ((stage.signs[sentence] ?? 0) & TO_COME) !== 0)) return true
  return dates.some(({ first, value }) => {
    const sentence = reading.tokens[first]?.sentence ?? -1
    const day = named.has(sentence) && sentence <= lead + 1 ? resolveDate(value, own.day) : undefined
    const bounds = day === undefined ? undefined : parseEdtf(day)
    if (bounds === undefined) return false
    return bounds.first > own.day || (bounds.last < own.day && bounds.last >= own.day - JUST_BEFORE)
  })
}

const TO_COME = FUTURE | POSTPONED | CANCELLED

/**
 * What a page's own day adds: for itself, and for words that say outright when the meeting was held.
 */
export function weighAgainstHead(
  focus: EventFocus,
  own: OwnDay,
  head: DateMention,
  date: DateMention,
  value: Edtf,
): readonly Reason[] {
  const span = spanOf(focus.stage.marks.reading, date.first, date.last)
  const { headDay: here, heldOn } = WEIGHTS.date
  if (date === head || (value === own.date && isAbout(focus, date)))
    return [{ rule: 'headDay', weight: here, span }]
  return isHeldOn(focus, date) ? [{ rule: 'heldOn', weight: heldOn, span }] : []
}

function isAbout({ stage, named, pointed }: EventFocus, { first }: DateMention): boolean {
  const sentence = stage.marks.reading.tokens[first]?.sentence ?? -1
  return named.has(sentence) || pointed.has(sentence)
}

const HELD_ON = wordSet('held opened began started took')

/** "was held on Monday", "took place late on 10 March", in a sentence about the meeting. */
function isHeldOn(focus: EventFocus, date: DateMention): boolean {
  return (
    isAbout(focus, date) && findBefore(focus.stage.marks.reading.tokens, date.first, 6, HELD_ON) !== undefined
  )
}
