import type { Landmarks } from '../landmarks.ts'
import { ALL_CAPS, CAPITAL, LINE_START, NUMBER, has, type Token } from '../tokens.ts'
import { wordSet } from '../word-set.ts'
import { isYear, weekdayAt } from './date-words.ts'
import { MODIFIERS, NOT_IN_NAME } from './event-words.ts'
import { MEETING_BODY, peopleBefore, subjectEnd } from './gathered.ts'

/** A body, or other words, that a name of a meeting belongs to. Tokens [first, last). */
export interface EventOwner {
  readonly first: number
  readonly last: number
}

/** What the walk to the left of a head noun knows of the name: where it begins, and what it holds. */
export interface OwnedName {
  readonly first: number
  readonly head: number
  /** The token after the number of the name, where it has one. */
  readonly number: number | undefined
  /** Words of its own tell which meeting is meant. */
  readonly named: boolean
}

const LONGEST = 20

/**
 * The owner that the words before a name give it: by "'s", as the subject of "its" or of a verb that
 * convenes, or in the line above; `undefined` where none does.
 */
export function ownerOf(marks: Landmarks, name: OwnedName): EventOwner | undefined {
  const { first, head, number } = name
  const recurs = number !== undefined || marks.reading.tokens[first]?.word === 'annual'
  return (
    possessor(marks, first) ??
    (recurs ? subjectOf(marks, first) : undefined) ??
    (number !== undefined ? bodyAbove(marks, first) : undefined) ??
    convener(marks, name) ??
    yearlyBody(marks, first, head)
  )
}

/** The words that "'s" ties to the name; a mark of quotation that closes before it ties nothing: "‘successful’ │summit". */
function possessor({ reading, bodyUpTo }: Landmarks, first: number): EventOwner | undefined {
  const { tokens } = reading
  const mark = tokens[first - 1]
  const word = tokens[first - 2]
  const plural = mark?.word === "'" && word?.word.endsWith('s')
  if (mark?.word !== "'s" && !plural) return undefined
  const body = bodyUpTo.get(first - 1)
  if (body) return { first: body.first, last: body.last }
  return word && !OF_TIME.has(word.word) && weekdayAt(word) === undefined
    ? { first: first - 2, last: first - 1 }
    : undefined
}

const OF_TIME = wordSet('today tomorrow yesterday week month year')

/** "The Joint Commission held its 31st session": the body that "its" stands for, or the capitals that open the sentence. */
function subjectOf(marks: Landmarks, first: number): EventOwner | undefined {
  const { tokens, sentences } = marks.reading
  const word = wordAt(tokens, first - 1)
  if (word !== 'its' && word !== 'their') return undefined
  const convenes = word === 'their' && CONVENES.has(wordAt(tokens, first - 2))
  const people = convenes ? peopleBefore(tokens, subjectEnd(marks, first - 2)) : undefined
  if (people) return people
  const opening = sentences[tokens[first]?.sentence ?? 0]?.first ?? first
  const whole = openingCapitals(tokens, opening)
  const body = bodyBetween(marks, opening, first)
  if (body && !(whole && whole.last >= body.last)) return body
  return whole ?? subjectBehind(marks, first)
}

/** The nearest body before `at`, not before `opening`. */
function bodyBetween({ bodyUpTo }: Landmarks, opening: number, at: number): EventOwner | undefined {
  for (let i = at - 1; i > opening && i > at - LONGEST; i--) {
    const body = bodyUpTo.get(i)
    if (body) return { first: body.first, last: body.last }
  }
  return undefined
}

/** "Concluding its 76th session today, the │Sixth Committee│ approved …" */
function subjectBehind({ reading: { tokens }, bodyFrom }: Landmarks, at: number): EventOwner | undefined {
  const comma = tokens.slice(at, at + LONGEST).findIndex(({ word }) => word === ',') + at
  if (comma < at || tokens[comma]?.sentence !== tokens[at]?.sentence) return undefined
  const body = bodyFrom.get(comma + (wordAt(tokens, comma + 1) === 'the' ? 2 : 1))
  return body && { first: body.first, last: body.last }
}

const CONVENES = wordSet(
  'held holds hold holding convened convenes convene opened open opens began begin begins start started',
)
/** Who ends a summit has named it before; a session is of the body that ends it. */
const SITTINGS = wordSet('session meeting sitting')
const ENDS = wordSet('suspends suspended resumes resumed concludes concluded ends ended closes closed')
/** Meetings that belong to those who hold them; a conference may be held for others. */
const OWN_MEETINGS = wordSet('meeting session summit talks consultations sitting retreat gathering')

/** "The Interstate Council held a session", "Arab ministers are to hold an emergency meeting": those before the verb meet. */
function convener(marks: Landmarks, name: OwnedName): EventOwner | undefined {
  const { tokens } = marks.reading
  const { first, head, number, named } = name
  const own = OWN_MEETINGS.has(wordAt(tokens, head)) && isPlain(tokens, number ?? first, head)
  if (named && !own) return undefined
  const at = verbBefore(marks, first)
  const verb = wordAt(tokens, at)
  if (own && WITHIN.has(verb)) return openingBody(marks, head)
  const hosts = !named && verb === 'hosted'
  const ends = own && ENDS.has(verb) && SITTINGS.has(wordAt(tokens, head))
  if (!hosts && !ends && !CONVENES.has(verb)) return undefined
  const end = subjectEnd(marks, at)
  const body = marks.bodyUpTo.get(end)
  if (body) return { first: body.first, last: body.last }
  return own && !hosts ? (peopleBefore(tokens, end) ?? bodyByNoun(tokens, end)) : undefined
}

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.word ?? ''
}

/** "│PORTS COMMITTEE│ CONCLUDES 1997 SESSION": capitals that end in a noun for bodies. */
function bodyByNoun(tokens: readonly Token[], end: number): EventOwner | undefined {
  const { sentence } = tokens[end] ?? {}
  let first = end
  while (first > end - 7) {
    const token = tokens[first - 1]
    if (token?.sentence !== sentence || !has(token, CAPITAL) || NOT_IN_NAME.has(token?.word ?? '')) break
    first--
  }
  return first < end - 1 && BODY_NOUNS.has(wordAt(tokens, end - 1)) ? { first, last: end } : undefined
}

const WITHIN = wordSet('in at during')

/** "The Lake Council today agreed, in a regular meeting, …": the body that the sentence opens with. */
function openingBody({ reading, bodyFrom }: Landmarks, head: number): EventOwner | undefined {
  const { tokens, sentences } = reading
  const first = sentences[tokens[head]?.sentence ?? 0]?.first ?? 0
  const body = bodyFrom.get(tokens[first]?.word === 'the' ? first + 1 : first)
  return body && MEETING_BODY.test(body.organisation.name)
    ? { first: body.first, last: body.last }
    : undefined
}

/** The token before article, length and day: "│opened│ a two-day meeting", "│held│ here today an emergency meeting". */
function verbBefore({ reading, dateUpTo }: Landmarks, first: number): number {
  const from = dateUpTo.get(first)?.first ?? first
  let at = ARTICLES.has(reading.tokens[from - 1]?.word ?? '') ? from - 2 : from - 1
  while (HERE_TODAY.has(reading.tokens[at]?.word ?? '') || isYear(reading.tokens[at])) at--
  return at
}

const HERE_TODAY = wordSet('here today yesterday')

/** Nothing but small letters and words like "Emergency" stand before the head: "closed-door consultative │meeting". */
function isPlain(tokens: readonly Token[], first: number, head: number): boolean {
  const shouted = has(tokens[head], ALL_CAPS)
  return tokens
    .slice(first, head)
    .every(token => shouted || !has(token, CAPITAL) || MODIFIERS.has(token.word))
}

const ARTICLES = wordSet('a an its their')

/** "Annual General Assembly" alone in its line under the name of the body. */
function yearlyBody(marks: Landmarks, first: number, head: number): EventOwner | undefined {
  const yearly = marks.reading.tokens[first]?.word === 'annual'
  return yearly && has(marks.reading.tokens[head + 1], LINE_START) ? bodyAbove(marks, first) : undefined
}

/** The capitals that open a sentence, behind its number and its article: "1. The │Authority of Heads of State (AHS)│ held". */
function openingCapitals(tokens: readonly Token[], at: number): EventOwner | undefined {
  const counted = has(tokens[at], NUMBER) && tokens[at + 1]?.word === '.' ? at + 2 : at
  const first = tokens[counted]?.word === 'the' ? counted + 1 : counted
  let last = first
  while (last < first + LONGEST && (has(tokens[last], CAPITAL) || JOINING.has(tokens[last]?.word ?? '')))
    last++
  return last > first + 1 ? { first, last } : undefined
}

const JOINING = new Set(['-', 'of', 'and', 'for', 'the', '(', ')'])

/** A counted meeting alone in its line under the line of a body: "SECURITY COUNCIL / 4750th Meeting". */
function bodyAbove({ bodyUpTo, reading }: Landmarks, first: number): EventOwner | undefined {
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
