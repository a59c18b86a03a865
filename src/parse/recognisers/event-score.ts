import type { Reason } from '../finding.ts'
import type { Headings } from '../headings.ts'
import { sentenceOf } from '../headings.ts'
import type { Landmarks } from '../landmarks.ts'
import type { LineLabel } from '../place-lines.ts'
import { spanOf, type Reading } from '../reading.ts'
import { WEIGHTS } from '../weights.ts'
import { isYear } from './date-words.ts'
import type { EventPhrase } from './event-phrase.ts'
import { STRONG_HEADS } from './event-words.ts'
import { ATTENDED, FOUNDED, HELD, OPENED, SIDELINES, signOf, signsIn } from './sentence-signs.ts'

/** A document cut up, with what its headings and its sentences say. */
export interface Stage {
  readonly marks: Landmarks
  readonly headings: Headings
  /** By sentence, see `sentence-signs.ts`. */
  readonly signs: readonly number[]
  /** Lines of the page, by index. */
  readonly furniture: ReadonlyMap<number, string>
  /** Lines of a date, a clock or a place that stand together under the heading. */
  readonly placeLines: ReadonlySet<number>
  /** The line of the place among them, by index. */
  readonly placeLine: number | undefined
  /** Short lines between heading and text that hold a place and a day. */
  readonly entryLines: ReadonlySet<number>
  /** Lines that a label opens, by index. */
  readonly labels: ReadonlyMap<number, LineLabel>
  /** The line that begins with an agency's dateline, and its first token. */
  readonly dateline: number | undefined
  readonly datelineFirst: number
  /** The year of the document, from its own date, where it is known. */
  readonly year: number | undefined
}

const W = WEIGHTS.event
const FIRST_SENTENCES = 6

/** All that speaks for and against a phrase as the meeting the document is about. */
export function weighPhrase(stage: Stage, phrase: EventPhrase): readonly Reason[] {
  const reasons: Reason[] = []
  const span = spanOf(stage.marks.reading, phrase.first, phrase.last)
  const add = (rule: string, weight: number, applies: boolean): void => {
    if (applies) reasons.push({ rule, weight, span })
  }
  const zone = zoneOf(stage, phrase)
  if (zone) add(zone, W[zone], true)
  add('ordinal', W.ordinal, phrase.edition !== undefined)
  add('properName', W.properName, phrase.proper)
  add('complement', W.complement, phrase.last > phrase.head + 1 || phrase.theme !== undefined)
  add('owner', W.owner, phrase.owner !== undefined && (!phrase.proper || phrase.weak))
  add('weakHead', W.weakHead, phrase.weak && phrase.edition === undefined)
  add('plural', W.plural, phrase.plural)
  addSigns(stage, phrase, add)
  addContext(stage, phrase, add)
  return reasons
}

type Add = (rule: string, weight: number, applies: boolean) => void

function zoneOf(
  { marks, headings }: Stage,
  { head }: EventPhrase,
): 'inHeading' | 'inDeck' | 'inLead' | 'inFirstSentences' | undefined {
  const { reading } = marks
  const sentence = reading.tokens[head]?.sentence ?? 0
  if (sentence === sentenceOf(reading, headings.heading)) return 'inHeading'
  const lead = sentenceOf(reading, headings.lead) ?? 0
  const line = reading.tokens[head]?.line
  if (line === headings.deck?.index) return 'inDeck'
  if (headings.heading && sentence < lead) return 'inDeck'
  if (sentence >= lead && sentence <= lead + 1) return 'inLead'
  return sentence > lead && sentence < lead + FIRST_SENTENCES ? 'inFirstSentences' : undefined
}

function addSigns(stage: Stage, phrase: EventPhrase, add: Add): void {
  const near = signsNear(stage.marks, phrase)
  add('held', W.held, (near & (HELD | OPENED)) !== 0)
  add('attended', W.attended, (near & ATTENDED) !== 0)
  const sentence = stage.marks.reading.tokens[phrase.head]?.sentence ?? 0
  const { first = 0, last = 0 } = stage.marks.reading.sentences[sentence] ?? {}
  add('dated', W.dated, some(stage.marks.dateFrom, first, last))
  add('placed', W.placed, some(stage.marks.placeFrom, first, last))
}

const NEAR = 14

/** Signs of the words a few tokens before and after the phrase. */
function signsNear({ reading }: Landmarks, phrase: EventPhrase): number {
  const { first = 0, last = 0 } = reading.sentences[reading.tokens[phrase.head]?.sentence ?? -1] ?? {}
  const before = signsIn(reading.tokens, Math.max(first, phrase.first - NEAR), Math.min(phrase.first, last))
  return before | signsIn(reading.tokens, Math.max(first, phrase.last), Math.min(phrase.last + NEAR, last))
}

function some(from: ReadonlyMap<number, unknown>, first: number, last: number): boolean {
  for (let i = first; i < last && i < first + 80; i++) if (from.has(i)) return true
  return false
}

const BEFORE_PARENT = new Set([
  'sidelines',
  'margins',
  'fringes',
  'framework',
  'eve',
  'ahead',
  'part',
  'occasion',
  'preparation',
  'preparations',
  'participants',
])
const PAST_WORDS = new Set(['last', 'previous', 'past', 'earlier', 'latest'])
const PRESS = new Set(['news', 'press', 'media'])

function addContext(stage: Stage, phrase: EventPhrase, add: Add): void {
  const { marks } = stage
  const { tokens } = marks.reading
  const lead = wordsBefore(tokens, phrase.first)
  const sentence = tokens[phrase.head]?.sentence ?? 0
  const signs = stage.signs[sentence] ?? 0
  const parent = lead.some(word => BEFORE_PARENT.has(word))
  add('parentOf', W.parentOf, parent)
  add('besideParent', W.besideParent, lead.some(isSidelines))
  add('sidelines', W.sidelines, (signs & SIDELINES) !== 0 && !parent && isBeforeSidelines(marks, phrase))
  add(
    'background',
    W.background,
    PAST_WORDS.has(phrase.before) || PAST_WORDS.has(lead[1] ?? '') || isOld(stage, phrase),
  )
  add('background', W.background, (signs & FOUNDED) !== 0 && lead.includes('since'))
  add(
    'background',
    W.background,
    hasOldYear(stage, phrase) || isOutcome(stage, phrase) || isAgo(stage, phrase),
  )
  add('farDown', W.farDown, isFarDown(stage, phrase))
  add('besideHeading', W.besideHeading, isBesideHeading(stage, phrase))
  add('hypothetical', W.hypothetical, isHypothetical(stage, phrase))
  add('outlook', W.outlook, phrase.before === 'next' || phrase.before === 'future')
  add('pressConference', W.pressConference, isPress(stage, phrase))
}

const LEAD = 4

/** The nearest words before a token, the last of them first. */
function wordsBefore(tokens: Reading['tokens'], at: number): readonly string[] {
  const words: string[] = []
  for (let i = at - 1; i >= 0 && i >= at - LEAD; i--) words.push(tokens[i]?.word ?? '')
  return words
}

function isSidelines(word: string): boolean {
  return (signOf(word) & SIDELINES) !== 0
}

function isBeforeSidelines({ reading }: Landmarks, phrase: EventPhrase): boolean {
  for (let i = phrase.last; i < phrase.last + 8; i++)
    if (isSidelines(reading.tokens[i]?.word ?? '')) return true
  return false
}

/** The sentence gives a year that is gone, and none of the document's own. */
function isOld({ marks, year }: Stage, phrase: EventPhrase): boolean {
  const sentence = marks.reading.tokens[phrase.head]?.sentence ?? 0
  const { first = 0, last = 0 } = marks.reading.sentences[sentence] ?? {}
  if (year === undefined) return false
  let old = false
  for (let i = first; i < last && i < first + 80; i++) {
    const value = marks.dateFrom.get(i)?.value
    const stated =
      value?.kind === 'date' ? value.from.year : value?.kind === 'range' ? value.to.year : undefined
    if (stated !== undefined && stated >= year - 1) return false
    old ||= stated !== undefined && !isOfFounding(marks, phrase, i)
  }
  return old
}

/** "… since a declaration was signed in March 2000": the year dates what came before, not the meeting. */
function isOfFounding({ reading }: Landmarks, phrase: EventPhrase, at: number): boolean {
  const { tokens } = reading
  for (
    let i = at - 1;
    i >= phrase.last && i > at - FOUNDING_REACH && tokens[i]?.sentence === tokens[at]?.sentence;
    i--
  )
    if ((signOf(tokens[i]?.word ?? '') & FOUNDED) !== 0) return true
  return false
}

const FOUNDING_REACH = 9

/** "the 1992 Earth Summit": the name itself carries a year that is gone. */
function hasOldYear({ marks, year }: Stage, { first, last }: EventPhrase): boolean {
  const years = marks.reading.tokens.slice(first, last).filter(token => isYear(token))
  return year !== undefined && years.length > 0 && years.every(token => token.value < year - 1)
}

/** "Near forty years ago the city hosted the 8th congress" */
function isAgo({ marks }: Stage, { head }: EventPhrase): boolean {
  const { tokens, sentences } = marks.reading
  const { first = 0 } = sentences[tokens[head]?.sentence ?? 0] ?? {}
  for (let i = Math.max(first, head - 24); i < head; i++)
    if (tokens[i]?.word === 'ago' && (tokens[i - 1]?.word ?? '').startsWith('year')) return true
  return false
}

const OUTCOMES = new Set([
  'made',
  'adopted',
  'agreed',
  'reached',
  'signed',
  'given',
  'taken',
  'concluded',
  'pledged',
])
/** "After consultation with the board": what went before something else. */
const AFTERWARDS = new Set(['after', 'upon'])
const SETTINGS = new Set(['at', 'during', 'since', 'under'])

/** "commitments made at the Third Peace Conference": where something else once came about. */
function isOutcome({ marks }: Stage, { first }: EventPhrase): boolean {
  const { tokens } = marks.reading
  if (AFTERWARDS.has(tokens[first - 1]?.word ?? '')) return true
  for (let i = first - 1; i >= first - 4; i--)
    if (SETTINGS.has(tokens[i]?.word ?? '')) return OUTCOMES.has(tokens[i - 1]?.word ?? '')
  return false
}

/** A meeting without name or number that a heading about something else does not mention. */
function isBesideHeading(
  { marks, headings }: Stage,
  { proper, edition, owner, theme, head }: EventPhrase,
): boolean {
  const { heading } = headings
  if (proper || edition || owner || theme) return false
  if (heading === undefined) return isBelowLead(marks, headings, head)
  if (heading.words < 4 || head < heading.last) return false
  return (
    !heading.tokens.some(({ word }) => STRONG_HEADS.has(word) || MEETING_VERBS.has(word)) &&
    !isFirst(marks, headings, head)
  )
}

/** Without a heading, the first two sentences say what a text is about. */
function isBelowLead({ reading }: Landmarks, { lead }: Headings, head: number): boolean {
  return (reading.tokens[head]?.sentence ?? 0) > (sentenceOf(reading, lead) ?? 0) + 1
}

/** Named only further down, under a heading that speaks of no meeting at all. */
function isFarDown(stage: Stage, phrase: EventPhrase): boolean {
  const { heading } = stage.headings
  if (heading === undefined || heading.words < 5 || zoneOf(stage, phrase) !== undefined) return false
  return !heading.tokens.some(({ word }) => STRONG_HEADS.has(word) || MEETING_VERBS.has(word))
}

const MEETING_VERBS = new Set(
  'meet meets met meeting gather gathers gathered discuss discussed discusses attend attends host hosts participants convene convenes'.split(
    ' ',
  ),
)

/** The phrase opens the lead: "A conference on X began …". */
function isFirst({ reading }: Landmarks, { lead }: Headings, head: number): boolean {
  return (
    lead !== undefined && head >= lead.first && head < lead.first + OPENING && head < reading.tokens.length
  )
}

const OPENING = 12

/** "would hold an emergency meeting if needed" */
function isHypothetical({ marks }: Stage, { first, last }: EventPhrase): boolean {
  const { tokens } = marks.reading
  const before = tokens
    .slice(Math.max(first - 5, 0), first)
    .some(({ word }) => word === 'would' || word === 'could')
  return before && tokens.slice(last, last + 4).some(({ word }) => word === 'if')
}

function isPress({ marks }: Stage, { first, head }: EventPhrase): boolean {
  const { tokens } = marks.reading
  const before = tokens[head - 1]?.word ?? ''
  return PRESS.has(before) && head - first <= 3
}
