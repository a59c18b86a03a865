import type { Reason } from '../finding.ts'
import { WEIGHTS } from '../weights.ts'
import { isSameSeries, sameEvent, type EventKey } from './event-key.ts'
import type { EventPhrase } from './event-phrase.ts'

/** A phrase with all that speaks for and against it. */
export interface Weighed {
  readonly phrase: EventPhrase
  readonly key: EventKey
  readonly reasons: readonly Reason[]
  readonly weight: number
  /** Only a place stands before its noun: "Abuja Summit". */
  readonly placed: boolean
}

/** Whether two phrases mean one meeting: by name, by number, or as heading and lead speak of one. */
export function isOne(a: Weighed, b: Weighed): boolean {
  if (isAhead(a) !== isAhead(b)) return false
  const numbered = a.phrase.edition !== undefined && a.phrase.edition.value === b.phrase.edition?.value
  const onlyNumber =
    numbered && a.key.head === b.key.head && (a.key.words.size === 0 || b.key.words.size === 0)
  const series = numbered && isSameSeries(a.key, b.key)
  if (isThis(a, b) || isThis(b, a)) return true
  if (isLoose(a, b) || isLoose(b, a) || isTold(a, b) || isTold(b, a) || isVerb(b, a)) return true
  return onlyNumber || series || sameEvent(a.key, b.key) || isHeadline(a, b) || isHeadline(b, a)
}

/** "The 12th summit will be held …": never the meeting that the text reports. */
function isAhead({ reasons }: Weighed): boolean {
  return reasons.some(({ rule }) => rule === 'ahead')
}

/** "during this 39th meeting": a number for what the text calls a meeting before. */
function isThis({ phrase, key }: Weighed, other: Weighed): boolean {
  return phrase.before === 'this' && key.words.size === 0 && key.head === other.key.head
}

/** "South Asian leaders opened a summit" beside "the 18th SAARC Summit": those who meet stand for the name. */
function isLoose({ phrase, key, reasons }: Weighed, full: Weighed): boolean {
  if (phrase.owner === undefined || phrase.proper || phrase.edition || key.houses.size > 0) return false
  const led = reasons.some(({ rule }) => LED.has(rule))
  const shown = led || reasons.some(({ rule }) => rule === 'inHeading')
  const told = full.phrase.owner !== undefined && full.reasons.some(({ rule }) => LED.has(rule))
  const named = told || (full.phrase.proper && (led || !phrase.weak))
  return (
    shown &&
    named &&
    full.phrase.edition !== undefined &&
    (key.head === full.key.head || (phrase.weak && told && !led)) &&
    full.reasons.every(({ weight }) => weight > WEIGHTS.event.parentOf)
  )
}

const LED = new Set(['inDeck', 'inLead'])

/** "Lake States Ministers' Meeting" as heading, "held a meeting with his counterpart" in the lead. */
function isTold(heading: Weighed, told: Weighed): boolean {
  const places =
    heading.reasons.some(({ rule }) => rule === 'inHeading') &&
    told.reasons.some(({ rule }) => rule === 'inLead')
  const named = heading.phrase.proper && heading.key.link === '' && !heading.phrase.weak
  const one = told.key.link === 'with' && told.phrase.before === 'a' && told.phrase.edition === undefined
  return places && named && one && heading.key.head === told.key.head
}

/** "Lake states to meet" as heading, "for an emergency meeting on floods" in the lead. */
function isVerb({ phrase, reasons }: Weighed, told: Weighed): boolean {
  const verb = phrase.weak && phrase.owner !== undefined && phrase.last === phrase.first + 1
  const places =
    reasons.some(({ rule }) => rule === 'inHeading') && told.reasons.some(({ rule }) => rule === 'inLead')
  const aside = told.reasons.some(({ weight }) => weight < 0)
  const { before, edition, last, head } = told.phrase
  const introduced = before === 'a' || before === 'an' || (before === 'the' && last > head + 1)
  return verb && places && introduced && !aside && !edition
}

/** The heading's loose name for what the lead names in full: "Mekong leaders' summit", "3rd Mekong Rivers Leaders' Meeting". */
function isHeadline(loose: Weighed, full: Weighed): boolean {
  const places =
    loose.reasons.some(({ rule }) => rule === 'inHeading' || rule === 'inDeck') &&
    full.reasons.some(({ rule }) => rule === 'inLead' || rule === 'inDeck')
  const { key, phrase } = loose
  if (!places || phrase.edition || !LOOSE_HEADS.has(key.head) || key.link === 'with') return false
  if (full.reasons.some(({ weight }) => weight <= WEIGHTS.event.parentOf)) return false
  const one = key.head === full.key.head
  const fuller = full.phrase.proper && full.key.link !== 'with' && telling(full) > telling(loose)
  if (one && fuller && isHouseOnly(loose)) return true
  if (!full.phrase.edition) return false
  const shared = [...key.words].some(word => full.key.words.has(word) || full.key.head === word)
  return shared || (loose.placed && one) || isSaidAgain(key, full.key)
}

/** "Annual Meeting", "Lake Council conference": nothing tells which but the house. */
function isHouseOnly({ key, phrase }: Weighed): boolean {
  return phrase.proper && !phrase.owner && [...key.words].every(word => HOUSE_OR_YEAR.test(word))
}

const HOUSE_OR_YEAR = /^(?:body |\d{4}$)/u

/** How many words tell which meeting it is; a year does not. */
function telling({ key }: Weighed): number {
  return [...key.words].filter(word => !/^\d/u.test(word)).length
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
