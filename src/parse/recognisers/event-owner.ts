import type { Landmarks } from '../landmarks.ts'
import { CAPITAL, LINE_START, NUMBER, has, type Token } from '../tokens.ts'
import { wordSet } from '../word-set.ts'
import { weekdayAt } from './date-words.ts'
import { MODIFIERS } from './event-words.ts'
import { MEETING_BODY, peopleBefore } from './gathered.ts'

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
function subjectOf({ reading, bodyUpTo }: Landmarks, first: number): EventOwner | undefined {
  const { tokens, sentences } = reading
  const word = tokens[first - 1]?.word
  if (word !== 'its' && word !== 'their') return undefined
  const sentence = sentences[tokens[first]?.sentence ?? 0]
  const whole = openingCapitals(tokens, sentence?.first ?? first)
  for (let i = first - 1; i > (sentence?.first ?? first) && i > first - LONGEST; i--) {
    const body = bodyUpTo.get(i)
    if (body) return whole && whole.last >= body.last ? whole : { first: body.first, last: body.last }
  }
  return whole
}

const CONVENES = wordSet(
  'held holds hold holding convened convenes convene opened open opens began begin begins start started',
)
const HELPERS = wordSet('will to has have is are also today yesterday')
/** Meetings that belong to those who hold them; a conference may be held for others. */
const OWN_MEETINGS = wordSet('meeting session summit talks consultations sitting retreat gathering')

/** "The Interstate Council held a session", "Arab ministers are to hold an emergency meeting": those before the verb meet. */
function convener(marks: Landmarks, { first, head, number, named }: OwnedName): EventOwner | undefined {
  const { tokens } = marks.reading
  const own = OWN_MEETINGS.has(tokens[head]?.word ?? '') && isPlain(tokens, number ?? first, head)
  if (named && !own) return undefined
  const verb = verbBefore(marks, first)
  if (own && WITHIN.has(tokens[verb]?.word ?? '')) return openingBody(marks, head)
  const hosts = !named && tokens[verb]?.word === 'hosted'
  if (!hosts && !CONVENES.has(tokens[verb]?.word ?? '')) return undefined
  const end = subjectEnd(tokens, verb)
  const body = marks.bodyUpTo.get(end)
  if (body) return { first: body.first, last: body.last }
  return own && !hosts ? peopleBefore(tokens, end) : undefined
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
  while (HERE_TODAY.has(reading.tokens[at]?.word ?? '')) at--
  return at
}

const HERE_TODAY = wordSet('here today yesterday')

function subjectEnd(tokens: readonly Token[], verb: number): number {
  let end = verb
  while (HELPERS.has(tokens[end - 1]?.word ?? '')) end--
  return end
}

/** Nothing but small letters and words like "Emergency" stand before the head: "closed-door consultative │meeting". */
function isPlain(tokens: readonly Token[], first: number, head: number): boolean {
  return tokens.slice(first, head).every(token => !has(token, CAPITAL) || MODIFIERS.has(token.word))
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
