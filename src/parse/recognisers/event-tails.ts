import type { Landmarks } from '../landmarks.ts'
import { ordinalAt } from '../number-words.ts'
import { CAPITAL, MARK, NUMBER, has, type Token } from '../tokens.ts'
import { wordSet } from '../word-set.ts'
import { isYear } from './date-words.ts'
import { NOT_IN_NAME } from './event-words.ts'

/** A word that may go on with a name: "of", "on", "with" at token `at`, its content at `next`, behind any "the". */
export interface Link {
  readonly word: string
  readonly at: number
  readonly next: number
  /** Words of the name stand between head noun and link. */
  readonly opened: boolean
}

const TAIL_NOUNS = wordSet(
  'theme sidelines margins eve occasion basis initiative invitation framework course presence participation level ' +
    'support way time sake delegates behalf request end part results',
)

/** Words that may follow "of" and "with" though they rarely stand in names: "meeting with his counterpart". */
export const MEETS = wordSet('his her its their a an major key new all some more other several')

const TAKES_TO = wordSet(
  'related access response responses transition threats approach approaches aid assistance measures steps',
)

/** What is said of the meeting twice over: "in Lima and │for leading it". */
const AFTER_AND = wordSet('for to with in of')

/** Nouns that are nothing without the place behind them: "the situation in Yugoslavia". */
const NEEDS_PLACE = wordSet(
  'situation crisis conflict war peace settlement developments elections stability security cooperation events ' +
    'unrest reconciliation coup violence fighting hostilities tensions transition genocide famine',
)

/** Whether a link opens a place, a day or a circumstance and not the subject of the meeting. */
export function isTail(marks: Landmarks, link: Link): boolean {
  const content = marks.reading.tokens[link.next]
  if (content === undefined || isDay(marks, link.next) || TAIL_NOUNS.has(content.word)) return true
  if (has(content, MARK) && content.word !== '"' && content.word !== "'") return true
  const rule = RULES.get(link.word)
  return rule ? rule(marks, link, content) : isPlainTail(marks, link)
}

type TailRule = (marks: Landmarks, link: Link, content: Token) => boolean

const RULES: ReadonlyMap<string, TailRule> = new Map<string, TailRule>([
  ['the', () => false],
  ['under', () => true],
  ['in', isPlaceTail],
  [
    'to',
    ({ reading }, { at, opened }, content) =>
      !opened || !(has(content, CAPITAL) || TAKES_TO.has(reading.tokens[at - 1]?.word ?? '')),
  ],
  [
    'and',
    ({ reading }, { next }, content) =>
      (NOT_IN_NAME.has(content.word) && content.word !== 'their') ||
      AFTER_AND.has(content.word) ||
      ordinalAt(reading.tokens, next) !== undefined,
  ],
  [
    'for',
    (marks, link, content) =>
      has(content, NUMBER) || content.word === 'first' ? !has(content, CAPITAL) : isPlainTail(marks, link),
  ],
  [
    'with',
    (marks, link, content) =>
      isLoose(marks, link) || !MEETS_WITH.has(marks.reading.tokens[link.at - 1]?.word ?? '')
        ? !has(content, CAPITAL)
        : isPlainTail(marks, link),
  ],
])

/** A session "with a full agenda" is with nobody. */
const MEETS_WITH = wordSet('meeting meetings met meet meets talks consultations negotiations dealing working')

/** "with" behind words of the name, but for the "with" that a verbal noun asks for: "on dealing with floods". */
function isLoose({ reading }: Landmarks, { at, opened }: Link): boolean {
  return opened && !reading.tokens[at - 1]?.word.endsWith('ing')
}

function isPlainTail({ reading }: Landmarks, { at }: Link): boolean {
  const word = reading.tokens[at + 1]?.word ?? ''
  return NOT_IN_NAME.has(word) && word !== 'the' && !MEETS.has(word)
}

function isPlaceTail(marks: Landmarks, { at, next, opened }: Link): boolean {
  // "summit of the Lake Council │in a new format": a body is whole before it.
  if (marks.bodyUpTo.has(at)) return true
  const place = marks.placeFrom.get(next)?.place.kind
  const before = marks.reading.tokens[at - 1]?.word ?? ''
  if (place === 'country' && opened && NEEDS_PLACE.has(before)) return false
  return place !== undefined || !opened
}

/** A date ends a name, but for a year that belongs to the words behind it: "winners of 2017 Teacher of the Year". */
export function isDay({ dateFrom, reading }: Landmarks, at: number): boolean {
  const date = dateFrom.get(at)
  const next = reading.tokens[at + 1]
  const goesOn = has(next, CAPITAL) && next?.sentence === reading.tokens[at]?.sentence
  return date !== undefined && !(date.last === at + 1 && isYear(reading.tokens[at]) && goesOn)
}
