import { AUTHORITY, MISNOMERS, findBody } from '../authority/organisations.ts'
import type { BodyName } from '../authority/organisation-table.ts'
import { compileLexicon, longestAt, type CaseRule, type Entry } from '../lexicon.ts'
import type { Reading } from '../reading.ts'
import type { NameCandidate, NameMatch } from './named-body.ts'

interface Name {
  readonly candidates: NameCandidate[]
  readonly misnamed: boolean
}

/** "al-Qaeda" begins small; everything else that is no acronym needs its capital. */
function caseOf({ acronym, text }: BodyName): CaseRule {
  if (acronym) return 'exact'
  const first = text.charAt(0)
  return first === first.toUpperCase() ? 'capital' : 'any'
}

/** Every name with all the bodies that it may mean. */
function entries(): Iterable<Entry<Name>> {
  const byPhrase = new Map<string, Entry<Name>>()
  const add = (name: BodyName, candidate: NameCandidate, misnamed: boolean) => {
    const { text: phrase, tails } = name
    const letters = caseOf(name)
    const words = letters === 'exact' ? phrase : phrase.toLowerCase()
    const key = `${letters}${tails ? '+' : ' '}${words}`
    const known = byPhrase.get(key)
    const payload = { candidates: [candidate], misnamed }
    if (known) known.payload.candidates.push(candidate)
    else byPhrase.set(key, { phrase, letters, payload, ...(tails && { tails }) })
  }
  for (const { organisation, names } of AUTHORITY)
    for (const name of names) {
      const candidate = { organisation, sure: name.trust === 'sure' }
      add(name, candidate, false)
      const word = isSpoken(name) ? asWord(name.text) : name.text
      if (names.every(({ text }) => text !== word))
        add({ ...name, text: word, acronym: false }, candidate, false)
    }
  for (const { body, words } of MISNOMERS) {
    const known = findBody(body)
    if (known) add(misnomer(words), { organisation: known.organisation, sure: true }, true)
  }
  return byPhrase.values()
}

/** Short forms that are said as a word: newspapers write "Asean", "Nato". */
function isSpoken({ acronym, text, trust }: BodyName): boolean {
  return (acronym && trust === 'sure' && /^[A-Z]{5,}$/.test(text)) || SPOKEN.has(text)
}

const SPOKEN = new Set(['NATO', 'OPEC', 'APEC', 'SADC', 'IGAD', 'FIFA', 'UEFA', 'FARC'])

function asWord(text: string): string {
  return text.charAt(0) + text.slice(1).toLowerCase()
}

function misnomer(text: string): BodyName {
  return { text, trust: 'sure', acronym: false }
}

const lexicon = compileLexicon(entries())
/** Bit of the words that begin such a name. */
export const LISTED = lexicon.bit

/**
 * The longest name of a body of the authority that begins at token `at`: "Organization for Security and
 * Cooperation in Europe", "OSCE", "Al-Qaeda". `undefined` when none does.
 */
export function listedNameAt({ tokens, folded }: Reading, at: number): NameMatch | undefined {
  const match = longestAt(lexicon, tokens, at, folded)
  if (match === undefined) return undefined
  const { first, last, payload } = match
  return { first, last, candidates: payload.candidates, misnamed: payload.misnamed }
}
