import type { Landmarks } from '../landmarks.ts'
import { wordSet } from '../word-set.ts'
import { complementEnd } from './event-complement.ts'

const DEVOTED = wordSet('devoted dedicated')
const DISCUSS = wordSet('discuss consider review examine assess')
const BETWEEN = wordSet('in on at the , today here yesterday held')
const LONGEST_GAP = 9

/**
 * The subject of a meeting that a clause gives behind its name, tokens [first, last):
 *
 *     "chaired a meeting to discuss │the heating season│"     "a meeting in Izhevsk devoted to │rural schools│"
 *
 * Only a place and a day may stand between.
 */
export function devotedTo(
  marks: Landmarks,
  end: number,
): { readonly first: number; readonly last: number } | undefined {
  const { tokens } = marks.reading
  let at = end
  while (at < end + LONGEST_GAP) {
    const word = tokens[at]?.word ?? ''
    if (tokens[at]?.sentence !== tokens[end - 1]?.sentence) return undefined
    if (leadsToTheme(word, tokens[at + 1]?.word ?? '')) return themeFrom(marks, at + 1)
    const past = marks.placeFrom.get(at)?.last ?? marks.dateFrom.get(at)?.last
    if (past === undefined && !BETWEEN.has(word)) return undefined
    at = past ?? at + 1
  }
  return undefined
}

function leadsToTheme(word: string, second: string): boolean {
  if (second === 'to') return DEVOTED.has(word)
  return (word === 'to' && DISCUSS.has(second)) || (word === 'focused' && second === 'on')
}

function themeFrom(
  marks: Landmarks,
  link: number,
): { readonly first: number; readonly last: number } | undefined {
  const last = complementEnd(marks, link, true)
  return last > link + 1 ? { first: link + 1, last } : undefined
}
