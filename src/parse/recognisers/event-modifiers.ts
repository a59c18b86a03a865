import type { Landmarks } from '../landmarks.ts'
import type { Token } from '../tokens.ts'
import type { EditionMark } from './edition-mark.ts'
import { ownerOf, type EventOwner } from './event-owner.ts'
import { stepLeft } from './name-walk.ts'

/** How far a name reaches to the left of its head noun. */
export interface NameStart {
  readonly first: number
  readonly edition: EditionMark | undefined
  readonly owner: EventOwner | undefined
  readonly before: string
  /** Nothing but words like "plenary" stands between article and head. */
  readonly bare: boolean
}

const LONGEST = 20

/**
 * Walks left from the head noun over capitals, bodies, ordinals, years, hyphenated words and usual
 * modifiers, and stops at articles, verbs, prepositions and marks.
 *
 *     "told the │OSCE-wide Counter-Terrorism Conference"    "the Council's │47th meeting" (owner: Council)
 */
export function nameStart(marks: Landmarks, head: number): NameStart {
  const { tokens } = marks.reading
  const walk = { first: head, edition: undefined as EditionMark | undefined, small: 0, named: false }
  for (let step = 0; step < LONGEST; step++) {
    const next = stepLeft(marks, walk, tokens[head]?.sentence ?? -1)
    if (!next) break
    Object.assign(walk, next)
  }
  const first = firstWord(tokens, walk.first)
  const { edition, named } = walk
  const owner = ownerOf(marks, { first, head, number: edition?.last, named })
  return { first, edition, owner, before: wordBefore(marks, first, head), bare: !named && !edition }
}

/** "a two-day summit": the length is no part of the name, and what stands before it introduces the name. */
function wordBefore({ reading: { tokens }, dateUpTo }: Landmarks, first: number, head: number): string {
  const lead = tokens[(dateUpTo.get(first)?.first ?? first) - 1]
  return lead !== undefined && lead.sentence === tokens[head]?.sentence ? lead.word : ''
}

/** A name does not begin with "and" or a small modifier that belongs to nothing. */
function firstWord(tokens: readonly Token[], first: number): number {
  return tokens[first]?.word === 'and' || tokens[first]?.word === 'of' ? first + 1 : first
}
