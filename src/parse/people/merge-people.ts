import type { Reading } from '../reading.ts'
import type { PersonMention } from './name-anchors.ts'

/** One person with every place where the text names him or her, in reading order. */
export interface PersonGroup {
  readonly mentions: readonly [PersonMention, ...PersonMention[]]
  /** Folded words of the fullest name. */
  readonly words: readonly string[]
}

const ENOUGH = 5
const KNOWN_SPEAKER = 10

/**
 * Joins the mentions of one person: the same words, a part of a fuller name ("Mr Norov", "Putin"), or the
 * same surname with a given name that agrees ("Aleksandr" and "Alexander", "R." and "Romano"). A group needs
 * one mention with enough around it to be a person at all.
 */
export function mergePeople(reading: Reading, mentions: readonly PersonMention[]): readonly PersonGroup[] {
  const groups: Growing[] = []
  const bySize = mentions.toSorted((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)
  const byWord = new Map<string, Growing[]>()
  for (const mention of bySize) {
    const words = nameWords(reading, mention)
    const group = byWord.get(words.at(-1) ?? '')?.find(known => isSamePerson(known.words, words))
    if (group) group.mentions.push(mention)
    else enter({ mentions: [mention], words }, groups, byWord)
  }
  return groups
    .filter(group => group.mentions.some(mention => isPerson(mention, group.mentions.length)))
    .map(group => ({ ...group, mentions: inOrder(group.mentions) }))
    .toSorted((a, b) => a.mentions[0].first - b.mentions[0].first)
}

interface Growing {
  readonly mentions: [PersonMention, ...PersonMention[]]
  readonly words: readonly string[]
}

/** A new person, found again under each word of the name; so many people of one word are no people. */
function enter(group: Growing, groups: Growing[], byWord: Map<string, Growing[]>): void {
  groups.push(group)
  for (const word of group.words) {
    const known = byWord.get(word)
    if (known === undefined) byWord.set(word, [group])
    else if (known.length < MOST_OF_ONE_WORD) known.push(group)
  }
}

const MOST_OF_ONE_WORD = 40

/** Who opens a line of speech but once, with no name that is known and no office, may be a label: "Key Benefits:". */
function isPerson({ score, first, last, office, speakerLine }: PersonMention, times: number): boolean {
  if (speakerLine && times === 1 && score < KNOWN_SPEAKER) return false
  return last - first === 1 ? office !== undefined && score >= 4 : score >= ENOUGH
}

function inOrder(
  mentions: readonly [PersonMention, ...PersonMention[]],
): readonly [PersonMention, ...PersonMention[]] {
  const [first, ...rest] = mentions.toSorted((a, b) => a.first - b.first)
  return first === undefined ? mentions : [first, ...rest]
}

function nameWords({ tokens }: Reading, { first, last }: PersonMention): readonly string[] {
  return tokens
    .slice(first, last)
    .map(token => token.word)
    .filter(word => word !== '-' && word !== '.')
}

function isSamePerson(known: readonly string[], words: readonly string[]): boolean {
  if (words.length === 1) return known.at(-1) === words[0] || known[0] === words[0]
  if (known.at(-1) !== words.at(-1))
    return words.length < known.length && words.every(word => known.includes(word))
  return agree(known[0] ?? '', words[0] ?? '')
}

/** Given names that may be one: equal, an initial, or spelt alike up to the end ("Sergei", "Sergey"), not "Rajnath", "Rajesh". */
function agree(a: string, b: string): boolean {
  if (a === b || ((a.length === 1 || b.length === 1) && a.charAt(0) === b.charAt(0))) return true
  const shared = Math.max(3, Math.min(a.length, b.length) - 2)
  return a.slice(0, shared) === b.slice(0, shared) || skeleton(a) === skeleton(b)
}

/** Consonants alone, "ks" as "x": "Aleksandr" and "Alexander" agree. */
function skeleton(name: string): string {
  return name.replaceAll('ks', 'x').replace(/[aeiouyj]/g, '')
}
