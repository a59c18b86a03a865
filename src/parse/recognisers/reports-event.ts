import type { Span } from '../../model/span.ts'
import type { Finding } from '../finding.ts'
import type { PageLine } from '../page-lines.ts'
import { quote, spanOf, type Reading } from '../reading.ts'
import { WEIGHTS } from '../weights.ts'
import type { EventCandidate } from './events.ts'
import type { Stage } from './stage.ts'

/** Kinds of documents that report no meeting, by words of their heading. */
const OTHER_KINDS: readonly (readonly [string, string])[] = [
  ['condolences', 'a message of condolence'],
  ['condolence', 'a message of condolence'],
  ['telegram', 'a telegram'],
  ['birthday', 'a greeting for a birthday'],
  ['congratulations', 'a message of congratulation'],
  ['congratulated', 'a message of congratulation'],
  ['order', 'an order'],
  ['decree', 'a decree'],
  ['law', 'a law'],
  ['bill', 'a bill'],
  ['instructions', 'a list of instructions'],
  ['appointed', 'an appointment'],
  ['dismissed', 'a dismissal'],
  ['interview', 'an interview'],
  ['visit', 'a visit'],
  ['visits', 'a visit'],
  ['news conference', 'a news conference'],
  ['press conference', 'a press conference'],
  ['telephone', 'a telephone conversation'],
  ['phone', 'a telephone conversation'],
  ['awarded', 'an award'],
  ['award', 'an award'],
  ['anniversary', 'an anniversary'],
  ['obituary', 'an obituary'],
  ['sanctions', 'sanctions'],
  ['press statements', 'statements to the press'],
  ['statements to', 'statements to the press'],
  ['dies', 'an obituary'],
  ['died', 'an obituary'],
  ['death', 'an obituary'],
  ['dead', 'a report of deaths'],
  ['killed', 'a report of deaths'],
  ['kills', 'a report of deaths'],
  ['appoints', 'an appointment'],
  ['appointment', 'an appointment'],
  ['appoint', 'an appointment'],
  ['names', 'an appointment'],
  ['nominates', 'an appointment'],
  ['sentenced', 'a report from a court'],
  ['jailed', 'a report from a court'],
  ['court', 'a report from a court'],
  ['arrested', 'a report from the police'],
  ['earthquake', 'a report of a disaster'],
  ['unveils', 'a product'],
]

/** Kinds so plain that no meeting named further down makes the document a report of one. */
const PLAIN_KINDS = new Set([
  'a message of condolence',
  'a telephone conversation',
  'a news conference',
  'a press conference',
  'statements to the press',
  'an obituary',
  'an appointment',
])

/** Whether the document exists to report a meeting, and the likeliest one if so. */
export interface EventJudgement {
  readonly reports: Finding<boolean>
  readonly main: EventCandidate | undefined
}

export function judge(stage: Stage, candidates: readonly EventCandidate[]): EventJudgement {
  const best = candidates[0]
  const other = otherKind(stage)
  if (!best || best.weight < WEIGHTS.event.threshold)
    return { reports: noMeeting(stage, other, best), main: undefined }
  const beaten = other && (PLAIN_KINDS.has(other.kind) || best.weight < WEIGHTS.event.threshold + 14)
  if (beaten && !namesMeeting(stage, best)) return { reports: noMeeting(stage, other), main: undefined }
  const { reading } = stage.marks
  const span = spanOf(reading, best.title.first, best.title.last)
  const why = `${quote(reading, span)} is what the text is about.`
  return {
    reports: {
      value: true,
      spans: [span],
      why,
      status: best.weight < WEIGHTS.sure.report ? 'unclear' : 'stated',
      weight: best.weight,
      reasons: best.reasons,
    },
    main: best,
  }
}

interface OtherKind {
  readonly at: number
  readonly kind: string
}

function otherKind({ marks, headings }: Stage): OtherKind | undefined {
  const { heading } = headings
  for (let i = heading?.first ?? 0; i < (heading?.last ?? 0); i++) {
    const word = marks.reading.tokens[i]?.word ?? ''
    const pair = `${word} ${marks.reading.tokens[i + 1]?.word ?? ''}`
    const kind = OTHER_KINDS.find(([words]) => words === word || words === pair)
    if (kind) return { at: i, kind: kind[1] }
  }
  return undefined
}

/** The heading names the meeting, not only what followed it. */
function namesMeeting({ marks, headings }: Stage, { phrases }: EventCandidate): boolean {
  const { heading } = headings
  return phrases.some(({ first, head }) => {
    const inside = heading !== undefined && head >= heading.first && head < heading.last
    return inside && !AFTERWARDS.has(marks.reading.tokens[first - 1]?.word ?? '')
  })
}

const AFTERWARDS = new Set(['following', 'after'])

/** @param best the likeliest meeting of those that are too slight to be the subject */
function noMeeting(stage: Stage, other: OtherKind | undefined, best?: EventCandidate): Finding<boolean> {
  const { reading } = stage.marks
  const { heading, lead } = stage.headings
  if (other) {
    const kind = spanOf(reading, other.at, other.at + 1)
    return silent(
      kind,
      `${quote(reading, kind)} in the heading makes it ${other.kind}, and no meeting is reported.`,
    )
  }
  if (best && best.weight >= WEIGHTS.sure.noReport) {
    const named = spanOf(reading, best.title.first, best.title.last)
    const why = `${quote(reading, named)} is named, but hardly as what the text is about; look whether it is.`
    return { ...silent(named, why), status: 'unclear' }
  }
  const words = firstWords(reading, heading ?? lead)
  return silent(
    words,
    `The text, from ${quote(reading, words)} on, reports no meeting: it names none as its subject.`,
  )
}

function silent(span: Span, why: string): Finding<boolean> {
  return { value: false, spans: [span], why, status: 'stated', weight: 1, reasons: [] }
}

function firstWords(reading: Reading, line: PageLine | undefined): Span {
  const first = line?.first ?? 0
  const sentence = reading.sentences[reading.tokens[first]?.sentence ?? 0]
  return spanOf(reading, first, Math.min(first + 8, sentence?.last ?? first))
}
