import { ALL_CAPS, CAPITAL, GLUED, MARK, has, type Token } from './tokens.ts'
import { tokenise } from './tokenise.ts'
import { findLines } from './lines.ts'
import { foldText } from './fold.ts'
import { markWords } from './mark-words.ts'
import { wordKey } from './word-key.ts'

/**
 * How a phrase must be written to count: `capital` first letter (also in a line of capitals), `exact` letter
 * for letter (acronyms: "OCT", never "Oct"), or `any`.
 */
export type CaseRule = 'capital' | 'exact' | 'any'

export interface Entry<P> {
  readonly phrase: string
  readonly payload: P
  readonly letters: CaseRule
  /** Ways to go on, one of which must follow: "Secretariat of the CIS" and "countries", "member states". */
  readonly tails?: readonly string[]
}

/** Tokens [first, last) that read one of the phrases. */
export interface Match<P> {
  readonly first: number
  readonly last: number
  readonly payload: P
}

/** A phrase on its way into the tree; what of it is still to be read begins at character `at`. */
interface Phrase<P> {
  readonly entry: Entry<P>
  readonly at: number
}

/** The phrases that begin with the same words. */
interface Node<P> {
  /** Those that end with these words. */
  readonly ends: Entry<P>[]
  readonly longer: Phrase<P>[]
  /** The longer ones by their next word; made when a text first comes here. */
  next: ReadonlyMap<string, Node<P>> | undefined
}

/** Phrases as a tree of words, begun by {@link compileLexicon}; it grows where texts lead. */
export interface Lexicon<P> {
  readonly root: ReadonlyMap<string, Node<P>>
  /** Set in `Token.opens` of the words in `root`. */
  readonly bit: number
}

/**
 * Sorts the phrases by first word. Hyphens and the word "the" inside a phrase do not matter: "Ministry of
 * Foreign Affairs of the Russian Federation" also reads "Ministry of Foreign Affairs of Russian Federation".
 * Of two equal phrases the first that fits the case rule wins.
 *
 * Where few phrases go on, the tree grows when {@link longestAt} comes there: of 7,000 phrases a document
 * meets few.
 */
export function compileLexicon<P>(entries: Iterable<Entry<P>>): Lexicon<P> {
  const phrases = Array.from(entries, entry => ({ entry, at: 0 }))
  const root = sortByWord(phrases)
  return { root, bit: markWords(root.keys()) }
}

function nextOf<P>(node: Node<P>): ReadonlyMap<string, Node<P>> {
  return (node.next ??= sortByWord(node.longer))
}

function sortByWord<P>(phrases: readonly Phrase<P>[]): ReadonlyMap<string, Node<P>> {
  const nodes = new Map<string, Node<P>>()
  for (const { entry, at } of phrases) {
    const { word, end } = wordAt(entry.phrase, at)
    let node = nodes.get(word)
    if (node === undefined) nodes.set(word, (node = { ends: [], longer: [], next: undefined }))
    if (end < entry.phrase.length) node.longer.push({ entry, at: end })
    else if (entry.tails === undefined) node.ends.push(entry)
    else node.longer.push(...tailsOf(entry, entry.tails))
  }
  for (const node of nodes.values()) if (node.longer.length > THICK) node.next = sortByWord(node.longer)
  return nodes
}

/** A start takes about 110 ms so, 250 with the whole tree; with none of it the first reading takes 30 ms more. */
const THICK = 24

/** A tail is never an acronym, so nothing but its own words is compared. */
function tailsOf<P>({ payload, letters }: Entry<P>, tails: readonly string[]): readonly Phrase<P>[] {
  return tails.map(phrase => ({ entry: { phrase, payload, letters }, at: 0 }))
}

/** A word as tokens have it, and where it ends. */
interface FirstWord {
  readonly word: string
  readonly end: number
}

/** The next word of a phrase; hyphens and "the" are passed over inside it, not at its beginning. */
function wordAt(phrase: string, at: number): FirstWord {
  const begin = phrase.charAt(at) === ' ' ? at + 1 : at
  const space = phrase.indexOf(' ', begin)
  const cut = cutPart(phrase.slice(begin, space < 0 ? phrase.length : space))
  const end = begin + cut.end
  const silent = at > 0 && end < phrase.length && (cut.word === '-' || cut.word === 'the')
  return silent ? wordAt(phrase, end) : { word: cut.word, end }
}

/** The first word of a part between spaces. Our phrases have few parts, again and again: each is cut once. */
function cutPart(part: string): FirstWord {
  const known = cutParts.get(part)
  if (known) return known
  const cut = PLAIN_WORD.test(part) ? { word: wordKey(part), end: part.length } : cutOddPart(part)
  cutParts.set(part, cut)
  return cut
}

const cutParts = new Map<string, FirstWord>()
const PLAIN_WORD = /^[A-Za-z]+$/

function cutOddPart(part: string): FirstWord {
  const folded = foldText(part)
  const [token] = tokenise(folded, findLines(folded))
  return { word: token?.word ?? '', end: token?.end ?? part.length }
}

/** The words of a phrase as they are compared. */
export function phraseWords(phrase: string): readonly string[] {
  const words: string[] = []
  for (let at = 0; at < phrase.length;) {
    const { word, end } = wordAt(phrase, at)
    words.push(word)
    at = end
  }
  return words
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
  const opening = tokens[at]
  if (opening === undefined || (opening.opens & lexicon.bit) === 0) return undefined
  let node = lexicon.root.get(opening.word)
  let best = node && endAt(node, tokens, at, at, folded)
  for (let i = at + 1; node !== undefined; i++) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== opening.sentence) break
    const next = nextOf(node).get(token.word)
    if (next === undefined && isSilent(tokens, i)) continue
    node = next
    best = (node && endAt(node, tokens, at, i, folded)) ?? best
  }
  return best
}

/** The phrase of this node that tokens `first` to `last` are written as. */
function endAt<P>(
  { ends }: Node<P>,
  tokens: readonly Token[],
  first: number,
  last: number,
  folded: string,
): Match<P> | undefined {
  for (const { letters, phrase, payload } of ends)
    if (isWritten(letters, phrase, tokens, first, last, folded)) return { first, last: last + 1, payload }
  return undefined
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
