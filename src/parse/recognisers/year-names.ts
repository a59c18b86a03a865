import type { Landmarks } from '../landmarks.ts'
import { markWords } from '../mark-words.ts'
import { markedTokens } from '../marked-tokens.ts'
import { romanAt } from '../number-words.ts'
import {
  ALL_CAPS,
  CAPITAL,
  GLUED,
  LINE_START,
  MARK,
  NUMBER,
  WORD,
  has,
  isOneOf,
  type Token,
} from '../tokens.ts'
import { wordSet } from '../word-set.ts'
import { isYear, monthAt, weekdayAt } from './date-words.ts'
import { editionAt } from './edition-mark.ts'
import type { EventPhrase } from './event-phrase.ts'
import { NOT_IN_NAME, STRONG_HEADS } from './event-words.ts'

/**
 * Names of meetings without a noun for one, in a text that speaks of a meeting: capitals that a year closes and
 * that come twice ("Lake Equinox 2019"), and an abbreviation with its number ("COP29", "UNCTAD XI").
 *
 * @param taken phrases found by their nouns; what they cover is not named again
 */
export function findYearNames(marks: Landmarks, taken: readonly EventPhrase[]): readonly EventPhrase[] {
  const { tokens, sentences } = marks.reading
  if (!sentences.some(sentence => isOneOf(sentence, ABOUT_MEETINGS))) return []
  const free = (at: number): boolean => !taken.some(({ first, last }) => at >= first && at < last)
  const names: EventPhrase[] = []
  for (const at of markedTokens(marks.reading, 0, NUMBER | CAPITAL)) {
    const name = yearNameAt(marks, at) ?? numberNameAt(tokens, at)
    if (name && free(at)) names.push(name)
  }
  const settled = names.filter(
    name => free(name.head) && (name.edition !== undefined || isAgain(tokens, name)),
  )
  return [...settled, ...repeats(tokens, settled, free)]
}

/** The name again without its year, perhaps behind its number: "the tenth Lake Equinox". */
function repeats(
  tokens: readonly Token[],
  names: readonly EventPhrase[],
  free: (at: number) => boolean,
): readonly EventPhrase[] {
  const inName = (at: number): boolean => names.some(({ first, last }) => at >= first && at < last)
  return names.flatMap(name => {
    if (name.edition !== undefined || name.head === name.first) return []
    const again = [...tokens.keys()].filter(at => isSame(tokens, at, name) && free(at) && !inName(at))
    return again.map(at => {
      const last = at + name.head + 1 - name.first
      const edition = editionAt(tokens, at, tokens[at]?.sentence ?? -1)
      const phrase = named(edition?.first ?? at, last, last - 1, tokens)
      return edition ? { ...phrase, edition } : phrase
    })
  })
}

const ABOUT_MEETINGS = markWords(
  STRONG_HEADS,
  wordSet('event delegates participants keynote papers attendees gathering plenary'),
)

const LONGEST = 5
/** What a year also closes, and no meeting is. */
const NOT_MEETINGS = wordSet(
  'agenda vision act plan strategy resolution report treaty agreement law code budget framework programme program protocol ' +
    'cup games olympics championship championships euro prize award awards election elections census ' +
    'league edition update review index',
)

/** Capitals before a year, with nothing before them that goes on: "│Lake Equinox 2019│". */
function yearNameAt(
  { reading: { tokens }, dateUpTo, placeFrom }: Landmarks,
  at: number,
): EventPhrase | undefined {
  if (!isYear(tokens[at]) || (dateUpTo.get(at + 1)?.first ?? at) < at) return undefined
  let first = at
  while (first > at - LONGEST && isTogether(tokens, first - 1)) {
    const start = isNameWord(tokens[first - 1]) ? first - 1 : first < at ? pastLink(tokens, first) : undefined
    if (start === undefined) break
    first = start
  }
  if (first === at || placeFrom.get(first)?.last === at || NOT_MEETINGS.has(tokens[at - 1]?.word ?? ''))
    return undefined
  return named(first, at + 1, at - 1, tokens)
}

const LINKS = wordSet('of for the in on and')
/** What a page is of a meeting: "Registration for Lake Equinox 2019". */
const OF_MEETING = wordSet(
  'registration call program programme slides report papers abstracts proposals news agenda tickets update final welcome',
)

/** "Data │for│ Rivers", "State │of the│ Map": the capital before small links, where one stands there. */
function pastLink(tokens: readonly Token[], first: number): number | undefined {
  let at = first - 1
  while (LINKS.has(tokens[at]?.word ?? '') && isTogether(tokens, at)) at--
  const linked = at < first - 1 && first - at <= 3 && isTogether(tokens, at)
  return linked && isNameWord(tokens[at]) ? at : undefined
}

function isTogether(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.sentence === tokens[at + 1]?.sentence && !has(tokens[at + 1], LINE_START)
}

function isNameWord(token: Token | undefined): boolean {
  if (token === undefined || !has(token, CAPITAL) || !has(token, WORD)) return false
  if (OF_MEETING.has(token.word) || LINKS.has(token.word)) return false
  return !NOT_IN_NAME.has(token.word) && monthAt(token) === undefined && weekdayAt(token, true) === undefined
}

/** Abbreviations of conferences that are counted in the same breath. */
const COUNTED = wordSet('cop cmp mop wrc wtdc unctad habitat cbd')
const NUMBER_BEHIND = /^(\D+)(\d{1,2})$/

/** "COP29", "COP 29", "COP-29", "UNCTAD XI". */
function numberNameAt(tokens: readonly Token[], at: number): EventPhrase | undefined {
  const token = tokens[at]
  if (token === undefined || !has(token, CAPITAL)) return undefined
  const whole = endsInDigit(token.word) ? NUMBER_BEHIND.exec(token.word) : undefined
  if (whole && COUNTED.has(whole[1] ?? ''))
    return { ...named(at, at + 1, at, tokens), edition: { value: Number(whole[2]), first: at, last: at + 1 } }
  const next = tokens[at + 1]?.word === '-' && has(tokens[at + 1], GLUED) ? at + 2 : at + 1
  const plain = COUNTED.has(token.word) && has(tokens[next], NUMBER) ? tokens[next]?.value : undefined
  const roman = has(token, ALL_CAPS) && token.word.length > 3 ? romanAt(tokens, next)?.value : undefined
  const value = plain ?? roman
  if (value === undefined || value > 99 || value < 2) return undefined
  return { ...named(at, next + 1, at, tokens), edition: { value, first: next, last: next + 1 } }
}

function endsInDigit(word: string): boolean {
  const last = word.charCodeAt(word.length - 1)
  return last >= 0x30 && last <= 0x39
}

function named(first: number, last: number, head: number, tokens: readonly Token[]): EventPhrase {
  const before = tokens[first - 1]
  const same = before !== undefined && before.sentence === tokens[first]?.sentence && !has(before, MARK)
  return {
    first,
    last,
    head,
    edition: undefined,
    owner: undefined,
    theme: undefined,
    proper: true,
    bare: false,
    weak: true,
    plural: false,
    before: same ? before.word : '',
  }
}

/** The capitals of the name stand in the text a second time, with a year or without. */
function isAgain(tokens: readonly Token[], name: EventPhrase): boolean {
  return tokens.some((_, at) => (at > name.head || at < name.first) && isSame(tokens, at, name))
}

function isSame(tokens: readonly Token[], at: number, { first, head }: EventPhrase): boolean {
  if (!has(tokens[at], CAPITAL)) return false
  for (let i = first; i <= head; i++) if (tokens[at + i - first]?.word !== tokens[i]?.word) return false
  return true
}
