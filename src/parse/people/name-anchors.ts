import type { Participant } from '../../model/event.ts'
import { ofCountry } from '../bodies/country-words.ts'
import type { Reading } from '../reading.ts'
import { ALL_CAPS, CAPITAL, LINE_START, has } from '../tokens.ts'
import { isGivenName } from './given-names.ts'
import { isNoName, type NameRun } from './name-shape.ts'
import { isAddress, isPlural, type OfficePhrase, type Surroundings } from './office-parts.ts'
import { officeOf } from './office-phrases.ts'
import { findPart, type PartSign } from './person-parts.ts'

export type Part = Participant['part']

/** A name in its place, with what speaks for its being a person and for his part. */
export interface PersonMention extends NameRun {
  readonly office: OfficePhrase | undefined
  readonly sign: PartSign | undefined
  readonly score: number
  /** "Sergey Lavrov:" opens the line. */
  readonly speakerLine: boolean
}

const POINTS = {
  fullName: 3,
  givenName: 2,
  office: 4,
  speakerLine: 4,
  verb: 2,
  list: 1,
  country: 2,
  bracket: 1,
  place: -4,
  /** A word of the meeting's own name. */
  event: -4,
  /** "the Dakar Rally": a person takes no article. */
  article: -3,
  /** "Andhra Pradesh Chief Minister": what the office after it is of. */
  owner: -4,
} as const

/** "Hanna Verbeke of the European External Action Service" */
function isOfBody({ reading, bodyAt }: Surroundings, { first, last }: NameRun): boolean {
  const { tokens } = reading
  const mark = tokens[last]?.word ?? ''
  if (mark !== 'of' && mark !== 'from' && !(MARKS.has(mark) && beginsEntry(reading, first))) return false
  return bodyAt(SKIPPED.has(tokens[last + 1]?.word ?? '') ? last + 2 : last + 1) !== undefined
}

const SKIPPED = new Set(['the', '['])

/** "Salah Abdel-Aty of the Coast Guard took part", "…, Director, Rice Office, Peru, spoke": the verb stands behind. */
function afterBody(around: Surroundings, { last }: NameRun, office: OfficePhrase | undefined): number {
  const { tokens } = around.reading
  let end = Math.max(last, office?.last ?? 0)
  for (let step = 0; step < 2 && BEFORE_BODY.has(tokens[end]?.word ?? ''); step++) {
    const start = tokens[end + 1]?.word === 'the' ? end + 2 : end + 1
    end = endOfOwner(around, start, tokens[end]?.word === 'of') ?? end
  }
  return end
}

const BEFORE_BODY = new Set(['of', ','])

/** Where the body or country at token `start` ends, or, behind "of", any words in capitals. */
function endOfOwner(
  { reading, bodyAt, isCountry }: Surroundings,
  start: number,
  any: boolean,
): number | undefined {
  const body = bodyAt(start)
  if (body) return body.last
  const most = any ? start + LONGEST_OWNER : start
  let end = start
  while (isCountry(end) || (end < most && has(reading.tokens[end], CAPITAL))) end++
  return end > start ? end : undefined
}

const LONGEST_OWNER = 4

const MARKS = new Set([',', '(', '-', ':', 'from', 'at'])
const BULLETS = new Set(['-', '*', '\u2022', '>', '|', ':'])

/** In a list of names and bodies everyone takes part; the mark between the two says so. */
function entrySign(around: Surroundings, run: NameRun): PartSign | undefined {
  const { last } = run
  if (last - run.first < 2 || around.reading.tokens[last]?.word === 'of' || !isOfBody(around, run))
    return undefined
  return { first: last, last: last + 1, part: 'attending', verb: false }
}

/** A line of a list: "- Shirley Han, Science and Technology Policy Institute". */
function beginsEntry(reading: Reading, first: number): boolean {
  const at = beforeAddress(reading, first)
  return has(reading.tokens[at], LINE_START) || BULLETS.has(reading.tokens[at - 1]?.word ?? '')
}

const OWNERS = new Set(['of', 'for', 'and', 'on', 'in', 'at', 'to', 'from', '/', "'s", 'second', 'third'])

/** "Head of Kabardino-Balkaria": a lone word after "of" is what the office is of. */
function isOwned({ reading }: Surroundings, { first, last }: NameRun): boolean {
  return last - first === 1 && OWNERS.has(reading.tokens[first - 1]?.word ?? '')
}

/** What else the same words may be. */
export interface OtherReading {
  readonly place: boolean
  readonly event: boolean
}

/** Reads what stands around a run of name words, and weighs it against what else they may be. */
export function anchorName(around: Surroundings, run: NameRun, other: OtherReading): PersonMention {
  const { reading } = around
  const found = isOwned(around, run) ? undefined : officeOf(around, run)
  const office =
    found && run.last - run.first === 1 && isPluralOffice(reading, found, run) ? undefined : found
  const begin = office?.last === run.first ? office.first : beforeAddress(reading, run.first)
  const end = afterBracket(reading, Math.max(run.last, office?.last ?? 0))
  const colon = reading.tokens[end]?.word === ':'
  const speakerLine = colon && begin > 0 && !other.place && has(reading.tokens[begin], LINE_START)
  const sign: PartSign | undefined = speakerLine
    ? { first: end, last: end + 1, part: 'speaker', verb: true }
    : (findPart(reading, run, office, afterBody(around, run, office)) ?? entrySign(around, run))
  // "Her Excellency Jane Roe Ambassador of Peru" is a person all the same.
  const addressed = office !== undefined && office.title === undefined
  const owner = isBeforeOffice(reading, run) && !addressed ? POINTS.owner : 0
  const score = scoreName(around, run, other) + scoreAnchors(office, speakerLine, sign) + owner
  return { first: run.first, last: run.last, office, sign, score, speakerLine }
}

/** "Ms. Gertrude Mongella, President of …:" begins with the form of address. */
function beforeAddress({ tokens }: Reading, at: number): number {
  const last = tokens[at - 1]?.word === '.' ? at - 2 : at - 1
  return isAddress(tokens[last]) ? last : at
}

/** "aides Levitin", "speakers from NVE, Thales": a calling of several before a lone word is nobody's office. */
function isPluralOffice({ tokens }: Reading, office: OfficePhrase, { first }: NameRun): boolean {
  const words = tokens.slice(office.first, office.last).map(({ word }) => word)
  return office.last <= first && (words.at(-1)?.endsWith('s') === true || words.some(isPlural))
}

const LONGEST_BRACKET = 8

/** "Shinzo Abe (retranslated):" speaks as well. */
function afterBracket({ tokens }: Pick<Reading, 'tokens'>, at: number): number {
  if (tokens[at]?.word !== '(') return at
  for (let i = at + 1; i < at + LONGEST_BRACKET; i++) if (tokens[i]?.word === ')') return i + 1
  return at
}

function scoreAnchors(
  office: OfficePhrase | undefined,
  speakerLine: boolean,
  sign: PartSign | undefined,
): number {
  let score = office ? POINTS.office : 0
  if (speakerLine) score += POINTS.speakerLine
  if (sign) score += sign.verb ? POINTS.verb : POINTS.list
  return score
}

/** "Andhra Pradesh" Chief Minister, "Safari Park" Hotel */
const VENUES = new Set(
  'city land region district province island islands lake street square palace hotel hall house airport park'.split(
    ' ',
  ),
)

function isBeforeOffice({ tokens }: Reading, { first, last }: NameRun): boolean {
  const next = tokens[last]
  if (!has(next, CAPITAL) || has(next, LINE_START)) return false
  if (VENUES.has(next?.word ?? '')) return true
  return isNoName(next) && !isGivenName(tokens[first]?.word ?? '')
}

/** "Luis Ruiz (La Paz)", "Ana Ruiz (Peru)" */
function isBracketed(tokens: Reading['tokens'], at: number): boolean {
  if (tokens[at]?.word !== '(' || has(tokens[at + 1], ALL_CAPS)) return false
  const end = afterBracket({ tokens }, at)
  return tokens.slice(at + 1, end - 1).every(token => has(token, CAPITAL))
}

/** What the words themselves and their nearest neighbours say. */
function scoreName(around: Surroundings, { first, last }: NameRun, other: OtherReading): number {
  const { tokens } = around.reading
  const full = last - first > 1
  let score = full ? POINTS.fullName : 0
  if (full && isGivenName(tokens[first]?.word ?? '')) score += POINTS.givenName
  if (full && isBracketed(tokens, last)) score += around.isCountry(last + 1) ? POINTS.country : POINTS.bracket
  const of = tokens[last]?.word === ',' ? last + 1 : last
  const from = tokens[last]?.word === 'from' && around.isCountry(last + 1)
  if (from || ofCountry(around.reading, of) || isOfBody(around, { first, last })) score += POINTS.country
  if (tokens[first - 1]?.word === 'the') score += POINTS.article
  if (other.place) score += POINTS.place
  if (other.event) score += POINTS.event
  return score
}
