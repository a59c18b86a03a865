import type { Landmarks } from '../landmarks.ts'
import { ordinalAt } from '../number-words.ts'
import { CAPITAL, GLUED, MARK, NUMBER, has, type Token } from '../tokens.ts'
import { isYear, weekdayAt } from './date-words.ts'
import { NOT_IN_NAME } from './event-words.ts'

const LONGEST = 40
const LINKS = new Set([
  'of',
  'on',
  'for',
  'with',
  'between',
  'among',
  'against',
  'and',
  'the',
  'in',
  'to',
  '&',
  'under',
])
const OPENING_LINKS = new Set(['of', 'on', 'for', 'with', 'between', 'among', 'against', 'in', 'to'])
const MOST_SMALL = 14

interface Growth {
  /** The token after the last one that belongs to the name. */
  end: number
  at: number
  small: number
  /** A link stood since the last word. */
  linked: boolean
  capital: boolean
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
  const growth: Growth = { end: head + 1, at: head + 1, small: 0, linked: direct, capital: false, direct }
  const limit = head + LONGEST
  while (growth.at < limit && tokens[growth.at]?.sentence === sentence) {
    const next = grow(marks, head, growth)
    if (next === undefined) break
    growth.at = next
  }
  return themeEnd(marks, head, growth.end)
}

/** Takes the token at `growth.at` into the name and gives the next one to look at, or `undefined` to stop. */
function grow(marks: Landmarks, head: number, growth: Growth): number | undefined {
  const { tokens } = marks.reading
  const { at } = growth
  const token = tokens[at]
  if (token === undefined || isDay(marks, at) || weekdayAt(token) !== undefined) return undefined
  const opened = growth.direct || at > head + 1
  if (LINKS.has(token.word)) return link(marks, growth, opened)
  if (!opened) return undefined
  const body = marks.bodyFrom.get(at)
  if (body) return accept(growth, body.last, true)
  const place = marks.placeFrom.get(at)
  if (place) return accept(growth, place.last, true)
  if (has(token, MARK)) return mark(marks, growth)
  return word(tokens, growth)
}

/** A date ends a name, but for a year that belongs to the words behind it: "winners of 2017 Teacher of the Year". */
function isDay({ dateFrom, reading }: Landmarks, at: number): boolean {
  const date = dateFrom.get(at)
  const next = reading.tokens[at + 1]
  return date !== undefined && !(date.last === at + 1 && isYear(reading.tokens[at]) && has(next, CAPITAL))
}

function accept(growth: Growth, end: number, capital: boolean): number {
  growth.end = end
  growth.linked = false
  growth.capital ||= capital
  return end
}

function link(marks: Landmarks, growth: Growth, opened: boolean): number | undefined {
  const { tokens } = marks.reading
  const { at } = growth
  const token = tokens[at]
  if (token === undefined || (!opened && !OPENING_LINKS.has(token.word))) return undefined
  const next = tokens[at + 1]?.word === 'the' ? at + 2 : at + 1
  if (isTail(marks, token.word, at, next, opened)) return undefined
  growth.linked = true
  return at + 1
}

const TAIL_NOUNS = new Set([
  ...'sidelines margins eve occasion basis initiative invitation framework course presence participation level'.split(
    ' ',
  ),
  ...'support way time sake delegates behalf request end part results'.split(' '),
])

/** Whether a link opens a place, a day or a circumstance and not the subject of the meeting. */
function isTail(marks: Landmarks, word: string, at: number, next: number, opened: boolean): boolean {
  const { tokens } = marks.reading
  const content = tokens[next]
  if (content === undefined || isDay(marks, next) || TAIL_NOUNS.has(content.word)) return true
  if (has(content, MARK) && content.word !== '"' && content.word !== "'") return true
  if (word === 'in') return isPlaceTail(marks, at, next, opened)
  if (word === 'to') return (!has(content, CAPITAL) && !TAKES_TO.has(tokens[at - 1]?.word ?? '')) || !opened
  if (word === 'under') return true
  if (word === 'and')
    return NOT_IN_NAME.has(content.word) && content.word !== 'their'
      ? true
      : ordinalAt(tokens, next) !== undefined
  if (word === 'for' && (has(content, NUMBER) || content.word === 'first')) return !has(content, CAPITAL)
  if (word === 'with' && opened) return !has(content, CAPITAL)
  return (
    word !== 'the' &&
    NOT_IN_NAME.has(tokens[at + 1]?.word ?? '') &&
    tokens[at + 1]?.word !== 'the' &&
    !MEETS.has(tokens[at + 1]?.word ?? '')
  )
}

/** Words that may follow "of" and "with" though they rarely stand in names: "meeting with his counterpart". */
const MEETS = new Set([
  'his',
  'her',
  'its',
  'their',
  'a',
  'an',
  'major',
  'key',
  'new',
  'all',
  'some',
  'more',
  'other',
  'several',
  'new',
])

const TAKES_TO = new Set([
  'related',
  'access',
  'response',
  'responses',
  'transition',
  'threats',
  'approach',
  'approaches',
  'aid',
  'assistance',
])
/** Nouns that are nothing without the place behind them: "the situation in Yugoslavia". */
const NEEDS_PLACE = new Set(
  'situation crisis conflict war peace settlement developments elections stability security cooperation events unrest reconciliation'.split(
    ' ',
  ),
)

function isPlaceTail(marks: Landmarks, at: number, next: number, opened: boolean): boolean {
  const { tokens } = marks.reading
  const content = tokens[next]
  const place = marks.placeFrom.get(next)?.place.kind
  if (place === 'country' && opened && NEEDS_PLACE.has(tokens[at - 1]?.word ?? '')) return false
  if (place !== undefined) return true
  return !opened || !has(content, CAPITAL) ? !opened : false
}

function mark(marks: Landmarks, growth: Growth): number | undefined {
  const { tokens } = marks.reading
  const { at } = growth
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token?.word === '-' && has(token, GLUED) && has(next, GLUED)) return at + 1
  if ((token?.word === "'" || token?.word === "'s") && has(token, GLUED) && !has(next, MARK)) return at + 1
  if (token?.word === ',' && isListComma(marks, growth)) return at + 1
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

const LIST_REACH = 14

/** "Special Services, Security Agencies and Law Enforcement Organisations": capitals up to an "and". */
function isListComma(marks: Landmarks, { at, capital }: Growth): boolean {
  const { tokens } = marks.reading
  if (!capital || marks.placeFrom.has(at + 1) || marks.dateFrom.has(at + 1)) return false
  if (NOT_IN_NAME.has(tokens[at + 1]?.word ?? '') || !has(tokens[at + 1], CAPITAL)) return false
  for (let i = at + 1; i < at + LIST_REACH; i++) {
    const token = tokens[i]
    if (token?.word === 'and') return has(tokens[i + 1], CAPITAL)
    const plain = token?.word === ',' || token?.word === 'of' || token?.word === 'the' || has(token, CAPITAL)
    if (!plain || marks.placeFrom.has(i) || token?.sentence !== tokens[at]?.sentence) return false
  }
  return false
}

/** Verbs in small letters that often follow a name at once: "the Technical Meeting on Reactors runs …". */
const VERBS = new Set(
  (
    'runs ran run brings gathers focuses focused aims marks marked comes features featured covers draws drew sees seeks ' +
    'wraps gets goes expects needs shows showed offers serves follows followed provides continues continued lasts ' +
    'lasted faces makes made gave gives adopts approves approved agreed agrees backs ended ends'
  ).split(' '),
)
const LIKE_PARTICIPLE = new Set([
  'united',
  'armed',
  'organised',
  'advanced',
  'need',
  'shared',
  'related',
  'displaced',
  'enhanced',
  'led',
])
const SMALL_STOPS = new Set([
  'once',
  'again',
  'also',
  'too',
  'very',
  'well',
  'kicked',
  'got',
  'went',
  'came',
  'saw',
  'brought',
  'drew',
  'aimed',
  'amid',
  'due',
  'set',
])

function word(tokens: readonly Token[], growth: Growth): number | undefined {
  const { at } = growth
  const token = tokens[at]
  if (token === undefined || SMALL_STOPS.has(token.word)) return undefined
  if (NOT_IN_NAME.has(token.word) && !(growth.linked && MEETS.has(token.word))) return undefined
  if (has(token, CAPITAL)) return accept(growth, at + 1, true)
  if (has(token, NUMBER) && !has(tokens[at + 1], CAPITAL) && tokens[at - 1]?.word !== '-') return undefined
  if (!growth.linked && isParticiple(token.word, tokens[at + 1]?.word ?? '')) return undefined
  if (!growth.linked && VERBS.has(token.word)) return undefined
  growth.small++
  return growth.small > MOST_SMALL ? undefined : accept(growth, at + 1, false)
}

/** "organised by", "focusing on", but not "bank lending" nor "organised crime". */
function isParticiple(word: string, next: string): boolean {
  if (word.endsWith('ed')) return !LIKE_PARTICIPLE.has(word)
  return word.endsWith('ing') && word.length > 5 && AFTER_PARTICIPLE.has(next)
}

const AFTER_PARTICIPLE = new Set([
  'on',
  'with',
  'together',
  'the',
  'a',
  'an',
  'at',
  'how',
  'in',
  'from',
  'up',
  'all',
  'its',
  'place',
])

/** Words that open a theme when a capital begins them behind a comma: ", On the Role of …". */
const THEME_OPENERS = new Set([
  'on',
  'for',
  'towards',
  'toward',
  'from',
  'building',
  'strengthening',
  'promoting',
  'enhancing',
])
const LONGEST_THEME = 40

/** The end of a theme that follows the name: in quotation marks, behind a comma or a colon. */
function themeEnd(marks: Landmarks, head: number, end: number): number {
  const { tokens } = marks.reading
  const token = tokens[end]
  const next = tokens[end + 1]
  if (token === undefined || token.sentence !== tokens[head]?.sentence) return end
  if ((token.word === '"' || token.word === "'") && has(next, CAPITAL | NUMBER))
    return quoteEnd(tokens, end) ?? end
  const opened = token.word === ',' && has(next, CAPITAL) && THEME_OPENERS.has(next?.word ?? '')
  const colon =
    token.word === ':' &&
    has(next, CAPITAL) &&
    has(tokens[head], CAPITAL) &&
    next?.sentence === token.sentence
  return opened || colon ? plainThemeEnd(marks, end + 1) : end
}

function quoteEnd(tokens: readonly Token[], at: number): number | undefined {
  const opening = tokens[at]
  for (let i = at + 2; i < at + LONGEST_THEME; i++) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== opening?.sentence) return undefined
    const letterAfter = has(tokens[i + 1], GLUED) && !has(tokens[i + 1], MARK)
    if (token.word === opening.word && has(token, GLUED) && !letterAfter) return i + 1
  }
  return undefined
}

function plainThemeEnd(marks: Landmarks, from: number): number {
  const { tokens } = marks.reading
  const sentence = tokens[from]?.sentence
  let i = from
  while (
    i < from + LONGEST_THEME &&
    tokens[i]?.sentence === sentence &&
    !'.;:!?('.includes(tokens[i]?.word ?? '.')
  ) {
    if (marks.dateFrom.has(i) || (tokens[i]?.word === ',' && marks.placeFrom.has(i + 1))) break
    i++
  }
  return i
}
