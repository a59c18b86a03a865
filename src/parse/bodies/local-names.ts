import { slug, type OrganisationId } from '../../model/ids.ts'
import type { Organisation } from '../../model/organisation.ts'
import { markWords } from '../mark-words.ts'
import { markedTokens } from '../marked-tokens.ts'
import { spanOf, wordsOf, type Reading } from '../reading.ts'
import { coverage } from '../token-ranges.ts'
import { wordKey } from '../word-key.ts'
import { BRACKET, acronymAt, findDefinitions, type Definition } from './abbreviations.ts'
import { MEETING_HEADS, OFFICES, isHeadNoun, kindByName } from './head-nouns.ts'
import { listedNameAt } from './body-lexicon.ts'
import { isCountryName } from './country-words.ts'
import { chooseCandidate, type NameContext } from './name-context.ts'
import { isOffice } from './name-joints.ts'
import { unlistedBody, type NameMatch } from './named-body.ts'

/** Short forms as this document uses them: "OCT" → the body whose name stood before "(OCT)". */
export type LocalNames = ReadonlyMap<string, Organisation>

/**
 * What each short form in brackets stands for here. A name known to end at the bracket decides; else the
 * words that spell it, if one of them is the head noun of a body ("Plan of Action (PoA)" is none).
 */
export function findLocalNames(
  reading: Reading,
  matches: readonly NameMatch[],
  context: NameContext,
): LocalNames {
  const endingAt = new Map(matches.map(match => [match.last, match]))
  const startingAt = new Map(matches.map(match => [match.first, match]))
  const local = new Map<string, Organisation>()
  const bind = (acronym: string | undefined, body: Organisation | undefined) => {
    if (acronym !== undefined && body !== undefined && !local.has(acronym)) local.set(acronym, body)
  }
  for (const i of markedTokens(reading, BRACKET)) {
    const before = endingAt.get(i)
    if (
      before &&
      isExplained(reading, before, i + 1) &&
      endsBracket(reading, i + 2) &&
      !namesParent(reading, i + 1, before)
    )
      bind(acronymAt(reading, i + 1), bodyOf(before, context))
    const inside = startingAt.get(i + 1)
    if (inside && endsBracket(reading, inside.last) && inside.last - inside.first > 1)
      bind(acronymAt(reading, i - 1), bodyOf(inside, context))
  }
  const withOffice = acronymsWithOffice(reading)
  for (const definition of findDefinitions(reading))
    if (endingAt.get(definition.last)?.candidates.length !== 0)
      bind(definition.acronym, spelledBody(reading, definition, withOffice))
  return local
}

/**
 * Whether the short form at `at` may stand for the name before its bracket: "UNESCO and NEPAD (FOSRUN)" are short
 * themselves, and the first one in "Environment Facility (UNDP/GEF)" is another's.
 */
function isExplained(reading: Reading, { first, last }: NameMatch, at: number): boolean {
  if (last - first === 1 && acronymAt(reading, first) !== undefined) return false
  return reading.tokens[at + 1]?.word !== '/' || listedNameAt(reading, at) === undefined
}

function bodyOf(match: NameMatch, context: NameContext): Organisation | undefined {
  return (chooseCandidate(match, context) ?? match.candidates[0])?.organisation
}

/** "Authority … of the Economic Community of West African States (ECOWAS)": the short form is the parent's. */
function namesParent(reading: Reading, at: number, { candidates }: NameMatch): boolean {
  const listed = listedNameAt(reading, at)?.candidates ?? []
  const parents = new Set(candidates.map(({ organisation }) => organisation.parent))
  return listed.some(({ organisation }) => parents.has(organisation.id))
}

function endsBracket({ tokens }: Reading, at: number): boolean {
  const word = tokens[at]?.word
  return word === ')' || word === ',' || word === ';' || word === '/'
}

function spelledBody(
  reading: Reading,
  { acronym, at, first, last }: Definition,
  withOffice: ReadonlySet<string>,
): Organisation | undefined {
  const listed = listedNameAt(reading, first)
  if (listed?.last === last) return listed.candidates[0]?.organisation
  const known = acronym.length > 3 ? listedNameAt(reading, at)?.candidates[0] : undefined
  if (known?.sure) return known.organisation
  if (isCountryName(reading, first, last) || isOffice(reading, first)) return undefined
  const words = reading.tokens.slice(first, last).map(token => token.word)
  const head =
    words.find(word => isHeadNoun(word) && word !== 'initiative') ??
    (withOffice.has(acronym) ? '' : undefined)
  if (head === undefined || words.some(word => MEETING_HEADS.has(word))) return undefined
  const name = wordsOf(reading, spanOf(reading, first, last))
  return unlistedBody({ name, acronym, kind: kindByName(head, words, false) }, slug(name) as OrganisationId)
}

const OFFICE = markWords(OFFICES)

/** "director of NPA", "NPA Director": what has officers is a body, whatever its name. */
function acronymsWithOffice(reading: Reading): ReadonlySet<string> {
  const { tokens } = reading
  const found = new Set<string>()
  for (const i of markedTokens(reading, OFFICE)) {
    const before = acronymAt(reading, i - 1)
    const behind = tokens[i + 1]?.word === 'of' ? acronymAt(reading, i + 2) : undefined
    if (before !== undefined) found.add(before)
    if (behind !== undefined) found.add(behind)
  }
  return found
}

/**
 * The matches with the document's own short forms put in: each stands for its body wherever it is written
 * alone, whatever the world at large means by it.
 */
export function applyLocalNames(
  reading: Reading,
  matches: readonly NameMatch[],
  local: LocalNames,
): readonly NameMatch[] {
  if (local.size === 0) return matches
  const kept = matches.filter(match => match.last - match.first > 1 || !isLocal(reading, match.first, local))
  const covered = coverage(kept, reading.tokens.length)
  const words = new Set([...local.keys()].map(wordKey))
  const added: NameMatch[] = []
  for (let i = 0; i < reading.tokens.length; i++) {
    if (!words.has(reading.tokens[i]?.word ?? '')) continue
    const body = covered[i] === 1 ? undefined : local.get(acronymAt(reading, i) ?? '')
    if (body)
      added.push({ first: i, last: i + 1, candidates: [{ organisation: body, sure: true }], misnamed: false })
  }
  if (added.length === 0) return kept
  return [...kept, ...added].toSorted((a, b) => a.first - b.first)
}

function isLocal(reading: Reading, at: number, local: LocalNames): boolean {
  return local.has(acronymAt(reading, at) ?? '')
}
