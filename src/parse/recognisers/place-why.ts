import { quote, spanOf } from '../reading.ts'
import type { EventFocus } from './event-focus.ts'
import type { PlaceMention } from './place-mention.ts'
import type { Weighed } from './weighed-place.ts'

/** Why this place: its words and what they are to the meeting. */
export function placeWhy(focus: EventFocus, { mention, reasons }: Weighed): string {
  const { reading } = focus.stage.marks
  const words = quote(reading, spanOf(reading, mention.first, mention.last))
  const rules = new Set(reasons.map(({ rule }) => rule))
  if (rules.has('label')) return `${words} follows the label of the place.`
  if (rules.has('placeLine')) return `${words} stands in the line of the place, under the heading.`
  if (rules.has('here')) return `${words} stands in the dateline, and the text says “here”.`
  if (rules.has('dateline'))
    return `${words} stands in the dateline of a text that reports the meeting and names no other city.`
  if (rules.has('inName')) return `${words} stands in the meeting’s own name; the text names no other seat.`
  if (rules.has('hosts')) return `${words} is named as the host of the meeting.`
  if (rules.has('afterTitle')) return `${words} stands right behind the meeting’s name.`
  const from = prepositionBefore(focus, mention)
  const withIn = quote(reading, spanOf(reading, from, mention.last))
  return rules.has('inEventSentence')
    ? `${withIn} places the meeting in a sentence about it.`
    : `${withIn} is the only place the text gives.`
}

function prepositionBefore({ stage }: EventFocus, { first }: PlaceMention): number {
  return stage.marks.reading.tokens[first - 1]?.word === 'the' ? first - 2 : first - 1
}
