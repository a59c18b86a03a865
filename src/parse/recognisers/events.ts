import type { Reason } from '../finding.ts'
import { WEIGHTS } from '../weights.ts'
import { eventKey, type EventKey } from './event-key.ts'
import { findEventPhrases, type EventPhrase } from './event-phrase.ts'
import { weighPhrase } from './event-score.ts'
import { isPlainMeeting } from './plain-meeting.ts'
import { isOne, type Weighed } from './same-meeting.ts'
import type { Stage } from './stage.ts'

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
  if ((candidates[0]?.weight ?? 0) >= WEIGHTS.event.threshold) return { candidates, bare }
  const plain = bare.find(phrase => isPlainMeeting(stage, phrase, bare))
  return plain ? { candidates: [plainCandidate(stage, plain), ...candidates], bare } : { candidates, bare }
}

function plainCandidate(stage: Stage, phrase: EventPhrase): EventCandidate {
  const weighed = weigh(stage, phrase)
  return { ...toCandidate([weighed], new Set()), weight: WEIGHTS.event.threshold }
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
  const place = stage.marks.placeFrom.get(phrase.first)
  const placed = place !== undefined && place.last === phrase.head
  return { phrase, key: eventKey(stage.marks, phrase), reasons, weight, placed }
}

const MOST_GROUPS = 40
/** Who is none of so many of a group is none of the others: they say the same in the same words. */
const MOST_COMPARED = 30

function groupPhrases(named: readonly Weighed[]): readonly (readonly [Weighed, ...Weighed[]])[] {
  const groups: [Weighed, ...Weighed[]][] = []
  for (const one of named) {
    const homes = groups.filter(
      group => group.some((other, i) => i < MOST_COMPARED && isOne(one, other)) && hasOneEdition(one, group),
    )
    const home = homes[0]
    if (home) home.push(one)
    else if (groups.length < MOST_GROUPS) groups.push([one])
    // What names two as one makes them one: the heading's "annual session" and its "General Conference".
    for (const other of homes.slice(1))
      if (home && other.every(each => hasOneEdition(each, home))) {
        home.push(...other)
        groups.splice(groups.indexOf(other), 1)
      }
  }
  return groups
}

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
  const numbered = phrase.edition !== undefined && phrase.before !== 'this'
  const gone = reasons.some(({ rule }) => rule === 'background')
  return (numbered ? 100 : 0) - (gone || phrase.plural ? 50 : 0) - (told ? 20 : 0) + key.words.size
}
