import type { Span } from '../../model/span.ts'
import { spanOf, type Reading } from '../reading.ts'
import type { Observation } from './observation.ts'

/** Beyond it the deciding words and the name are quoted apart: between them stand other names. */
const LONGEST_PASSAGE = 150

/**
 * The passage from the deciding words to the name; of a long list the words, then the name with its opener; of a
 * list under a heading the heading, then the name.
 */
export function roleEvidence(reading: Reading, { first, last, cue, mention }: Observation): readonly Span[] {
  const { tokens } = reading
  const from = tokens[first - 1]?.word === 'the' && first === mention.first ? first - 1 : first
  const passage = spanOf(reading, from, last)
  // The heading of a list is a sentence of its own.
  if (cue.first < first || cue.last > last) return [spanOf(reading, cue.first, cue.last), passage]
  if (passage.end - passage.start <= LONGEST_PASSAGE) return [passage]
  return [
    spanOf(reading, cue.first, cue.last),
    spanOf(reading, openerBefore(reading, mention.first), mention.last),
  ]
}

/** "such as the UN", "including the OSCE": the opener belongs to the passage. */
function openerBefore({ tokens }: Reading, at: number): number {
  const start = tokens[at - 1]?.word === 'the' ? at - 1 : at
  if (tokens[start - 1]?.word === 'including') return start - 1
  return tokens[start - 1]?.word === 'as' && tokens[start - 2]?.word === 'such' ? start - 2 : at
}
