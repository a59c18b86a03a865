import { claimOpenings } from './opening-words.ts'
import { forgetWords } from './known-words.ts'

/**
 * A bit for the words of some sets, which `Token.opens` has: a loop over every token of a document then asks a
 * number, `isOneOf(token, OFFICES)`, where a look into a set would cost ten times as much. Sets are marked while
 * modules load.
 */
export function markWords(...sets: readonly Iterable<string>[]): number {
  const bit = claimOpenings(sets.flatMap(words => [...words]))
  forgetWords()
  return bit
}
