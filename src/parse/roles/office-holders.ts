import { OFFICES } from '../bodies/head-nouns.ts'
import type { OrganisationMention } from '../bodies/named-body.ts'
import type { Reading } from '../reading.ts'

const LINKS = new Set(['of', 'for', 'at', 'to', 'from', 'with'])
const BETWEEN = new Set([
  'the',
  'of',
  'for',
  'and',
  '-',
  "'s",
  'to',
  'general',
  'first',
  'senior',
  'affairs',
  'in',
])

/**
 * Whether an office of the body stands beside its name: "Interpol Secretary General", "head of the FSB",
 * "Permanent Representative to the OSCE". Looks at most five tokens to each side.
 */
export function isOfficeOf(reading: Reading, { first, last }: OrganisationMention): boolean {
  return officeAfter(reading, last) || officeBefore(reading, first)
}

/** Who else speaks for a body: "the observer of the AU", "officials of the Bank". */
const HOLDERS = new Set(
  (
    'observer observers delegation delegations delegates representatives officials experts official expert officers ' +
    'scholar researcher scientist lecturer fellow envoys'
  ).split(' '),
)

function isHolder(word: string): boolean {
  return OFFICES.has(word) || HOLDERS.has(word)
}

function officeAfter({ tokens }: Reading, last: number): boolean {
  for (let i = last; i < last + 4; i++) {
    const word = tokens[i]?.word ?? ''
    if (isHolder(word)) return true
    if (word !== "'s" && word !== '-' && word !== 'first' && word !== 'senior' && word !== 'new') return false
  }
  return false
}

function officeBefore({ tokens }: Reading, first: number): boolean {
  let i = first - 1
  if (tokens[i]?.word === 'the') i--
  if (!LINKS.has(tokens[i]?.word ?? '')) return false
  for (let steps = 0; steps < 5; steps++, i--) {
    const word = tokens[i - 1]?.word ?? ''
    if (isHolder(word)) return true
    if (!BETWEEN.has(word)) return false
  }
  return false
}
