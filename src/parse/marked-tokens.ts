import type { Reading } from './reading.ts'
import { has, isOneOf } from './tokens.ts'

/**
 * Indices of the tokens whose words have one of the bits that `markWords` and lexicons gave, or one of the flags of
 * `tokens.ts`, in reading order. Sentences without such a word are passed over, so a pass over a document visits
 * hardly more than it finds.
 */
export function markedTokens({ tokens, sentences }: Reading, bits: number, flags = 0): readonly number[] {
  const found: number[] = []
  for (const sentence of sentences) {
    if (!isOneOf(sentence, bits) && !has(sentence, flags)) continue
    for (let at = sentence.first; at < sentence.last; at++)
      if (isOneOf(tokens[at], bits) || has(tokens[at], flags)) found.push(at)
  }
  return found
}
