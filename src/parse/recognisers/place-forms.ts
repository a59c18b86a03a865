import { findCapital, type City } from '../authority/places.ts'
import { CAPITAL, MARK, has, type Token } from '../tokens.ts'
import { wordSet } from '../word-set.ts'
import type { NamedPlace, PlaceMention } from './place-mention.ts'
import { EPITHETS } from './placed.ts'

/** Words that make a city's name the name of the land around it. */
const REGIONS = wordSet('region province territory oblast krai governorate prefecture county')

/** What a name stands for with the words beside it: "Krasnodar Region" for no city, "the capital of Peru" for Lima. */
export function formOf(tokens: readonly Token[], mention: PlaceMention): PlaceMention {
  const { place } = mention
  if (place.kind === 'city') return landOf(tokens, mention, place.city)
  if (place.kind === 'country') return capitalOf(tokens, mention, place.code)
  return place.kind === 'adjective' ? spotOf(tokens, mention, place.code) : mention
}

/** "Krasnodar Region", "the Krasnodar region", "Sherbrooke, Quebec". */
function landOf(tokens: readonly Token[], mention: PlaceMention, { name, country }: City): PlaceMention {
  const after = tokens[mention.last]
  const place: NamedPlace = { kind: 'region', code: country }
  if (name === 'Quebec' && isBehindTown(tokens, mention.first)) return { ...mention, place }
  const named = has(after, CAPITAL) || tokens[mention.first - 1]?.word === 'the'
  if (!named || !REGIONS.has(after?.word ?? '')) return mention
  return { ...mention, last: mention.last + 1, place, attributive: false }
}

/** "the capital of the Netherlands" */
function capitalOf(tokens: readonly Token[], mention: PlaceMention, code: string): PlaceMention {
  const of = mention.first - (tokens[mention.first - 1]?.word === 'the' ? 2 : 1)
  if (tokens[of]?.word !== 'of' || tokens[of - 1]?.word !== 'capital') return mention
  const city = findCapital(code)
  return city ? { ...mention, first: of - 1, place: { kind: 'capital', city } } : mention
}

/** "the Tunisian capital" stands for Tunis; "a Samoan beach resort", "the Swiss town" for some place of that country. */
function spotOf(tokens: readonly Token[], mention: PlaceMention, code: string): PlaceMention {
  let noun = mention.last
  while (noun < mention.last + 2 && !EPITHETS.has(tokens[noun]?.word ?? '') && !has(tokens[noun], MARK))
    noun++
  if (!EPITHETS.has(tokens[noun]?.word ?? '')) return mention
  const city = tokens[noun]?.word === 'capital' ? findCapital(code) : undefined
  const place: NamedPlace = city ? { kind: 'capital', city } : { kind: 'region', code }
  return { ...mention, last: noun + 1, place, attributive: false }
}

/** "in Texas", "Austin, Texas": a state counts behind "in" or its town, letters for it only where the words end. */
export function isState(tokens: readonly Token[], first: number, last: number): boolean {
  if (last > first + 1 || (tokens[first]?.word.length ?? 0) > 3)
    return tokens[first - 1]?.word === 'in' || isBehindTown(tokens, first)
  const next = tokens[last]
  const ends = next === undefined || next.line !== tokens[first]?.line || !has(next, CAPITAL)
  return ends && isBehindTown(tokens, first)
}

function isBehindTown(tokens: readonly Token[], first: number): boolean {
  return has(tokens[first - 2], CAPITAL) && tokens[first - 1]?.word === ','
}
