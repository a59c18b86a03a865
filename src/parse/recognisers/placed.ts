import type { Landmarks } from '../landmarks.ts'
import type { Reading } from '../reading.ts'
import { CAPITAL, GLUED, MARK, has, type Token } from '../tokens.ts'
import { wordSet } from '../word-set.ts'
import { isGoal } from './place-goal.ts'
import type { PlaceMention } from './place-mention.ts'

export const AT = wordSet('in at near outside')

/**
 * Whether the words before a place say where something is: "in Halifax", "at the Hague", "in the Russian city of
 * Sochi", "in Ethiopia's capital Addis Ababa"; a place that is only spoken of ("the situation in …") is none.
 */
export function isPlaced({ reading, placeFrom }: Landmarks, mention: PlaceMention): boolean {
  const { tokens } = reading
  const at = prepositionAt(tokens, mention.first)
  const word = tokens[at]?.word ?? ''
  const ashore = word === 'on' && EPITHETS.has(tokens[mention.first - 2]?.word ?? '')
  if (ashore || AT.has(word)) return !isTopic(tokens, at) && !isListed(placeFrom, tokens, mention)
  return isBehindHouse(reading, placeFrom, mention) || isGoal(tokens, mention)
}

/** Back over "the", "northern", and over what a place may be called: "the resort town of", "the Tunisian capital,". */
function prepositionAt(tokens: readonly Token[], first: number): number {
  let plain = first - 1
  while (BEFORE_NAME.has(tokens[plain]?.word ?? '')) plain--
  const linked = tokens[first - 1]?.word === 'of' || tokens[first - 1]?.word === ','
  const at = linked ? first - 2 : first - 1
  return EPITHETS.has(tokens[at]?.word ?? '') ? (pastEpithet(tokens, at) ?? plain) : plain
}

function pastEpithet(tokens: readonly Token[], at: number): number | undefined {
  const sentence = tokens[at]?.sentence
  for (let i = at - 1; i > at - LONGEST_EPITHET && tokens[i]?.sentence === sentence; i--) {
    const token = tokens[i]
    if (AT.has(token?.word ?? '') || token?.word === 'to') return i
    if (token?.word === 'on' && tokens[at]?.word === 'island') return i
    if (has(token, MARK) && !has(token, GLUED)) break
  }
  return undefined
}

const BEFORE_NAME = wordSet(
  'the a an north south east west northern southern eastern western central downtown nearby neighbouring neighboring',
)

/** What a place is: "the Swiss resort of". */
export const EPITHETS = wordSet(
  'capital city town resort port village island suburb district seat municipality hub castle hotel',
)
const LONGEST_EPITHET = 7

/** Nouns about what happens in a place, not about a meeting there: "the situation in Ukraine", "those in Iraq". */
const TOPICS = wordSet(
  'situation crisis conflict conflicts war peace settlement developments elections election stability security ' +
    'unrest reconciliation reconstruction violence fighting those troops forces operations people life ' +
    'born based democracy rights killed',
)

function isTopic(tokens: readonly Token[], at: number): boolean {
  return (
    TOPICS.has(tokens[at - 1]?.word ?? '') ||
    (tokens[at - 1]?.word === 'and' && TOPICS.has(tokens[at - 2]?.word ?? ''))
  )
}

/** "in Ukraine, North Korea and Iraq": a meeting sits in one country, so a list of them is of something else. */
function isListed(
  placeFrom: Landmarks['placeFrom'],
  tokens: readonly Token[],
  { place, last }: PlaceMention,
): boolean {
  const joint = tokens[last]?.word === ',' || tokens[last]?.word === 'and'
  return place.kind === 'country' && joint && placeFrom.get(last + 1)?.place.kind === 'country'
}

const LONGEST_HOUSE = 9
const SCHOOLS = wordSet('university academy institute')
const IN_HOUSE = wordSet("of the and - 's de des del canton province region island")

/**
 * "at the Palace of Nations, Halifax", "in Seaview, Halifax", "at the University of Halifax": the capitals of a house
 * or suburb before the city.
 */
function isBehindHouse(
  { tokens }: Reading,
  placeFrom: Landmarks['placeFrom'],
  { first }: PlaceMention,
): boolean {
  const school = tokens[first - 1]?.word === 'of' && SCHOOLS.has(tokens[first - 2]?.word ?? '')
  if ((tokens[first - 1]?.word !== ',' && !school) || !has(tokens[first - 2], CAPITAL)) return false
  for (let i = first - 2; i > first - LONGEST_HOUSE; i--) {
    const token = tokens[i]
    if (token?.sentence !== tokens[first]?.sentence) return false
    if (AT.has(token?.word ?? '')) return !isTown(placeFrom.get(i + 1), first - 1)
    if (!has(token, CAPITAL) && !IN_HOUSE.has(token?.word ?? '')) return false
  }
  return false
}

/** "in Lagos, Halifax": a list of towns. */
function isTown(mention: PlaceMention | undefined, last: number): boolean {
  return mention?.last === last && mention.place.kind !== 'house'
}
