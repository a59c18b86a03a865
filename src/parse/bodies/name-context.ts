import type { OrganisationId } from '../../model/ids.ts'
import { findBody } from '../authority/organisations.ts'
import type { Reading } from '../reading.ts'
import { ALL_CAPS, has, type Token } from '../tokens.ts'
import { countryWords } from './country-words.ts'
import { OFFICES, PLAIN_MODIFIERS, isHeadNoun } from './head-nouns.ts'
import type { NameCandidate, NameMatch } from './named-body.ts'

/** What a document says apart from the name in question. */
export interface NameContext {
  readonly reading: Reading
  /** Bodies that are named beyond doubt, with their parents. */
  readonly named: ReadonlySet<OrganisationId>
  /** All words of the document but short ones; few names are so doubtful that they are asked for. */
  readonly words: () => ReadonlySet<string>
  readonly countries: ReadonlySet<string>
  /** Ends and beginnings of names that are beyond doubt, as tokens. */
  readonly edges: ReadonlySet<number>
}

export function describeContext(reading: Reading, matches: readonly NameMatch[]): NameContext {
  const named = new Set<OrganisationId>()
  const edges = new Set<number>()
  for (const { first, last, candidates } of matches) {
    const only = candidates.length === 1 ? candidates[0] : undefined
    if (!only?.sure) continue
    edges.add(first).add(last)
    for (
      let body = only.organisation.id as OrganisationId | undefined;
      body !== undefined;
      body = parentOf(body)
    ) {
      if (named.has(body)) break
      named.add(body)
    }
  }
  const countries = new Set(countryWords(reading).map(({ country }) => country.code))
  return { reading, named, words: wordsOf(reading), countries, edges }
}

function wordsOf({ tokens }: Reading): () => ReadonlySet<string> {
  let words: ReadonlySet<string> | undefined
  return () => (words ??= new Set(tokens.filter(isLong).map(({ word }) => word)))
}

function isLong({ word }: Pick<Token, 'word'>): boolean {
  return word.length >= LONG
}

const LONG = 5

function parentOf(id: OrganisationId): OrganisationId | undefined {
  return findBody(id)?.organisation.parent
}

const ENOUGH = 2

/** The candidate that the document speaks for, or `undefined` when it speaks for none. */
export function chooseCandidate(match: NameMatch, context: NameContext): NameCandidate | undefined {
  const only = match.candidates.length === 1 ? match.candidates[0] : undefined
  if (only?.sure) return only
  if (isOfAnother(match, context)) return undefined
  let best: NameCandidate | undefined
  let most = -1
  for (const candidate of match.candidates) {
    const weight = support(match, candidate, context) + (candidate.sure ? ENOUGH : 0)
    if (weight >= ENOUGH && weight > most) {
      best = candidate
      most = weight
    }
  }
  return best
}

/** "the General Assembly of the Federation": an organ's bare name before "of" is somebody else's organ. */
function isOfAnother(match: NameMatch, context: NameContext): boolean {
  return (
    context.reading.tokens[match.last]?.word === 'of' &&
    (isWord(match, context) ||
      match.candidates.every(({ organisation }) => organisation.parent !== undefined))
  )
}

/** Where no state of the document has one, "the Security Council" is the world's; so is "the Commonwealth". */
function isWorlds({ first, last, candidates }: NameMatch, id: OrganisationId, context: NameContext): boolean {
  const { tokens } = context.reading
  const worlds =
    id === 'un-security-council' ? candidates.length === 1 : id === 'commonwealth' && !context.named.has(CIS)
  return worlds && tokens[first - 1]?.word === 'the' && tokens[last]?.word !== 'of'
}

const CIS = 'cis' as OrganisationId

/** Integer weight: full name 5, parent 3, country 2, two words of the full name 2, company in a list 2, an office 1. */
function support(match: NameMatch, { organisation }: NameCandidate, context: NameContext): number {
  let weight = 0
  if (context.named.has(organisation.id)) weight += 5
  if (organisation.parent !== undefined && context.named.has(organisation.parent)) weight += 3
  if (organisation.country !== undefined && context.countries.has(organisation.country)) weight += 2
  weight += Math.min(2, sharedWords(organisation.name, context.words))
  if (standsInList(match, context) || isWorlds(match, organisation.id, context)) weight += 2
  if (OFFICES.has(context.reading.tokens[match.last]?.word ?? ''))
    weight += match.last - match.first > 1 || isWord(match, context) ? 2 : 1
  return weight
}

/** No acronym: "Commonwealth". */
function isWord({ first }: NameMatch, { reading }: NameContext): boolean {
  return !has(reading.tokens[first], ALL_CAPS)
}

function sharedWords(name: string, words: NameContext['words']): number {
  let n = 0
  for (const word of tellingWords(name)) if (words().has(word)) n++
  return n
}

/** "Shanghai Cooperation Organisation" → shanghai, cooperation; few names are in doubt, and again and again. */
function tellingWords(name: string): readonly string[] {
  const known = telling.get(name)
  if (known) return known
  const parts = name.toLowerCase().split(/[^\p{L}]+/u)
  const found = parts.filter(part => part.length >= LONG && !isHeadNoun(part) && !PLAIN_MODIFIERS.has(part))
  telling.set(name, found)
  return found
}

const telling = new Map<string, readonly string[]>()

/** "…, Interpol and the EAG": a sure name stands just before or after, with a comma or "and" between. */
function standsInList({ first, last }: NameMatch, { reading, edges }: NameContext): boolean {
  let before = first - 1
  if (reading.tokens[before]?.word === 'the') before--
  if (isJoint(reading, before) && edges.has(isJoint(reading, before - 1) ? before - 1 : before)) return true
  let after = last
  while (after < last + 2 && isJoint(reading, after)) after++
  if (after > last && reading.tokens[after]?.word === 'the') after++
  return after > last && edges.has(after)
}

function isJoint({ tokens }: Reading, at: number): boolean {
  const word = tokens[at]?.word
  return word === ',' || word === 'and' || word === ';'
}
