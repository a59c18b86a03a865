import { markWords } from '../mark-words.ts'
import type { Reading } from '../reading.ts'
import { STRONG_HEADS } from '../recognisers/event-words.ts'
import type { Sentence } from '../sentences.ts'
import type { TokenRange } from '../token-ranges.ts'
import { MARK, has, isOneOf } from '../tokens.ts'
import type { CueKind } from './cue-kinds.ts'

/** A cue between whose words others stand. */
export interface LooseCue extends TokenRange {
  readonly kind: CueKind
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** A cue that begins with one of `starts` and ends with the first of `ends`, no `stops` between. */
interface Form {
  readonly kind: CueKind
  readonly starts: ReadonlySet<string>
  readonly ends: ReadonlySet<string>
  readonly stops: ReadonlySet<string>
  /** In tokens, from the first to the last. */
  readonly reach: number
  /** Whether nothing may stand between; where a phrase of its own says so, not. */
  readonly close: boolean
}

const BY = words('by')
/** A clause begins: what follows is another's. */
const STOPS = words('and which who that but is are was were attended addressed opened to it they')
/** "at their meeting with", "its hosting of": what comes between is no adjective of the meeting. */
const NOT_OWN = words('and of in at on by with from for to which who that is was are were')

const CLAUSES = words('and which who that')

const FORMS: readonly Form[] = [
  {
    kind: 'ownMeeting',
    starts: words('its their'),
    ends: STRONG_HEADS,
    stops: NOT_OWN,
    reach: 7,
    close: true,
  },
  {
    kind: 'attends',
    starts: words('sent sends send sending dispatched led leads headed heads heading leading'),
    ends: words(
      'delegates delegation delegations representatives representative observers observer officials experts team ministers',
    ),
    stops: NOT_OWN,
    reach: 5,
    close: false,
  },
  { kind: 'attendedBy', starts: words('attended'), ends: BY, stops: STOPS, reach: 9, close: false },
  {
    kind: 'attendedBy',
    starts: words('attending participating speaking'),
    ends: words('were are was is'),
    stops: CLAUSES,
    reach: 12,
    close: true,
  },
  {
    kind: 'attendedBy',
    starts: words('delegations participants speakers panellists panelists observers guests'),
    ends: words(':'),
    stops: CLAUSES,
    reach: 8,
    close: false,
  },
  {
    kind: 'counterpart',
    starts: words('met meet meets meeting'),
    ends: words('with'),
    stops: NOT_OWN,
    reach: 4,
    close: false,
  },
  {
    kind: 'hosts',
    starts: words('for'),
    ends: words('hospitality arrangements organisation organising hosting convening'),
    stops: NOT_OWN,
    reach: 6,
    close: false,
  },
  {
    kind: 'hostedBy',
    starts: words('held organised hosted convened opened staged arranged'),
    ends: BY,
    stops: STOPS,
    reach: 9,
    close: false,
  },
]
const STARTS = markWords(...FORMS.map(({ starts }) => starts))

/**
 * A cue at token `at` with other words inside it:
 *
 *     ownMeeting  decided to postpone “its early June summit”
 *     attends     the Bank “sent 72 delegates”, its director “led the Peruvian delegation”
 *     attendedBy  “attended, apart from Peru, by” 13 countries; “Speaking at the forum were” Peru and the Bank
 *                 Heads of “delegations at the forum are:” Peru and the Bank
 *     counterpart the cabinet “met collectively with” the League
 *     hosts       thanked the Bank “for its warm hospitality”
 *     hostedBy    the summit was “organised in Amman by” the Bank
 */
export function looseCueAt(reading: Reading, at: number, sentence: Sentence): LooseCue | undefined {
  const token = reading.tokens[at]
  if (!isOneOf(token, STARTS)) return undefined
  const form = FORMS.find(({ starts }) => starts.has(token?.word ?? ''))
  return form && upTo(reading, at, sentence, form)
}

function upTo({ tokens }: Reading, at: number, sentence: Sentence, form: Form): LooseCue | undefined {
  const limit = Math.min(sentence.last, at + form.reach)
  for (let i = at + 1; i < limit; i++) {
    const word = tokens[i]?.word ?? ''
    if (form.ends.has(word))
      return i > at + 1 || form.close ? { kind: form.kind, first: at, last: i + 1 } : undefined
    if (form.stops.has(word) || (has(tokens[i], MARK) && word !== '-' && word !== ',')) return undefined
  }
  return undefined
}
