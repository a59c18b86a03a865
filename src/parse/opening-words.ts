/**
 * Which lexicons have a phrase that begins with a word, and which marked sets have the word. Most words of a
 * text are in none, and one look at a number spares a search in each of them.
 */
const openings = new Map<string, number>()
let claimed = 0

/** As many as there are bits in a small integer. */
const MOST_BITS = 30

/** Takes the first words of a new lexicon's phrases, or the words of a set, and gives their bit. */
export function claimOpenings(words: Iterable<string>): number {
  if (claimed === MOST_BITS) throw new Error(`There are more than ${MOST_BITS} lexicons and marked sets.`)
  const bit = 1 << claimed++
  for (const word of words) openings.set(word, (openings.get(word) ?? 0) | bit)
  return bit
}

export function lexiconsOpenedBy(word: string): number {
  return openings.get(word) ?? 0
}
