import { slug, type OrganisationId } from '../../model/ids.ts'
import { markedTokens } from '../marked-tokens.ts'
import type { Reading } from '../reading.ts'
import { ALL_CAPS } from '../tokens.ts'
import { BRACKET, acronymAt } from './abbreviations.ts'
import { countryWordAt } from './country-words.ts'
import { unlistedBody, type NameMatch } from './named-body.ts'

/** Short forms that stand among bodies and are none. */
const NO_BODY = new Set('NGO CSO IGO ICT HIV AIDS SIDS LDC MOU CEO'.split(' '))
const SHORTEST = 3
const LONGEST = 7
/** So many names beyond doubt make a list one of bodies. */
const ENOUGH = 2

/**
 * The matches with the short forms among them that nothing explains, where a list names at least two bodies
 * beyond doubt:
 *
 *     "observers from XIGE, UNEP, XEI and the Mekong River Commission"   XIGE and XEI are bodies too
 */
export function addListedAcronyms(reading: Reading, matches: readonly NameMatch[]): readonly NameMatch[] {
  const unknown = unexplained(reading)
  if (unknown.size === 0) return matches
  const items = [...matches, ...unknown].toSorted((a, b) => a.first - b.first)
  const added = listsOf(reading, items).flatMap(list => {
    const sure = list.filter(item => !unknown.has(item) && item.candidates[0]?.sure)
    return sure.length < ENOUGH
      ? []
      : list.filter(item => unknown.has(item)).flatMap(item => named(reading, item))
  })
  return added.length === 0 ? matches : [...matches, ...added].toSorted((a, b) => a.first - b.first)
}

/** Short forms that may be bodies; whose, is asked for few. */
function unexplained(reading: Reading): ReadonlySet<NameMatch> {
  const explained = new Set(markedTokens(reading, BRACKET).map(i => acronymAt(reading, i + 1)))
  const found = markedTokens(reading, 0, ALL_CAPS).flatMap(at => {
    const acronym = acronymAt(reading, at)
    const short = acronym !== undefined && acronym.length >= SHORTEST && acronym.length <= LONGEST
    if (!short || explained.has(acronym) || NO_BODY.has(acronym)) return []
    return [{ first: at, last: at + 1, candidates: [], misnamed: false }]
  })
  return new Set(found)
}

/** The match with a body of that name; none for "USA". */
function named(reading: Reading, match: NameMatch): readonly NameMatch[] {
  const name = acronymAt(reading, match.first) ?? ''
  if (countryWordAt(reading, match.first)) return []
  const organisation = unlistedBody({ name, acronym: name, kind: 'civil' }, slug(name) as OrganisationId)
  return [{ ...match, candidates: [{ organisation, sure: true }] }]
}

/** The names that commas and "and" join, each list from left to right; what begins inside a name is no item. */
function listsOf(reading: Reading, items: readonly NameMatch[]): readonly (readonly NameMatch[])[] {
  const lists: NameMatch[][] = []
  let end = 0
  for (const item of items) {
    if (item.first < end) continue
    const list = lists.at(-1)
    if (list && item.first > end && item.first === afterJoint(reading, end)) list.push(item)
    else lists.push([item])
    end = item.last
  }
  return lists
}

/** The token behind ", and the"; the same one where nothing joins. */
function afterJoint({ tokens }: Reading, at: number): number {
  let i = at
  while (i < at + 2 && (tokens[i]?.word === ',' || tokens[i]?.word === 'and')) i++
  return i > at && tokens[i]?.word === 'the' ? i + 1 : i
}
