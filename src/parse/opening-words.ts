/**
 * Which lexicons have a phrase that begins with a word. Most words of a text begin none, and one look at a
 * number spares a search in each of the lexicons.
 */
const openings = new Map<string, number>()
let lexicons = 0

/** As many as there are bits in a small integer. */
const MOST_LEXICONS = 30

/** Takes the first words of a new lexicon's phrases and gives its bit. Lexicons are made while modules load. */
export function claimOpenings(words: Iterable<string>): number {
  if (lexicons === MOST_LEXICONS) throw new Error(`There are more than ${MOST_LEXICONS} lexicons.`)
  const bit = 1 << lexicons++
  for (const word of words) openings.set(word, (openings.get(word) ?? 0) | bit)
  return bit
}

export function lexiconsOpenedBy(word: string): number {
  return openings.get(word) ?? 0
}
