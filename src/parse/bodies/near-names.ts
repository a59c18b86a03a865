import { AUTHORITY } from '../authority/organisations.ts'
import type { Organisation } from '../../model/organisation.ts'
import { phraseWords } from '../lexicon.ts'
import type { Reading } from '../reading.ts'
import type { NameMatch } from './named-body.ts'

interface FullName {
  readonly organisation: Organisation
  readonly words: readonly string[]
}

const SMALL = new Set(['of', 'the', 'for', 'on', 'in', 'and', 'to', '-', ','])
/** A word that so few names have tells a body from others: "Shanghai", "Collective", "Cross". */
const RARE = 4

function contentWords(words: readonly string[]): readonly string[] {
  return words.filter(word => !SMALL.has(word))
}

function fullNames(): readonly FullName[] {
  return AUTHORITY.filter(
    ({ organisation }) => organisation.kind !== 'subject' && organisation.kind !== 'civil',
  )
    .map(({ organisation }) => ({ organisation, words: contentWords(phraseWords(organisation.name)) }))
    .filter(name => name.words.length >= 3)
}

const names = fullNames()
const byFirst = new Map<string, FullName[]>()
for (const name of names) {
  const first = name.words[0] ?? ''
  byFirst.set(first, [...(byFirst.get(first) ?? []), name])
}
const uses = new Map<string, number>()
for (const name of names) for (const word of new Set(name.words)) uses.set(word, (uses.get(word) ?? 0) + 1)

/**
 * The body that a wrong name means, when the words are those of one body but for a single one:
 *
 *     "Shanghai Security Organization"          one word exchanged → SCO
 *     "Collective Security Organization"        one word left out  → CSTO
 *     "International Community of the Red Cross" → ICRC
 *
 * The first word must agree and a rare one must be shared; whoever asks sees to the company it stands in.
 */
export function nearestBody({ tokens }: Reading, { first, last }: NameMatch): Organisation | undefined {
  const words = contentWords(tokens.slice(first, last).map(token => token.word))
  if (words.length < 3) return undefined
  const close = (byFirst.get(words[0] ?? '') ?? []).filter(name => isClose(words, name.words))
  return close.length === 1 ? close[0]?.organisation : undefined
}

function isClose(words: readonly string[], name: readonly string[]): boolean {
  if (Math.abs(words.length - name.length) > 1 || differences(words, name) !== 1) return false
  return name.some(word => words.includes(word) && (uses.get(word) ?? 0) <= RARE)
}

/** 1 when one word is exchanged, added or left out; otherwise 0 or 2. */
function differences(a: readonly string[], b: readonly string[]): number {
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  const left = Math.max(a.length, b.length) - head - tail
  return left === 0 ? 0 : left === 1 ? 1 : 2
}
