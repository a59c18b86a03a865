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
function caseOf(name: BodyName): CaseRule {
  if (name.acronym) return 'exact'
  return /^\p{Ll}/u.test(name.text) ? 'any' : 'capital'
}

function entries(): Entry<Name>[] {
  const byPhrase = new Map<string, Entry<Name>>()
  const add = (text: string, letters: CaseRule, candidate: NameCandidate, misnamed: boolean) => {
    const key = `${letters} ${letters === 'exact' ? text : text.toLowerCase()}`
    const known = byPhrase.get(key)
    if (known) known.payload.candidates.push(candidate)
    else byPhrase.set(key, { phrase: text, letters, payload: { candidates: [candidate], misnamed } })
  }
  for (const { organisation, names } of AUTHORITY)
    for (const name of names)
      add(name.text, caseOf(name), { organisation, sure: name.trust === 'sure' }, false)
  for (const { body, words } of MISNOMERS) {
    const known = findBody(body)
    if (known) add(words, 'capital', { organisation: known.organisation, sure: true }, true)
  }
  return [...byPhrase.values()]
}

const lexicon = compileLexicon(entries())

/**
 * The longest name of a body of the authority that begins at token `at`: "Organization for Security and
 * Cooperation in Europe", "OSCE", "Al-Qaeda". `undefined` when none does.
 */
export function listedNameAt({ tokens, folded }: Reading, at: number): NameMatch | undefined {
  const match = longestAt(lexicon, tokens, at, folded)
  return match && { first: match.first, last: match.last, ...match.payload }
}
