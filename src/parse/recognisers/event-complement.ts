import type { Landmarks } from '../landmarks.ts'
import { CAPITAL, GLUED, MARK, NUMBER, has, type Token } from '../tokens.ts'
import { wordSet } from '../word-set.ts'
import { isListComma } from './complement-lists.ts'
import { SMALL_STOPS, VERBS, isParticiple } from './complement-words.ts'
import { isYear, monthAt, weekdayAt } from './date-words.ts'
import { MEETS, isDay, isTail } from './event-tails.ts'
import { quoteEnd, themeEnd } from './event-themes.ts'
import { NOT_IN_NAME } from './event-words.ts'
import { PEOPLE } from './gathered.ts'

const LONGEST = 40
const LINKS = wordSet('of on for with between among against and the in to & under')
const OPENING_LINKS = wordSet('of on for with between among against in to')
const MOST_SMALL = 14

interface Growth {
  /** The token after the last one that belongs to the name. */
  end: number
  at: number
  small: number
  /** A link stood since the last word. */
  linked: boolean
  capital: boolean
  /** A comma of a list was taken in, so that ", and" closes the list. */
  listed: boolean
  readonly direct: boolean
}

/**
 * The token after the name that begins with the head noun `head`: over "of …", "on …", "with …", lists of
 * capitals, a theme behind a comma, colon or in quotation marks; up to a place, a day, a verb or a mark.
 *
 *     "Meeting of Heads of Special Services, Security Agencies and Law Enforcement Organisations│, Krasnodar"
 *     "Conference│ in Berlin"      "Forum “Eurasia in the 21st Century”│ held in Bishkek"
 *
 * @param direct the name goes on without a link: "met │Kenyan Foreign Minister Joseph Kiprono│ on the sidelines"
 */
export function complementEnd(marks: Landmarks, head: number, direct = false): number {
  const { tokens } = marks.reading
  const sentence = tokens[head]?.sentence
  const growth: Growth = {
    end: head + 1,
    at: head + 1,
    small: 0,
    linked: direct,
    capital: false,
    listed: false,
    direct,
  }
  const limit = head + LONGEST
  while (growth.at < limit && tokens[growth.at]?.sentence === sentence) {
    const next = grow(marks, head, growth)
    if (next === undefined) break
    growth.at = next
  }
  const named = growth.end === head + 1 ? nameBehind(marks, head) : undefined
  return themeEnd(marks, head, named ?? growth.end)
}

const LONGEST_NAME = 7

/** "Forum │Gas of Russia 2017│": capitals right behind a head with a capital, closed by a year. */
function nameBehind({ reading, dateFrom, placeFrom }: Landmarks, head: number): number | undefined {
  const { tokens } = reading
  if (!has(tokens[head], CAPITAL) || placeFrom.get(head + 1)?.place.kind === 'city') return undefined
  for (let i = head + 1; i <= head + LONGEST_NAME; i++) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== tokens[head]?.sentence) return undefined
    if (isYear(token) && (dateFrom.get(i)?.last ?? i + 1) === i + 1) return i > head + 1 ? i + 1 : undefined
    const inside = has(token, CAPITAL) || token.word === 'of' || token.word === 'and' || token.word === '-'
    if (!inside || NOT_IN_NAME.has(token.word) || dateFrom.has(i)) return undefined
  }
  return undefined
}

/** Takes the token at `growth.at` into the name and gives the next one to look at, or `undefined` to stop. */
function grow(marks: Landmarks, head: number, growth: Growth): number | undefined {
  const { tokens } = marks.reading
  const { at } = growth
  const token = tokens[at]
  if (token === undefined || isDay(marks, at) || weekdayAt(token) !== undefined) return undefined
  const opened = growth.direct || at > head + 1
  const past = rareLink(tokens, at)
  if (past !== undefined) {
    growth.linked = true
    return past
  }
  if (LINKS.has(token.word)) return growByLink(marks, growth, opened)
  if (!opened) return undefined
  const body = marks.bodyFrom.get(at)
  if (body) return accept(growth, body.last, true)
  const place = marks.placeFrom.get(at)
  // "Congress of Cartography │Montevideo 2008": a town that nothing links says where.
  if (place?.place.kind === 'city' && isLoosePlace(tokens, at, growth)) return undefined
  if (place) return accept(growth, place.last, true)
  if (has(token, MARK)) return growByMark(marks, growth)
  if (!isInnerLink(marks, at, growth)) return growByWord(tokens, growth)
  growth.linked = true
  return at + 1
}

/** The token after "preparatory to" and, behind people, "from": "a meeting of ministers │from│ member states". */
function rareLink(tokens: readonly Token[], at: number): number | undefined {
  const word = tokens[at]?.word
  if (word === 'preparatory' && tokens[at + 1]?.word === 'to') return at + 2
  return word === 'from' && PEOPLE.has(tokens[at - 1]?.word ?? '') ? at + 1 : undefined
}

function isLoosePlace(tokens: readonly Token[], at: number, { linked, direct }: Growth): boolean {
  const before = tokens[at - 1]
  return !linked && !direct && before !== undefined && !has(before, MARK)
}

function accept(growth: Growth, end: number, capital: boolean): number {
  growth.end = end
  growth.linked = false
  growth.capital ||= capital
  return end
}

function growByLink(marks: Landmarks, growth: Growth, opened: boolean): number | undefined {
  const { tokens } = marks.reading
  const { at } = growth
  const token = tokens[at]
  if (token === undefined || (!opened && !OPENING_LINKS.has(token.word))) return undefined
  const next = tokens[at + 1]?.word === 'the' ? at + 2 : at + 1
  if (isTail(marks, { word: token.word, at, next, opened })) return undefined
  const quoted = isQuote(tokens[next]) && has(tokens[next + 1], CAPITAL) ? quoteEnd(tokens, next) : undefined
  if (quoted !== undefined) return accept(growth, quoted, true)
  growth.linked = true
  return at + 1
}

/** "conference on │“Building Bridges”│" */
function isQuote(token: Token | undefined): boolean {
  return token?.word === '"' || token?.word === "'"
}

function growByMark(marks: Landmarks, growth: Growth): number | undefined {
  const { tokens } = marks.reading
  const { at } = growth
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token?.word === '-' && has(token, GLUED) && has(next, GLUED)) return at + 1
  if ((token?.word === "'" || token?.word === "'s") && has(token, GLUED) && !has(next, MARK)) return at + 1
  if (token?.word === ',' && isListComma(marks, growth)) {
    growth.listed = true
    return at + 1
  }
  if (token?.word === '(') return bracketEnd(tokens, at)
  // "Mr. Smith", "J. Smith": the dot of a shortened word does not end the sentence, so it does not end the name.
  if (token?.word === '.' && has(token, GLUED) && has(next, CAPITAL)) return at + 1
  return undefined
}

/** An abbreviation in brackets inside a name: "the Commonwealth of Independent States (CIS) member states". */
function bracketEnd(tokens: readonly Token[], at: number): number | undefined {
  for (let i = at + 2; i <= at + 5; i++) if (tokens[i]?.word === ')') return i + 1
  return undefined
}

function growByWord(tokens: readonly Token[], growth: Growth): number | undefined {
  const { at } = growth
  const token = tokens[at]
  if (token === undefined || SMALL_STOPS.has(token.word)) return undefined
  if (NOT_IN_NAME.has(token.word) && !(growth.linked && MEETS.has(token.word))) return undefined
  if (has(token, CAPITAL)) return accept(growth, at + 1, true)
  if (has(token, NUMBER) && !has(tokens[at + 1], CAPITAL) && tokens[at - 1]?.word !== '-') return undefined
  if (!growth.linked && isParticiple(token.word, tokens[at + 1]?.word ?? '')) return undefined
  if (!growth.linked && VERBS.has(token.word)) return undefined
  growth.small++
  if (growth.small > MOST_SMALL) return undefined
  const opening = growth.linked && (token.word.endsWith('ly') || MEETS.has(token.word))
  const next = accept(growth, at + 1, false)
  // "with newly │elected governors": what stands before the first noun keeps it open for a participle.
  growth.linked = opening
  return next
}

const INNER_LINKS = wordSet('after beyond towards toward through')

/** "on a Decade of Progress │after│ Fukushima": a small word between capitals of a name. */
function isInnerLink({ reading: { tokens }, bodyUpTo }: Landmarks, at: number, { capital }: Growth): boolean {
  const both = has(tokens[at - 1], CAPITAL) && has(tokens[at + 1], CAPITAL)
  const day = monthAt(tokens[at + 1]) !== undefined || weekdayAt(tokens[at + 1]) !== undefined
  return capital && both && !day && !bodyUpTo.has(at) && INNER_LINKS.has(tokens[at]?.word ?? '')
}
