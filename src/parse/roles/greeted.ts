import type { OrganisationMention } from '../bodies/named-body.ts'
import { markWords } from '../mark-words.ts'
import type { Reading } from '../reading.ts'
import { MARK, has, isOneOf } from '../tokens.ts'
import { makeObservation, type Observation } from './observation.ts'

const GREETED = markWords('ladies gentlemen excellencies'.split(' '))
const SAYING = markWords('is are was were has have will would shall i we you it'.split(' '))
const REACH = 60

/**
 * Whoever is greeted is there: a body named before "Ladies and gentlemen" with no statement between.
 *
 *     Members of [the Executive Committee]; colleagues from [the Secretariat]; ladies and gentlemen
 */
export function observeGreeted(reading: Reading, mention: OrganisationMention): Observation | undefined {
  const { tokens } = reading
  for (let i = mention.last; i < mention.last + REACH; i++) {
    const token = tokens[i]
    if (isOneOf(token, GREETED)) return makeObservation(mention, 'welcomed', { first: i, last: i + 1 }, false)
    if (token === undefined || isOneOf(token, SAYING) || endsStatement(reading, i)) return undefined
  }
  return undefined
}

/** A full stop, not the one of "Mr."; lines of a greeting end in commas. */
function endsStatement({ tokens, sentences }: Reading, at: number): boolean {
  const token = tokens[at]
  if (!has(token, MARK)) return false
  return (
    '?"'.includes(token?.word ?? '') || (token?.word === '.' && sentences[token.sentence]?.last === at + 1)
  )
}
