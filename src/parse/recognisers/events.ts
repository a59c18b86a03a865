import type { Reason } from '../finding.ts'
import { WEIGHTS } from '../weights.ts'
import { eventKey, isSameSeries, sameEvent, type EventKey } from './event-key.ts'
import { findEventPhrases, type EventPhrase } from './event-phrase.ts'
import { weighPhrase, type Stage } from './event-score.ts'

/** All phrases of a document that name one meeting. */
export interface EventCandidate {
  readonly key: EventKey
  /** In reading order; the first element of `ranked` names it best. */
  readonly phrases: readonly EventPhrase[]
  readonly title: EventPhrase
  readonly edition: EventPhrase | undefined
  readonly weight: number
  readonly reasons: readonly Reason[]
}

/** The meetings a document speaks of, the likeliest first, and the phrases that point back ("the forum"). */
export interface EventFinds {
  readonly candidates: readonly EventCandidate[]
  readonly bare: readonly EventPhrase[]
}

interface Weighed {
  readonly phrase: EventPhrase
  readonly key: EventKey
  readonly reasons: readonly Reason[]
  readonly weight: number
}

/**
 * Groups the phrases by the meeting they name and weighs each group. Phrases on furniture lines count for
 * nothing. O(phrases × groups), groups at most 40.
 */
export function findEvents(stage: Stage): EventFinds {
  const phrases = findEventPhrases(stage.marks).filter(phrase => !isOnFurniture(stage, phrase))
  const named = phrases.filter(phrase => !isPointing(phrase)).map(phrase => weigh(stage, phrase))
  const groups = groupPhrases(named)
  const bare = phrases.filter(isPointing)
  const announced = bareHeads(stage, bare)
  const candidates = groups
    .map(group => toCandidate(group, announced))
    .toSorted((a, b) => b.weight - a.weight)
  return { candidates, bare }
}

/** Nouns for meetings that the heading uses without a name: "chairs a meeting in Rybinsk". */
function bareHeads({ marks, headings }: Stage, bare: readonly EventPhrase[]): ReadonlySet<string> {
  const { first = 0, last = 0 } = headings.heading ?? {}
  const inside = bare.filter(({ head, plural }) => head >= first && head < last && !plural)
  return new Set(inside.map(phrase => eventKey(marks, phrase).head))
}

function isOnFurniture({ marks, furniture }: Stage, { head }: EventPhrase): boolean {
  return furniture.has(marks.reading.tokens[head]?.line ?? -1)
}

/** "the forum", "our meeting": a phrase that needs another to say which. */
function isPointing(phrase: EventPhrase): boolean {
  return phrase.bare && phrase.owner === undefined
}

function weigh(stage: Stage, phrase: EventPhrase): Weighed {
  const reasons = weighPhrase(stage, phrase)
  const weight = reasons.reduce((sum, reason) => sum + reason.weight, 0)
  return { phrase, key: eventKey(stage.marks, phrase), reasons, weight }
}

const MOST_GROUPS = 40

function groupPhrases(named: readonly Weighed[]): readonly (readonly [Weighed, ...Weighed[]])[] {
  const groups: [Weighed, ...Weighed[]][] = []
  for (const one of named) {
    const home = groups.find(group => group.some(other => isOne(one, other)) && hasOneEdition(one, group))
    if (home) home.push(one)
    else if (groups.length < MOST_GROUPS) groups.push([one])
  }
  return groups
}

/** The same name, or nothing but the same number: "the 17th Meeting". */
function isOne(a: Weighed, b: Weighed): boolean {
  const numbered = a.phrase.edition !== undefined && a.phrase.edition.value === b.phrase.edition?.value
  const onlyNumber =
    numbered && a.key.head === b.key.head && (a.key.words.size === 0 || b.key.words.size === 0)
  const series = numbered && isSameSeries(a.key, b.key)
  if (isLoose(a, b) || isLoose(b, a) || isTold(a, b) || isTold(b, a)) return true
  return onlyNumber || series || sameEvent(a.key, b.key) || isHeadline(a, b) || isHeadline(b, a)
}

/** "South Asian leaders opened a summit" beside "the 18th SAARC Summit": those who meet stand for the name. */
function isLoose({ phrase, key, reasons }: Weighed, full: Weighed): boolean {
  if (phrase.owner === undefined || phrase.proper || phrase.edition || key.houses.size > 0) return false
  const led = reasons.some(({ rule }) => rule === 'inLead' || rule === 'inDeck')
  const named = full.phrase.proper && full.phrase.edition !== undefined
  return (
    led &&
    named &&
    key.head === full.key.head &&
    full.reasons.every(({ weight }) => weight > WEIGHTS.event.parentOf)
  )
}

/** "Lake States Ministers' Meeting" as heading, "held a meeting with his counterpart" in the lead. */
function isTold(heading: Weighed, told: Weighed): boolean {
  const places =
    heading.reasons.some(({ rule }) => rule === 'inHeading') &&
    told.reasons.some(({ rule }) => rule === 'inLead')
  const named = heading.phrase.proper && heading.key.link === '' && !heading.phrase.weak
  const one = told.key.link === 'with' && told.phrase.before === 'a' && told.phrase.edition === undefined
  return places && named && one && heading.key.head === told.key.head
}

/** The heading's loose name for what the lead names in full: "Mekong leaders' summit", "3rd Mekong Rivers Leaders' Meeting". */
function isHeadline(loose: Weighed, full: Weighed): boolean {
  const places =
    loose.reasons.some(({ rule }) => rule === 'inHeading' || rule === 'inDeck') &&
    full.reasons.some(({ rule }) => rule === 'inLead')
  if (
    !places ||
    loose.phrase.edition ||
    !full.phrase.edition ||
    !LOOSE_HEADS.has(loose.key.head) ||
    loose.key.link === 'with'
  )
    return false
  const shared = [...loose.key.words].filter(word => full.key.words.has(word) || full.key.head === word)
  return (
    (shared.length > 0 || isSaidAgain(loose.key, full.key)) &&
    !full.reasons.some(({ weight }) => weight <= WEIGHTS.event.parentOf)
  )
}

/** "security officials' meeting", "28th meeting of the Security and Intelligence Council": words in common, however bound. */
function isSaidAgain(loose: EventKey, full: EventKey): boolean {
  const shared = [...loose.said].filter(word => full.said.has(word)).length
  return shared > 1 || (shared === 1 && loose.said.size <= 2)
}

const LOOSE_HEADS = new Set([
  'summit',
  'meeting',
  'session',
  'negotiations',
  'conference',
  'forum',
  'gathering',
  'congress',
  'consultations',
])

function hasOneEdition({ phrase }: Weighed, group: readonly Weighed[]): boolean {
  const edition = phrase.edition?.value
  return (
    edition === undefined || group.every(({ phrase: other }) => (other.edition?.value ?? edition) === edition)
  )
}

function toCandidate(
  group: readonly [Weighed, ...Weighed[]],
  announced: ReadonlySet<string>,
): EventCandidate {
  const best = group.reduce((a, b) => (b.weight > a.weight ? b : a))
  const edition = group.find(one => one.phrase.edition !== undefined)
  const again = Math.min((group.length - 1) * WEIGHTS.event.mention, WEIGHTS.event.mentionsAtMost)
  const extra = edition && best.phrase.edition === undefined ? WEIGHTS.event.ordinal : 0
  return {
    key: best.key,
    phrases: group.map(one => one.phrase),
    title: fullest(group).phrase,
    edition: edition?.phrase,
    weight: best.weight + again + extra + saidAbove(best, announced),
    reasons: best.reasons,
  }
}

/** The heading speaks of such a meeting, and the lead names it. */
function saidAbove({ key, reasons }: Weighed, announced: ReadonlySet<string>): number {
  const led = reasons.some(({ rule }) => rule === 'inLead' || rule === 'inDeck')
  return led && announced.has(key.head) ? WEIGHTS.event.headingSays : 0
}

/** The phrase that says most: with its edition, then with most words; of equal ones the first. */
function fullest(group: readonly [Weighed, ...Weighed[]]): Weighed {
  return group.reduce((best, one) => (fullness(one) > fullness(best) ? one : best))
}

function fullness({ phrase, key, reasons }: Weighed): number {
  const led = reasons.some(({ rule }) => rule === 'inLead')
  const told = led && key.link === 'with' && phrase.before === 'a'
  return (phrase.edition ? 100 : 0) + (phrase.plural ? -50 : 0) + (told ? -20 : 0) + key.words.size
}
