import { SERIES_LEXICON, type KnownSeries } from '../authority/series.ts'
import type { Finding } from '../finding.ts'
import { longestAt } from '../lexicon.ts'
import type { Landmarks } from '../landmarks.ts'
import { quote, spanOf, wordsOf } from '../reading.ts'
import { CAPITAL, has } from '../tokens.ts'
import type { Span } from '../../model/span.ts'
import type { EventFocus } from './event-focus.ts'
import type { EventOwner } from './event-owner.ts'
import { MODIFIERS } from './event-words.ts'
import type { EventPhrase } from './event-phrase.ts'
import type { EventCandidate } from './events.ts'

/** A small word with a capital behind a comma opens a theme, which an archivist sets off with a colon. */
const THEME = /, (?=(?:On|For|Towards?|From|Building|Strengthening|Promoting|Enhancing) )/u

/**
 * The event's name as an archivist writes it: the words of the text with its edition, without article and
 * with a colon before its theme. An elliptic name gets its owner: "the Council's 47th meeting" →
 * "47th meeting of the Council".
 */
export function formatTitle(marks: Landmarks, phrase: EventPhrase): string {
  const { reading } = marks
  const said = wordsOf(reading, spanOf(reading, phrase.first, phrase.last)).replace(THEME, ': ')
  const words = said.replace(/^(?:met|meets?) (?:.{0,40}?\bwith )?/u, 'Meeting with ')
  const { owner, theme } = phrase
  if (owner && isGathering(marks, phrase)) return gatheringTitle(marks, owner)
  const whole = owner ? withOwner(marks, phrase, words, ownerWords(marks, owner)) : words
  const about = theme ? ` on ${wordsOf(reading, spanOf(reading, theme.first, theme.last))}` : ''
  return inFull(marks, phrase, whole.charAt(0).toUpperCase() + whole.slice(1)) + about
}

const PLAIN_BODY =
  / of the (council|committee|commission|assembly|union|league|bank|movement|organi[sz]ation|association)$/iu

/** "47th meeting of the council": the body named before it that is a council. */
function inFull({ reading, bodies }: Landmarks, { head }: EventPhrase, title: string): string {
  const noun = PLAIN_BODY.exec(title)?.[1]
  if (noun === undefined) return title
  const meant = bodies.findLast(({ first, organisation }) => first < head && isA(organisation.name, noun))
  if (meant === undefined) return title
  return title.slice(0, -noun.length) + wordsOf(reading, spanOf(reading, meant.first, meant.last))
}

/** "Lake Organisation" is an "organization". */
function isA(name: string, noun: string): boolean {
  return name
    .toLowerCase()
    .replace('organiz', 'organis')
    .includes(noun.toLowerCase().replace('organiz', 'organis'))
}

/** "47th meeting of the Council", "Emergency meeting of the League on fishing rights". */
function withOwner(
  { reading }: Landmarks,
  { first, head, last }: EventPhrase,
  words: string,
  owner: string,
): string {
  if (last === head + 1) return `${words} of the ${owner}`
  if (reading.tokens[head + 1]?.word !== 'on') return words
  const end = spanOf(reading, first, head + 1)
  return `${wordsOf(reading, end)} of the ${owner} ${wordsOf(reading, spanOf(reading, head + 1, last))}`
}

/** Only a verb reports the meeting: "The Lake Council met". */
function isGathering({ reading }: Landmarks, { head, first, last }: EventPhrase): boolean {
  return (
    last === first + 1 &&
    /^(?:met|meets?|gather\w*|conven\w*|assembled)$/u.test(reading.tokens[head]?.word ?? '')
  )
}

/** "Meeting of the Lake Council", "Meeting of foreign ministers from 11 countries". */
function gatheringTitle(marks: Landmarks, owner: EventOwner): string {
  const words = ownerWords(marks, owner)
  return marks.bodyFrom.has(owner.first) ? `Meeting of the ${words}` : `Meeting of ${words}`
}

/** The owner's words, without the capital of a sentence's beginning. */
function ownerWords({ reading }: Landmarks, { first, last }: EventOwner): string {
  const words = wordsOf(reading, spanOf(reading, first, last))
  const word = reading.tokens[first]?.word ?? ''
  const opening = /^\p{Lu}\p{Ll}/u.test(words) && MODIFIERS.has(word) && !PROPER.has(word)
  return opening && !has(reading.tokens[first + 1], CAPITAL)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words
}

/** Modifiers that have their capital everywhere. */
const PROPER = new Set(['african', 'european', 'asian', 'arab', 'eurasian', 'arctic', 'black'])

/** The main event's title; what names it again follows as further evidence. */
export function findTitle({ stage, main }: EventFocus): Finding<string> {
  const { marks, headings } = stage
  const { reading } = marks
  const span = titleSpan(marks, main.title)
  const again = main.phrases.filter(phrase => phrase !== main.title).slice(0, 3)
  const line = reading.tokens[main.title.head]?.line
  const where =
    line === headings.heading?.index
      ? 'The heading names'
      : isNamedTwice(main)
        ? 'The text names most fully'
        : 'The text names'
  return {
    value: formatTitle(marks, main.title),
    spans: [span, ...again.map(phrase => titleSpan(marks, phrase))],
    why: `${where} ${quote(reading, span)}.`,
    status: 'stated',
    weight: main.weight,
    reasons: main.reasons,
  }
}

function isNamedTwice({ phrases }: EventCandidate): boolean {
  return phrases.length > 1
}

function titleSpan({ reading }: Landmarks, { first, last, owner, theme }: EventPhrase): Span {
  if (theme && theme.first - last < 3) return spanOf(reading, first, theme.last)
  return spanOf(reading, owner && owner.last + 1 === first ? owner.first : first, last)
}

/** The known series that the phrase names in full, if any. */
export function knownSeries({ reading }: Landmarks, phrase: EventPhrase): KnownSeries | undefined {
  for (let i = phrase.first; i <= phrase.head; i++) {
    const match = longestAt(SERIES_LEXICON, reading.tokens, i, reading.folded)
    if (match && match.last > phrase.head && match.last >= phrase.last) return match.payload
    if (match && match.last > phrase.head && match.first <= phrase.first + 3) return match.payload
  }
  return undefined
}
