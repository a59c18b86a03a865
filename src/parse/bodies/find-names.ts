import type { Reading } from '../reading.ts'
import { CAPITAL, NUMBER, WORD, has, isOneOf } from '../tokens.ts'
import { LISTED, listedNameAt } from './body-lexicon.ts'
import { OF_COUNTRY, countryBodyAt, furtherBodies, isSmallMinistry } from './country-bodies.ts'
import type { Home } from './country-words.ts'
import { INSTRUMENT_HEADS } from './head-nouns.ts'
import type { NameMatch } from './named-body.ts'
import type { KnownAt } from './name-joints.ts'
import { unlistedNameAt } from './unlisted-names.ts'

/**
 * Names of bodies from left to right, none inside another: at each token the longest of what the authority
 * lists, what every country has, and what only the shape of the name gives. Names of treaties and the like
 * that begin with a body ("UN Charter") are passed over.
 */
export function findNames(reading: Reading, home: Home | undefined): readonly NameMatch[] {
  const found: NameMatch[] = []
  const cache = new Map<number, NameMatch | undefined>()
  const knownAt = (at: number) => {
    if (!isOneOf(reading.tokens[at], LISTED | OF_COUNTRY)) return undefined
    if (!cache.has(at)) cache.set(at, joined(listedNameAt(reading, at), countryBodyAt(reading, at, home)))
    return cache.get(at)
  }
  const ownAt = (at: number) => uncrossed(knownAt(at), knownAt)
  let at = 0
  while (at < reading.tokens.length) {
    const match = mayBegin(reading, at) ? longer(ownAt(at), unlistedNameAt(reading, at, ownAt)) : undefined
    const text = match && instrumentEnd(reading, match)
    if (match && text === undefined) found.push(match, ...furtherBodies(reading, match))
    at = text ?? match?.last ?? at + 1
  }
  return found
}

/** "Secretariat of the CSTO" is no name where "CSTO Parliamentary Assembly" begins inside it and goes on. */
function uncrossed(match: NameMatch | undefined, knownAt: KnownAt): NameMatch | undefined {
  if (match === undefined) return undefined
  for (let i = match.first + 1; i < match.last; i++)
    if ((knownAt(i)?.last ?? 0) > match.last) return undefined
  return match
}

/** Of equal length and both in doubt they are rivals: "the Security Council" of the UN and of Russia. */
function joined(a: NameMatch | undefined, b: NameMatch | undefined): NameMatch | undefined {
  if (a === undefined || b === undefined || a.last !== b.last) return longer(a, b)
  const doubtful = [...a.candidates, ...b.candidates].every(({ sure }) => !sure)
  return doubtful ? { ...a, candidates: [...a.candidates, ...b.candidates] } : a
}

/** The longer of two; the first when they are equal, because a listed name knows more. */
function longer(a: NameMatch | undefined, b: NameMatch | undefined): NameMatch | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return b.last > a.last ? b : a
}

/** Lower-case words begin only names such as "al-Qaeda", which the lexicon holds, and "ministry of Finance". */
function mayBegin({ tokens }: Reading, at: number): boolean {
  const token = tokens[at]
  if (has(token, NUMBER)) return true
  return has(token, WORD) && (has(token, CAPITAL) || token?.word === 'al' || isSmallMinistry(tokens, at))
}

const LONGEST_TITLE = 7

/** The end of a treaty's or strategy's name that begins with this body: "UN Global Counter-Terrorism Strategy". */
function instrumentEnd({ tokens }: Reading, { last }: NameMatch): number | undefined {
  for (let i = last; i < last + LONGEST_TITLE; i++) {
    const token = tokens[i]
    if (token?.word === '-') continue
    if (!has(token, CAPITAL)) return undefined
    if (INSTRUMENT_HEADS.has(token?.word ?? '')) return i + 1
  }
  return undefined
}
