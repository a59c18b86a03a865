import type { PageLine } from '../page-lines.ts'
import { CAPITAL, GLUED, MARK, has, type Token } from '../tokens.ts'
import { wordSet } from '../word-set.ts'

/** Endings of the names of sites that stand in texts as names: "Lakes.Az". */
const ENDINGS = wordSet(
  'com org net info news tv az am ru by kz kg uz tj ge md ua eu uk in cn pk lk bd ng gh ke za',
)
export const REPORTS = wordSet('reports reported informs informed learned learnt')
export const TOLD = new Set(['told', 'informed'])
const BEFORE_SITE = new Set(['-', ':'])
const AFTER_SITE = new Set(['-', '/', '|'])

/** Tokens [first, last) of a line, and how the site stands there. */
export interface SiteName {
  readonly first: number
  readonly last: number
  readonly rule: 'masthead' | 'credit'
}

/**
 * The name of a site by which it speaks of itself: it opens a line, or it reports.
 *
 *     "LAKES.AZ / Politics"   "LakeToday.Net - Ministers of …"   "…, Lakes.Az reports."   "… told Lakes.Az that …"
 */
export function siteIn({ tokens }: PageLine): SiteName | undefined {
  const dot = tokens.findIndex((token, i) => token.word === '.' && isSite(tokens, i))
  if (dot < 0) return undefined
  const first = dot - 1
  const last = dot + 2
  const alone = first === 0 && (last === tokens.length || AFTER_SITE.has(tokens[last]?.word ?? ''))
  if (alone) return { first, last, rule: 'masthead' }
  if (tokens[0]?.word === 'source' && first === 2) return { first, last, rule: 'credit' }
  const verb = tokens[last]?.word === 'has' ? last + 1 : last
  const told = tokens.slice(Math.max(first - 4, 0), first).some(({ word }) => TOLD.has(word))
  return told || REPORTS.has(tokens[verb]?.word ?? '') ? { first, last, rule: 'credit' } : undefined
}

/** Whether the dot stands inside a name with a capital, not inside an address. */
function isSite(tokens: readonly Token[], dot: number): boolean {
  const [name, ending, after] = [tokens[dot - 1], tokens[dot + 1], tokens[dot + 2]]
  const glued = has(tokens[dot], GLUED) && has(ending, GLUED) && ENDINGS.has(ending?.word ?? '')
  const inAddress =
    (has(name, GLUED) && !BEFORE_SITE.has(tokens[dot - 2]?.word ?? '')) ||
    (has(after, GLUED) && !has(after, MARK))
  return glued && has(name, CAPITAL) && !inAddress
}
