import type { Landmarks } from '../landmarks.ts'
import { CAPITAL, GLUED, LINE_START, MARK, has, type Token } from '../tokens.ts'
import { wordSet } from '../word-set.ts'
import { weekdayAt } from './date-words.ts'
import type { EventPhrase } from './event-phrase.ts'
import { MODIFIERS } from './event-words.ts'

export const GATHER = wordSet('met meets meet gathered gather gathers convened convenes convene assembled')
const HELPERS = wordSet('will has have had are is to also today yesterday set due expected scheduled')
/** What may follow a verb of meeting that has no object. */
export const AFTER_VERB = wordSet(
  'in on at here today yesterday this for to for . , ahead last under and behind again',
)
/** Those who meet as such; single persons never do. */
export const PEOPLE = wordSet(
  'ministers leaders presidents heads officials experts representatives delegates chiefs envoys negotiators directors ' +
    'parliamentarians speakers ambassadors governors commissioners chairmen secretaries coordinators diplomats bishops ' +
    'mayors scientists scholars legislators lawmakers services states countries nations delegations parties sides specialists economists judges prosecutors generals commanders researchers members donors',
)
export const MEETING_BODY =
  /\b(?:council|committee|commission|group|assembly|board|forum|authority|conference|bureau|quartet|task force|panel|working party)\b/i
const LONGEST = 16

/**
 * A body or people of office that met, reported by the verb alone:
 *
 *     "The │Lake Council│ met in Minsk"      "│Foreign ministers from 11 countries│ gathered in Nairobi"
 *
 * `undefined` where one met the other, or where nobody who meets as such stands before the verb.
 */
export function gatheredAt(marks: Landmarks, at: number): EventPhrase | undefined {
  const { tokens } = marks.reading
  if (!GATHER.has(tokens[at]?.word ?? '') || !isWithoutObject(marks, at + 1)) return undefined
  const end = subjectEnd(marks, at)
  const last = tokens[end - 1]?.word ?? ''
  // "the FAO's regional │meet│": a noun.
  if (MODIFIERS.has(last) && !PEOPLE.has(last)) return undefined
  const owner = meetingBody(marks, end) ?? peopleBefore(tokens, end, isToTalk(tokens, at))
  if (owner === undefined) return undefined
  return {
    first: at,
    last: at + 1,
    head: at,
    edition: undefined,
    owner,
    theme: undefined,
    proper: marks.bodyUpTo.has(end),
    bare: false,
    weak: true,
    plural: false,
    before: '',
  }
}

/** The token after those who do what the verb at `verb` says: "Ministers │on Tuesday│ met", "leaders │will│ meet". */
export function subjectEnd({ reading: { tokens }, dateUpTo }: Landmarks, verb: number): number {
  let end = verb
  while (HELPERS.has(tokens[end - 1]?.word ?? '')) end--
  const day = dateUpTo.get(end)?.first ?? end
  return day < end && tokens[day - 1]?.word === 'on' ? day - 1 : day
}

/** "The museums of three countries will gather in Siem Reap │to discuss│ …": whoever does so meets. */
function isToTalk(tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(at, at + TALK_REACH)
  return near.some(({ word }, i) => word === 'to' && TALKS.has(near[i + 1]?.word ?? ''))
}

const TALK_REACH = 12
const TALKS = wordSet('discuss consider review deliberate exchange')

function isWithoutObject({ reading, dateFrom, placeFrom }: Landmarks, at: number): boolean {
  const next = reading.tokens[at]
  if (next?.sentence !== reading.tokens[at - 1]?.sentence) return true
  return (
    AFTER_VERB.has(next?.word ?? '.') ||
    dateFrom.has(at) ||
    placeFrom.has(at) ||
    weekdayAt(next) !== undefined
  )
}

function meetingBody({ bodyUpTo, reading }: Landmarks, end: number): EventPhrase['owner'] {
  const bracket = reading.tokens[end - 1]?.word === ')' ? end - 3 : end
  const body = bodyUpTo.get(end) ?? bodyUpTo.get(bracket)
  return body && MEETING_BODY.test(body.organisation.name)
    ? { first: body.first, last: body.last }
    : undefined
}

/** From the beginning of the sentence, or of the text behind a dateline, to the verb, with people of office in it. */
export function peopleBefore(tokens: readonly Token[], end: number, talking = false): EventPhrase['owner'] {
  let first = end
  let found = talking
  while (first > end - LONGEST && isOfSubject(tokens, first - 1, end)) {
    first--
    found ||= PEOPLE.has(tokens[first]?.word ?? '')
  }
  while (tokens[first]?.word === 'the' || has(tokens[first], MARK)) first++
  const opens = isOpening(tokens, first)
  return found && opens && end - first >= 2 ? { first, last: end } : undefined
}

function isOfSubject(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.sentence !== tokens[end]?.sentence || STOPS.has(token.word)) return false
  if (token.word === ',')
    return (
      (has(tokens[at - 1], CAPITAL) || tokens[at - 1]?.word === ')') &&
      (has(tokens[at + 1], CAPITAL) || tokens[at + 1]?.word === 'and')
    )
  if (token.word === ')') return tokens[at - 2]?.word === '('
  return !has(token, MARK) || has(token, GLUED) || token.word === '('
}

const STOPS = wordSet(
  ': said says told that which who when where as after before while his her their but met is was were are would could may might should must if whether',
)

function isOpening(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]
  const article = before?.word === 'the' ? tokens[first - 2] : before
  return (
    article === undefined ||
    article.sentence !== tokens[first]?.sentence ||
    has(article, MARK) ||
    has(tokens[first], LINE_START)
  )
}
