import type { Landmarks } from '../landmarks.ts'
import { ordinalAt, romanAt } from '../number-words.ts'
import { ALL_CAPS, CAPITAL, GLUED, LINE_START, MARK, NUMBER, has, type Token } from '../tokens.ts'
import { wordSet } from '../word-set.ts'
import { isYear, monthAt, weekdayAt } from './date-words.ts'
import { MODIFIERS, NOT_IN_NAME } from './event-words.ts'

/** An edition number in or beside a name. */
export interface EditionMark {
  readonly value: number
  readonly first: number
  readonly last: number
}

/** How far a name reaches to the left of its head noun. */
export interface NameStart {
  readonly first: number
  readonly edition?: EditionMark
  readonly owner?: { readonly first: number; readonly last: number }
  readonly before: string
  /** Nothing but words like "plenary" stands between article and head. */
  readonly bare: boolean
}

const LONGEST = 20
/** Small letters that a heading in small letters may put before the head: "climate change conference". */
const MOST_SMALL = 4

/**
 * Walks left from the head noun over capitals, bodies, ordinals, years, hyphenated words and usual
 * modifiers, and stops at articles, verbs, prepositions and marks.
 *
 *     "told the │OSCE-wide Counter-Terrorism Conference"    "the Council's │47th meeting" (owner: Council)
 */
export function nameStart(marks: Landmarks, head: number): NameStart {
  const { tokens } = marks.reading
  const walk = { first: head, edition: undefined as EditionMark | undefined, small: 0, named: false }
  for (let step = 0; step < LONGEST; step++) {
    const next = stepLeft(marks, walk, tokens[head]?.sentence ?? -1)
    if (!next) break
    Object.assign(walk, next)
  }
  const first = firstWord(tokens, walk.first)
  const { edition } = walk
  const owner =
    ownerOf(marks, first) ??
    (walk.edition ? (subjectOf(marks, first) ?? bodyAbove(marks, first)) : undefined) ??
    (walk.named ? undefined : convener(marks, first)) ??
    yearlyBody(marks, first, head)
  return {
    first,
    ...(edition ? { edition } : {}),
    ...(owner ? { owner } : {}),
    before: wordBefore(marks, first, head),
    bare: !walk.named && !edition,
  }
}

/** "a two-day summit": the length is no part of the name, and what stands before it introduces the name. */
function wordBefore({ reading: { tokens }, dateUpTo }: Landmarks, first: number, head: number): string {
  const lead = tokens[(dateUpTo.get(first)?.first ?? first) - 1]
  return lead !== undefined && lead.sentence === tokens[head]?.sentence ? lead.word : ''
}

interface Walk {
  readonly first: number
  readonly edition: EditionMark | undefined
  readonly small: number
  readonly named: boolean
}

/** One step to the left, or `undefined` where the name begins. */
function stepLeft(marks: Landmarks, walk: Walk, sentence: number): Partial<Walk> | undefined {
  const { tokens } = marks.reading
  const at = walk.first - 1
  const token = tokens[at]
  if (token === undefined || token.sentence !== sentence) return undefined
  if (marks.dateUpTo.get(walk.first)?.value.kind === 'length') return undefined
  const body = marks.bodyUpTo.get(walk.first)
  if (body && body.last - body.first <= LONGEST) return { first: body.first, named: true }
  const edition = editionAt(tokens, walk.first, sentence)
  if (edition) return walk.edition ? undefined : { first: edition.first, edition }
  if (has(token, MARK)) return markStep(tokens, at)
  if (isYear(token)) return walk.named ? { first: at } : undefined
  return wordStep(marks, walk, at)
}

/** "16th", "Seventh", "XVIII" that ends right before `end`. */
function editionAt(tokens: readonly Token[], end: number, sentence: number): EditionMark | undefined {
  for (const length of [3, 2, 1]) {
    const first = end - length
    if (tokens[first]?.sentence !== sentence) continue
    const read = ordinalAt(tokens, first) ?? romanAt(tokens, first)
    if (read?.next === end && !(length > 1 && ordinalAt(tokens, first)?.next !== end))
      return { value: read.value, first, last: end }
  }
  return undefined
}

/** A hyphen, an ampersand or the mark of a plural owner inside a name; the step takes the word before it too. */
function markStep(tokens: readonly Token[], at: number): Partial<Walk> | undefined {
  const token = tokens[at]
  const word = tokens[at - 1]
  const bracket = token?.word === ')' ? bracketStart(tokens, at) : undefined
  if (bracket !== undefined) return { first: bracket, named: true }
  if (token === undefined || word === undefined || has(word, MARK)) return undefined
  const hyphen = token.word === '-' && has(token, GLUED) && has(tokens[at + 1], GLUED)
  const both = token.word === '&' && has(word, CAPITAL) && has(tokens[at + 1], CAPITAL)
  return hyphen || both || isPeoples(token, word) ? { first: at - 1, named: true } : undefined
}

/** "Bear Research Association (BRA) annual conference": an abbreviation in brackets behind the capitals it stands for. */
function bracketStart(tokens: readonly Token[], at: number): number | undefined {
  const short = has(tokens[at - 1], ALL_CAPS) && tokens[at - 2]?.word === '(' && has(tokens[at - 3], CAPITAL)
  return short && tokens[at - 3]?.sentence === tokens[at]?.sentence ? at - 2 : undefined
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
    NOT_IN_NAME.has(word) ||
    SMALL_STOPS.has(word) ||
    weekdayAt(token) !== undefined ||
    isDayBefore(tokens, at)
  )
    return undefined
  if (has(token, CAPITAL)) return { first: at, named: true }
  if (MODIFIERS.has(word)) return { first: at, named: walk.named || !PLAIN.has(word) }
  if (word === 'ordinary') return { first: at }
  if (has(token, NUMBER) || NOT_SMALL.test(word) || walk.small >= MOST_SMALL) return undefined
  return { first: at, small: walk.small + 1, named: true }
}

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
const SMALL_STOPS = new Set('of on in for with to and a off up out per'.split(' '))

/** "and", "of" and "for" between capitals: "Interaction and Confidence-Building Summit". */
function linkStep(marks: Landmarks, walk: Walk, at: number): Partial<Walk> | undefined {
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

/** "October 4 Conference": the month is a date, not a name. */
function isDayBefore(tokens: readonly Token[], at: number): boolean {
  return monthAt(tokens[at]) !== undefined && has(tokens[at + 1], NUMBER)
}

/** A name does not begin with "and" or a small modifier that belongs to nothing. */
function firstWord(tokens: readonly Token[], first: number): number {
  return tokens[first]?.word === 'and' || tokens[first]?.word === 'of' ? first + 1 : first
}

/** "The Joint Commission held its 31st session": the body that "its" stands for, or the capitals that open the sentence. */
function subjectOf({ reading, bodyUpTo }: Landmarks, first: number): NameStart['owner'] {
  const { tokens, sentences } = reading
  const word = tokens[first - 1]?.word
  if (word !== 'its' && word !== 'their') return undefined
  const sentence = sentences[tokens[first]?.sentence ?? 0]
  for (let i = first - 1; i > (sentence?.first ?? first) && i > first - LONGEST; i--) {
    const body = bodyUpTo.get(i)
    if (body) return { first: body.first, last: body.last }
  }
  return openingCapitals(tokens, sentence?.first ?? first)
}

const CONVENES = wordSet('held holds convened convenes opened began hosted')

/** "The Interstate Council held a session": the body before the verb meets. */
function convener({ reading, bodyUpTo }: Landmarks, first: number): NameStart['owner'] {
  const { tokens } = reading
  const article = ARTICLES.has(tokens[first - 1]?.word ?? '')
  const verb = article ? first - 2 : first - 1
  if (!CONVENES.has(tokens[verb]?.word ?? '')) return undefined
  const end = tokens[verb - 1]?.word === 'has' || tokens[verb - 1]?.word === 'have' ? verb - 1 : verb
  const body = bodyUpTo.get(end)
  return body && { first: body.first, last: body.last }
}

const ARTICLES = wordSet('a an its their')

/** "Annual General Assembly" alone in its line under the name of the body. */
function yearlyBody(marks: Landmarks, first: number, head: number): NameStart['owner'] {
  const yearly = marks.reading.tokens[first]?.word === 'annual'
  return yearly && has(marks.reading.tokens[head + 1], LINE_START) ? bodyAbove(marks, first) : undefined
}

function openingCapitals(tokens: readonly Token[], at: number): NameStart['owner'] {
  const first = tokens[at]?.word === 'the' ? at + 1 : at
  let last = first
  while (last < first + LONGEST && (has(tokens[last], CAPITAL) || JOINING.has(tokens[last]?.word ?? '')))
    last++
  return last > first + 1 ? { first, last } : undefined
}

const JOINING = new Set(['-', 'of', 'and', 'for', 'the'])

/** A counted meeting alone in its line under the line of a body: "SECURITY COUNCIL / 4750th Meeting". */
function bodyAbove({ bodyUpTo, reading }: Landmarks, first: number): NameStart['owner'] {
  const { tokens } = reading
  if (!has(tokens[first], LINE_START)) return undefined
  const body = bodyUpTo.get(first)
  if (body && has(tokens[body.first], LINE_START)) return { first: body.first, last: body.last }
  let start = first - 1
  while (start > first - 7 && !has(tokens[start], LINE_START) && has(tokens[start], CAPITAL)) start--
  const named = tokens.slice(Math.max(start, 0), first).some(token => BODY_NOUNS.has(token.word))
  return named && has(tokens[start], LINE_START) ? { first: start, last: first } : undefined
}

const BODY_NOUNS = wordSet(
  'council committee commission assembly board conference federation association union society organisation league confederation',
)

/** The words that "'s" ties to the name. */
function ownerOf({ reading, bodyUpTo }: Landmarks, first: number): NameStart['owner'] {
  const { tokens } = reading
  const mark = tokens[first - 1]
  if (mark?.word !== "'s" && mark?.word !== "'") return undefined
  const body = bodyUpTo.get(first - 1)
  if (body) return { first: body.first, last: body.last }
  const word = tokens[first - 2]
  return word && word.word !== 'today' && word.word !== 'year'
    ? { first: first - 2, last: first - 1 }
    : undefined
}
