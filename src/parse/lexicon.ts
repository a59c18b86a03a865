import { ALL_CAPS, CAPITAL, GLUED, MARK, has, tokenise, type Token } from './tokens.ts'
import { findLines } from './lines.ts'
import { foldText } from './fold.ts'

/**
 * How a phrase must be written to count: `capital` first letter (also in a line of capitals), `exact` letter
 * for letter (acronyms: "OCT", never "Oct"), or `any`.
 */
export type CaseRule = 'capital' | 'exact' | 'any'

export interface Entry<P> {
  readonly phrase: string
  readonly payload: P
  readonly letters: CaseRule
}

/** Tokens [first, last) that read one of the phrases. */
export interface Match<P> {
  readonly first: number
  readonly last: number
  readonly payload: P
}

interface Node<P> {
  readonly next: Map<string, Node<P>>
  readonly ends: Entry<P>[]
}

/** Phrases as a tree of words, made once by {@link compileLexicon}. */
export interface Lexicon<P> {
  readonly root: Node<P>
}

/**
 * Builds the tree. Hyphens and the word "the" inside a phrase do not matter: "Ministry of Foreign Affairs
 * of the Russian Federation" also reads "Ministry of Foreign Affairs of Russian Federation". Of two equal
 * phrases the first that fits the case rule wins.
 */
export function compileLexicon<P>(entries: Iterable<Entry<P>>): Lexicon<P> {
  const root: Node<P> = { next: new Map(), ends: [] }
  for (const entry of entries) {
    let node = root
    for (const word of phraseWords(entry.phrase)) {
      let next = node.next.get(word)
      if (next === undefined) node.next.set(word, (next = { next: new Map(), ends: [] }))
      node = next
    }
    if (node !== root) node.ends.push(entry)
  }
  return { root }
}

function phraseWords(phrase: string): string[] {
  const folded = foldText(phrase)
  const words = tokenise(folded, findLines(folded)).map(token => token.word)
  return words.filter((word, i) => word !== '-' && (i === 0 || word !== 'the'))
}

/** The longest phrases in the tokens, from left to right, none inside another. O(tokens × longest phrase). */
export function findPhrases<P>(lexicon: Lexicon<P>, tokens: readonly Token[], folded: string): Match<P>[] {
  const found: Match<P>[] = []
  let at = 0
  while (at < tokens.length) {
    const match = longestAt(lexicon, tokens, at, folded)
    if (match) found.push(match)
    at = match?.last ?? at + 1
  }
  return found
}

/** The longest phrase that begins at token `at`, or `undefined`. Never leaves the sentence or passes `; : . ( )`. */
export function longestAt<P>(
  lexicon: Lexicon<P>,
  tokens: readonly Token[],
  at: number,
  folded: string,
): Match<P> | undefined {
  const sentence = tokens[at]?.sentence
  let node = lexicon.root
  let best: Match<P> | undefined
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== sentence) break
    const next = node.next.get(token.word)
    if (next === undefined) {
      if (i > at && isSilent(tokens, i)) continue
      break
    }
    node = next
    const entry = node.ends.find(({ phrase, letters }) => isWritten(letters, phrase, tokens, at, i, folded))
    if (entry) best = { first: at, last: i + 1, payload: entry.payload }
  }
  return best
}

/** A hyphen between two words, or the word "the". */
function isSilent(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.word === 'the') return true
  return token?.word === '-' && has(token, MARK) && has(token, GLUED) && has(tokens[at + 1], GLUED)
}

function isWritten(
  letters: CaseRule,
  phrase: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  folded: string,
): boolean {
  const opening = tokens[first]
  if (letters === 'any' || opening === undefined) return true
  if (letters === 'capital') return has(opening, CAPITAL | ALL_CAPS)
  const written = folded.slice(opening.start, tokens[last]?.end ?? opening.end)
  return written === phrase || written.replaceAll('.', '') === phrase
}
