import type { OrganisationMention } from '../bodies/named-body.ts'
import type { Reading } from '../reading.ts'
import type { TokenRange } from '../token-ranges.ts'
import { makeObservation, type Observation } from './observation.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const HOSTS = words(
  'organiser organisers coorganisers host hosts cohosts convener conveners organised hosted convened',
)
const GUESTS = words(
  'participants participating observers attendees guests speakers panellists delegations present attendance attended',
)
/** What else the heading of a list may say. */
const PLAIN = words(
  'list of the and by other main invited confirmed keynote organisations institutions bodies agencies',
)

const LONGEST_LIST = 24
const LONGEST_ENTRY = 140
const LONGEST_LABEL = 12

/**
 * What the heading of a list makes of the bodies in its entries; `undefined` of a body in running text.
 *
 *     Organisers:                       hosted in Sofia by:
 *     - [University of Lima]            - [National Museum of Natural History]
 */
export function observeListed(reading: Reading, mention: OrganisationMention): Observation | undefined {
  const label = labelAbove(reading, mention.first)
  if (label === undefined) return undefined
  const rule = holdsOne(reading, label, HOSTS)
    ? 'hostedBy'
    : holdsOne(reading, label, GUESTS)
      ? 'attendedBy'
      : undefined
  if (rule === undefined) return undefined
  return { ...makeObservation(mention, rule, label, false), first: mention.first, last: mention.last }
}

function holdsOne({ tokens }: Reading, { first, last }: TokenRange, set: ReadonlySet<string>): boolean {
  for (let i = first; i < last; i++) if (set.has(tokens[i]?.word ?? '')) return true
  return false
}

/** The last words of the line that heads the list of entries around token `at`. Looks at most 24 lines up. */
function labelAbove(reading: Reading, at: number): TokenRange | undefined {
  const { tokens } = reading
  const own = tokens[at]?.line ?? -1
  if (!isEntry(reading, own)) return undefined
  for (let end = lineStart(reading, at); end > 0; end = lineStart(reading, end - 1)) {
    const line = tokens[end - 1]?.line ?? -1
    if (own - line > LONGEST_LIST) return undefined
    const label = { first: Math.max(lineStart(reading, end - 1), end - LONGEST_LABEL), last: end }
    if (tokens[end - 1]?.word === ':' || isPlain(reading, label)) return label
    if (!isEntry(reading, line)) return undefined
  }
  return undefined
}

/** Of a line no longer than an entry may be. */
function lineStart({ tokens }: Reading, at: number): number {
  let first = at
  while (first > Math.max(0, at - LONGEST_ENTRY) && tokens[first - 1]?.line === tokens[at]?.line) first--
  return first
}

/** A short line that ends no sentence. */
function isEntry({ lines, folded }: Reading, index: number): boolean {
  const line = lines[index]
  if (line === undefined || line.end - line.start > LONGEST_ENTRY) return false
  return !folded.slice(line.start, line.end).trimEnd().endsWith('.')
}

/** "Participating organisations" as the whole of a line. */
function isPlain({ tokens }: Reading, { first, last }: TokenRange): boolean {
  return tokens.slice(first, last).every(({ word }) => HOSTS.has(word) || GUESTS.has(word) || PLAIN.has(word))
}
