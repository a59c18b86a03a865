import type { Reason } from '../finding.ts'
import { sentenceOf } from '../headings.ts'
import type { Landmarks } from '../landmarks.ts'
import { spanOf, type Reading } from '../reading.ts'
import { WEIGHTS } from '../weights.ts'
import { isBesideHeading, isFarDown } from './beside-heading.ts'
import { hasOldYear, isAgo, isOld, isOutcome } from './event-background.ts'
import type { EventPhrase } from './event-phrase.ts'
import { zoneOf } from './event-zone.ts'
import {
  ATTENDED,
  CANCELLED,
  CLOSED,
  FOUNDED,
  FUTURE,
  HELD,
  OPENED,
  POSTPONED,
  SIDELINES,
  signOf,
  signsIn,
} from './sentence-signs.ts'
import type { Stage } from './stage.ts'

const W = WEIGHTS.event

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

function addSigns(stage: Stage, phrase: EventPhrase, add: Add): void {
  const near = signsNear(stage.marks, phrase)
  add('held', W.held, (near & (HELD | OPENED | POSTPONED | CANCELLED)) !== 0)
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
  'preparatory',
  'following',
  'forward',
  'prepare',
  'participants',
])
const PAST_WORDS = new Set(['last', 'previous', 'past', 'earlier', 'latest'])
const OF_OWN = new Set(['its', 'their'])
/** "a year on from their first gathering" */
const THEN = new Set(['from', 'since', 'after'])
const PRESS = new Set(['news', 'press', 'media'])

function addContext(stage: Stage, phrase: EventPhrase, add: Add): void {
  const { marks } = stage
  const { tokens } = marks.reading
  const lead = wordsBefore(tokens, phrase.first)
  const sentence = tokens[phrase.head]?.sentence ?? 0
  const signs = stage.signs[sentence] ?? 0
  const parent = lead.some(word => BEFORE_PARENT.has(word))
  add('parentOf', W.parentOf, parent)
  const ahead = lead.includes('ahead') && zoneOf(stage, phrase) === 'inHeading'
  add('besideParent', W.besideParent, ahead || lead.includes('eve') || lead.some(isSidelines))
  add('sidelines', W.sidelines, (signs & SIDELINES) !== 0 && !parent && isBeforeSidelines(marks, phrase))
  add(
    'background',
    W.background,
    PAST_WORDS.has(phrase.before) || PAST_WORDS.has(lead[1] ?? '') || isOld(stage, phrase),
  )
  add('background', W.background, OF_OWN.has(phrase.before) && THEN.has(lead[1] ?? ''))
  add('background', W.background, (signs & FOUNDED) !== 0 && lead.includes('since'))
  add(
    'background',
    W.background,
    hasOldYear(stage, phrase) || isOutcome(stage, phrase) || isAgo(stage, phrase),
  )
  add('setting', W.setting, phrase.edition === undefined && isSetting(phrase, lead))
  add('farDown', W.farDown, isFarDown(stage, phrase))
  add('besideHeading', W.besideHeading, isBesideHeading(stage, phrase))
  add('hypothetical', W.hypothetical, isHypothetical(stage, phrase))
  add('outlook', W.outlook, phrase.before === 'next' || phrase.before === 'future')
  add('ahead', W.ahead, isAhead(stage, phrase))
  add('pressConference', W.pressConference, isPress(stage, phrase))
}

const DONE = HELD | OPENED | CLOSED | ATTENDED

/** "The 12th summit will be held in Lahore" below a lead that reports a summit as done. */
function isAhead(stage: Stage, phrase: EventPhrase): boolean {
  const { marks, headings, signs } = stage
  const lead = sentenceOf(marks.reading, headings.lead) ?? 0
  const own = marks.reading.tokens[phrase.head]?.sentence ?? 0
  if (phrase.edition === undefined || own <= lead) return false
  const [said, told] = [signs[own] ?? 0, signs[lead] ?? 0]
  if ((told & FUTURE) !== 0) return false
  return ((said & FUTURE) !== 0 && (told & DONE) !== 0) || isToBe(marks, phrase.last)
}

/** "the 12th summit, │to be held│ in Lahore", "the 12th summit │that will│ open" */
function isToBe({ reading: { tokens } }: Landmarks, last: number): boolean {
  for (let i = last; i < last + 5; i++) {
    const pair = `${tokens[i]?.word} ${tokens[i + 1]?.word}`
    if (pair === 'to be' || pair === 'which will' || pair === 'that will') return true
  }
  return false
}

const LEAD = 5

/** "said at a stakeholders' meeting": where something else came about. */
function isSetting({ before }: EventPhrase, lead: readonly string[]): boolean {
  return (before === 'a' || before === 'an') && (lead[1] === 'at' || lead[1] === 'during')
}

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
