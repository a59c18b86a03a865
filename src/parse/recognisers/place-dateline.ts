import { GLUED, LINE_START, has, type Token } from '../tokens.ts'
import { WEIGHTS } from '../weights.ts'
import { wordSet } from '../word-set.ts'
import type { EventFocus } from './event-focus.ts'
import type { PlaceMention } from './place-mention.ts'
import { CLOSED, FUTURE, HELD, OPENED } from './sentence-signs.ts'

const W = WEIGHTS.place

/** Notes a reason where it applies. */
export type Add = (rule: string, weight: number, applies: boolean) => void

/** The place opens the line of an agency's dateline, before the dash or colon that closes it. */
export function isDateline({ stage }: EventFocus, { first }: PlaceMention): boolean {
  const { tokens } = stage.marks.reading
  const from = stage.datelineFirst
  if (stage.dateline !== tokens[first]?.line || first < from || first >= from + 6) return false
  return !tokens
    .slice(from, first)
    .some(token => token.word === ':' || (token.word === '-' && !has(token, GLUED)))
}

/** The dateline's city is the meeting's where the text says "here", and likely where the lead reports it as held. */
export function addDateline(focus: EventFocus, add: Add): void {
  add('dateline', W.dateline, true)
  const here = saysHere(focus)
  add('here', W.here, here)
  add('datelineHeld', W.datelineHeld, !here && isHeldInLead(focus))
}

/** "opened here on Tuesday", in a sentence about the meeting; "told reporters here" tells where somebody spoke. */
function saysHere({ stage, named, pointed }: EventFocus): boolean {
  const { tokens, sentences } = stage.marks.reading
  return [...named, ...pointed].some(index => {
    const { first = 0, last = 0 } = sentences[index] ?? {}
    for (let i = first; i < last && i < first + LONGEST_SENTENCE; i++)
      if (isHere(tokens, i) && !isSaid(tokens, i)) return true
    return false
  })
}

/** "here", "in the city" */
function isHere(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word === 'here') return !has(tokens[at], LINE_START)
  return (
    tokens[at]?.word === 'city' &&
    tokens[at - 1]?.word === 'the' &&
    tokens[at - 2]?.word === 'in' &&
    tokens[at + 1]?.word !== 'of'
  )
}

function isSaid(tokens: readonly Token[], here: number): boolean {
  return tokens.slice(here - 3, here).some(({ word }) => SAYING.has(word))
}

const SAYING = wordSet('reporters journalists newsmen media press told said says announced')

const LONGEST_SENTENCE = 80

function isHeldInLead({ stage, named, pointed }: EventFocus): boolean {
  const { tokens } = stage.marks.reading
  const lead = tokens[stage.datelineFirst]?.sentence ?? -1
  return [lead, lead + 1, lead + 2].some(index => {
    const signs = stage.signs[index] ?? 0
    const about = named.has(index) || pointed.has(index)
    return about && (signs & (HELD | OPENED | CLOSED)) !== 0 && (signs & FUTURE) === 0
  })
}
