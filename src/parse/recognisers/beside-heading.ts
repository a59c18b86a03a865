import { type Headings, sentenceOf } from '../headings.ts'
import type { Landmarks } from '../landmarks.ts'
import type { EventPhrase } from './event-phrase.ts'
import { STRONG_HEADS } from './event-words.ts'
import { zoneOf } from './event-zone.ts'
import type { Stage } from './stage.ts'

/** A meeting without name or number that a heading about something else does not mention. */
export function isBesideHeading(
  { marks, headings }: Stage,
  { proper, edition, owner, theme, head, weak }: EventPhrase,
): boolean {
  const { heading } = headings
  const met = weak && MEETING_VERBS.has(marks.reading.tokens[head]?.word ?? '')
  if ((proper && !met) || edition || owner || theme) return false
  if (heading === undefined) return isBelowLead(marks, headings, head)
  if (heading.words < 4 || head < heading.last) return false
  return (
    !heading.tokens.some(({ word }) => STRONG_HEADS.has(word) || MEETING_VERBS.has(word)) &&
    !isFirst(marks, headings, head)
  )
}

/** Without a heading, the first two sentences say what a text is about. */
function isBelowLead({ reading }: Landmarks, { lead }: Headings, head: number): boolean {
  return (reading.tokens[head]?.sentence ?? 0) > (sentenceOf(reading, lead) ?? 0) + 1
}

/** Named only further down, under a heading that speaks of no meeting at all. */
export function isFarDown(stage: Stage, phrase: EventPhrase): boolean {
  const { heading } = stage.headings
  if (heading === undefined || heading.words < 5 || zoneOf(stage, phrase) !== undefined) return false
  return !heading.tokens.some(({ word }) => STRONG_HEADS.has(word) || MEETING_VERBS.has(word))
}

const MEETING_VERBS = new Set(
  'meet meets met meeting gather gathers gathered discuss discussed discusses attend attends host hosts participants convene convenes'.split(
    ' ',
  ),
)

/** The phrase opens the lead: "A conference on X began …". */
function isFirst({ reading }: Landmarks, { lead }: Headings, head: number): boolean {
  return (
    lead !== undefined && head >= lead.first && head < lead.first + OPENING && head < reading.tokens.length
  )
}

const OPENING = 12
