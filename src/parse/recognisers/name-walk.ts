import type { Landmarks } from '../landmarks.ts'
import { ALL_CAPS, CAPITAL, GLUED, MARK, NUMBER, has, type Token } from '../tokens.ts'
import { cardinalAt, ordinalAt } from '../number-words.ts'
import { wordSet } from '../word-set.ts'
import { isYear, monthAt, weekdayAt } from './date-words.ts'
import { editionAt, type EditionMark } from './edition-mark.ts'
import { MODIFIERS, NOT_IN_NAME } from './event-words.ts'
import { linkStep } from './name-links.ts'

const LONGEST = 20
/** Small letters that a heading in small letters may put before the head: "climate change conference". */
const MOST_SMALL = 4
/** How far the walk has come: the first token of the name, its number, and whether words of its own name it. */
export interface Walk {
  readonly first: number
  readonly edition: EditionMark | undefined
  readonly small: number
  readonly named: boolean
}

/** One step to the left from a head noun, or `undefined` where the name begins. */
export function stepLeft(marks: Landmarks, walk: Walk, sentence: number): Partial<Walk> | undefined {
  const { tokens } = marks.reading
  const at = walk.first - 1
  const token = tokens[at]
  if (token === undefined || token.sentence !== sentence) return undefined
  if (marks.dateUpTo.get(walk.first)?.value.kind === 'length') return undefined
  const body = marks.bodyUpTo.get(walk.first)
  if (body && body.last - body.first <= LONGEST) return { first: body.first, named: true }
  const whole = headsStep(tokens, walk.first) ?? placeStep(marks, walk.first)
  if (whole !== undefined) return { first: whole, named: true }
  const edition = editionAt(tokens, walk.first, sentence)
  if (edition) return walk.edition ? undefined : { first: edition.first, edition }
  if (has(token, MARK)) return markStep(tokens, at)
  if (isYear(token)) return walk.named || isNamedYear(tokens, at) ? { first: at } : undefined
  return wordStep(marks, walk, at)
}
/** "TDWG │2016 conference": capitals go on before the year. */
function isNamedYear(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const together = before?.sentence === tokens[at]?.sentence && has(before, CAPITAL) && !has(before, MARK)
  return together && !NOT_IN_NAME.has(before?.word ?? '') && monthAt(before) === undefined
}

const OF_STATE = wordSet('state states government governments and of the')

/** "heads of state and government │summit": those who meet, in whatever letters. */
function headsStep(tokens: readonly Token[], end: number): number | undefined {
  let at = end - 1
  if (tokens[at]?.word === 'and' || tokens[at]?.word === 'of') return undefined
  while (OF_STATE.has(tokens[at]?.word ?? '')) at--
  return at < end - 1 && tokens[at]?.word === 'heads' && tokens[at]?.sentence === tokens[end]?.sentence
    ? at
    : undefined
}

const LONGEST_PLACE = 3

/** "NEW DELHI │Annual Meeting": a city of several words is one step. */
function placeStep({ placeFrom, reading }: Landmarks, end: number): number | undefined {
  for (let first = end - 2; first >= end - LONGEST_PLACE; first--) {
    const place = placeFrom.get(first)
    if (place?.last === end && place.place.kind === 'city' && has(reading.tokens[end], CAPITAL | NUMBER))
      return first
  }
  return undefined
}

/** A hyphen, an ampersand or the mark of a plural owner inside a name; the step takes the word before it too. */
function markStep(tokens: readonly Token[], at: number): Partial<Walk> | undefined {
  const token = tokens[at]
  const word = tokens[at - 1]
  const quoted = quoteStart(tokens, at)
  if (quoted !== undefined) return { first: quoted, named: true }
  const bracket = token?.word === ')' ? bracketStart(tokens, at) : undefined
  if (bracket !== undefined) return { first: bracket, named: true }
  if (token?.word === ')' && isSaidInDigits(tokens, at)) return { first: openBefore(tokens, at) }
  if (token === undefined || word === undefined || has(word, MARK)) return undefined
  const hyphen = token.word === '-' && has(token, GLUED) && has(tokens[at + 1], GLUED)
  const both = token.word === '&' && has(word, CAPITAL) && has(tokens[at + 1], CAPITAL)
  return hyphen || both || isPeoples(token, word) ? { first: at - 1, named: true } : undefined
}

/** "an │'extraordinary' meeting": a usual modifier in quotation marks. */
function quoteStart(tokens: readonly Token[], at: number): number | undefined {
  const mark = tokens[at]?.word
  const both = (mark === "'" || mark === '"') && tokens[at - 2]?.word === mark
  return both && MODIFIERS.has(tokens[at - 1]?.word ?? '') ? at - 2 : undefined
}

function openBefore(tokens: readonly Token[], at: number, reach = 4): number {
  const from = Math.max(at - reach, 0)
  return tokens.slice(from, at).findLastIndex(({ word }) => word === '(') + from
}

const LONGEST_BRACKET = 10

/** "Sixty-Fifth │(65th)│ Ordinary Session": the number once more, in brackets behind its own words. */
function isSaidInDigits(tokens: readonly Token[], at: number): boolean {
  const open = openBefore(tokens, at)
  const digits = ordinalAt(tokens, open + 1) ?? cardinalAt(tokens, open + 1)
  return digits?.next === at && editionAt(tokens, open, tokens[at]?.sentence ?? -1)?.value === digits.value
}

/**
 * "Bear Research Association (BRA) annual conference", "IBSA (India, Brazil and South Africa) summit": an
 * abbreviation in brackets behind the capitals it stands for, or what stands for it behind it.
 */
function bracketStart(tokens: readonly Token[], at: number): number | undefined {
  const open = openBefore(tokens, at, LONGEST_BRACKET)
  const before = tokens[open - 1]
  if (tokens[open]?.word !== '(' || before?.sentence !== tokens[at]?.sentence) return undefined
  const short = open === at - 2 && has(tokens[at - 1], ALL_CAPS) && has(before, CAPITAL)
  return short || has(before, ALL_CAPS) ? open : undefined
}

/** "Ministers' Meeting", "Women's Forum": an owner that is part of the name. */
function isPeoples(token: Token, word: Token): boolean {
  if (token.word === "'s") return PEOPLE.has(word.word)
  const plural = word.word.endsWith('s') && (has(word, CAPITAL) || PLURAL_PEOPLE.has(word.word))
  return token.word === "'" && plural && has(token, GLUED)
}

const PLURAL_PEOPLE = wordSet(
  'ministers leaders heads chiefs experts parliamentarians speakers directors donors workers officials',
)
const PEOPLE = wordSet('women children men people youth')
const NOT_SMALL = /(?:ly|ing|ed)$/

function wordStep(marks: Landmarks, walk: Walk, at: number): Partial<Walk> | undefined {
  const { tokens } = marks.reading
  const token = tokens[at]
  if (token === undefined) return undefined
  const { word } = token
  const linking = linkStep(marks, walk, at)
  if (linking) return linking
  if (
    (NOT_IN_NAME.has(word) && !(word === 'all' && has(token, CAPITAL))) ||
    SMALL_STOPS.has(word) ||
    weekdayAt(token) !== undefined ||
    isDayBefore(tokens, at)
  )
    return undefined
  if (has(token, CAPITAL)) return { first: at, named: true }
  // "the second day │Sixth International Meeting": before its number a name has capitals alone.
  if (walk.edition && !BEFORE_NUMBER.has(word)) return undefined
  if (MODIFIERS.has(word)) return { first: at, named: walk.named || !PLAIN.has(word) }
  if (word === 'ordinary') return { first: at }
  if (has(token, NUMBER) || NOT_SMALL.test(word) || walk.small >= MOST_SMALL) return undefined
  return { first: at, small: walk.small + 1, named: true }
}

const BEFORE_NUMBER = wordSet('annual regular joint ordinary extraordinary')

/** Modifiers that tell nothing about which meeting is meant. */
const PLAIN = new Set([
  'plenary',
  'working',
  'regular',
  'first',
  'final',
  'main',
  'day',
  'two',
  'three',
  'four',
  'five',
  'opening',
])
const SMALL_STOPS = new Set('end of on in for with to and a off up out per'.split(' '))
/** "October 4 Conference": the month is a date, not a name. */
function isDayBefore(tokens: readonly Token[], at: number): boolean {
  return monthAt(tokens[at]) !== undefined && has(tokens[at + 1], NUMBER)
}
