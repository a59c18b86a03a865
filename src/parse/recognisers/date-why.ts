import type { Span } from '../../model/span.ts'
import type { Reason } from '../finding.ts'
import { quote, spanOf } from '../reading.ts'
import type { DateMention } from './dates.ts'
import type { EventFocus } from './event-focus.ts'

/**
 * Why this day: the words, where they stand, and what agrees.
 *
 *     “October 4, 2017” stands beside the meeting’s name; “today” agrees.
 *     “this morning” is counted from “April 4, 2018”.
 */
export function dateWhy(
  focus: EventFocus,
  date: DateMention,
  reasons: readonly Reason[],
  reckonedFrom: Span | undefined,
  agreeing: readonly DateMention[],
): string {
  const { reading } = focus.stage.marks
  const words = quote(reading, spanOf(reading, date.first, date.last))
  if (reckonedFrom) return `${words} is counted from ${quote(reading, reckonedFrom)}, the day of the text.`
  const other = agreeing
    .map(({ first, last }) => quote(reading, spanOf(reading, first, last)))
    .find(quoted => quoted !== words)
  const place = placeWords(focus, date, reasons)
  return other ? `${words} ${place}; ${other} agrees.` : `${words} ${place}.`
}

function placeWords(focus: EventFocus, date: DateMention, reasons: readonly Reason[]): string {
  const rules = new Set(reasons.map(({ rule }) => rule))
  const { headings, marks } = focus.stage
  if (rules.has('closing')) return 'is the day on which it ends'
  if (rules.has('label')) return 'follows the label of the date'
  if (marks.reading.tokens[date.first]?.line === headings.heading?.index)
    return 'stands in the heading beside the meeting’s name'
  if (rules.has('inTitleSentence')) return 'stands in the sentence that names the meeting'
  if (rules.has('inEventSentence')) return 'stands in a sentence about the meeting'
  if (rules.has('placeLine')) return 'stands beside the place, under the heading'
  if (rules.has('headDay')) return 'stands under the heading as the day of the page'
  return 'is the only day the text gives for it'
}
