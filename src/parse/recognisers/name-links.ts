import type { Landmarks } from '../landmarks.ts'
import { ordinalAt } from '../number-words.ts'
import { CAPITAL, LINE_START, has, type Token } from '../tokens.ts'
import { NOT_IN_NAME } from './event-words.ts'
import type { Walk } from './name-walk.ts'

/** A step over "and", "of" and "for" between capitals: "Interaction and Confidence-Building Summit". */
export function linkStep(marks: Landmarks, walk: Walk, at: number): Partial<Walk> | undefined {
  const { tokens } = marks.reading
  const word = tokens[at]?.word
  const before = tokens[at - 1]
  const capitals =
    has(before, CAPITAL) && has(tokens[at + 1], CAPITAL) && before?.sentence === tokens[at]?.sentence
  if (!walk.named || !capitals || before === undefined || NOT_IN_NAME.has(before.word)) return undefined
  if (word === 'and' || word === '&') return { first: at - 1, named: true }
  const inside = (word === 'of' && HEADS_OF.has(before.word)) || isInsideName(marks, at)
  return inside ? { first: at - 1, named: true } : undefined
}

const NAME_LINKS = new Set(['of', 'in', 'for'])
const OFFICES = new Set(
  'president minister head chairman chairwoman chair speaker secretary director chief governor king leader premier'.split(
    ' ',
  ),
)
const LONGEST_NAME = 8

/**
 * A small word in the midst of capitals that an article or an ordinal introduces:
 * "the second │Development of Parliamentarism International Forum".
 */
function isInsideName({ reading, placeFrom }: Landmarks, link: number): boolean {
  const { tokens } = reading
  if (!NAME_LINKS.has(tokens[link]?.word ?? '') || placeFrom.has(link + 1)) return false
  for (let i = link - 1; i > link - LONGEST_NAME; i--) {
    const token = tokens[i]
    if (token?.word === 'the' || ordinalAt(tokens, i)?.next === i + 1) return i < link - 1
    if (token === undefined || !isNameWord(token)) return false
    if (has(token, LINE_START)) return isWholeLine(tokens, i)
  }
  return false
}

function isNameWord(token: Token): boolean {
  const { word } = token
  return (has(token, CAPITAL) || NAME_LINKS.has(word)) && !OFFICES.has(word) && !NOT_IN_NAME.has(word)
}

/** A line of nothing but capitals and small links between them is a name, whatever introduces it. */
function isWholeLine(tokens: readonly Token[], first: number): boolean {
  for (let i = first; tokens[i]?.line === tokens[first]?.line; i++)
    if (!has(tokens[i], CAPITAL) && !NAME_LINKS.has(tokens[i]?.word ?? '') && tokens[i]?.word !== 'and')
      return false
  return true
}

const HEADS_OF = new Set([
  'heads',
  'council',
  'ministers',
  'league',
  'organisation',
  'union',
  'community',
  'group',
  'chiefs',
  'speakers',
])
