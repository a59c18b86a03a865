import type { Edtf } from '../model/edtf.ts'
import type { Attendance, Count, EventStatus, Participant } from '../model/event.ts'
import type { FactPath } from '../model/fact-path.ts'
import type { SeriesId } from '../model/ids.ts'
import type { Organisation } from '../model/organisation.ts'
import type { Maybe, PersonsWord, Sourced, Standing } from '../model/sourced.ts'
import type { Evidence } from '../model/span.ts'

export type FactValue =
  | { readonly kind: 'date'; readonly date: Edtf }
  /** The document speaks: a title. */
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'country'; readonly code: string }
  | { readonly kind: 'series'; readonly series: SeriesId }
  | { readonly kind: 'edition'; readonly edition: number }
  | { readonly kind: 'status'; readonly status: EventStatus }
  | BodyValue
  | { readonly kind: 'person'; readonly person: Participant }
  | { readonly kind: 'count'; readonly count: Count }
  /** Counted by the text, but not named in it. */
  | { readonly kind: 'unnamed'; readonly count: Count }
  | { readonly kind: 'meeting'; readonly title: string }
  | { readonly kind: 'absent'; readonly what: 'named' | 'dated' }

export interface BodyValue {
  readonly kind: 'body'
  readonly attendance: Attendance
  /** `undefined` where the collection does not hold the body. */
  readonly body: Organisation | undefined
  /** The body for which this organ counts. */
  readonly countsFor: Organisation | undefined
}

/** One value with what supports it. `absent` has no words, only a reason. */
export interface Fact {
  readonly path: FactPath
  readonly value: FactValue
  readonly standing: Standing | 'absent'
  /** The deciding passage first. */
  readonly evidence: readonly Evidence[]
  readonly why: string
  /** The second-best reading, where it came close. */
  readonly runnerUp?: { readonly value: FactValue; readonly why: string }
  readonly correction?: PersonsWord
}

export type FactLabel =
  | 'opened'
  | 'date'
  | 'closed'
  | 'announced'
  | 'place'
  | 'country'
  | 'title'
  | 'edition'
  | 'series'
  | 'organiser'
  | 'participant'
  | 'mentioned'
  | 'subject'
  | `person_${Participant['part']}`
  | 'count'
  | 'unnamed'
  | 'sidelines'
  | 'related'
  | 'status'
  | 'conflict'
  | 'publisher'
  | 'published'

/** How a value stands, where a reader should know: `confirmed` by a person who agrees with the parser. */
export type FactStanding = Exclude<Standing, 'stated'> | 'confirmed'

export type FactBadge =
  | { readonly kind: FactStanding | 'announced' | 'not-dated' }
  | { readonly kind: 'not-named'; readonly count: number }

/** A line of the panel: one fact, or several that one passage states. */
export interface FactRow {
  /** The path of its first fact. */
  readonly id: FactPath
  readonly label: FactLabel
  readonly facts: readonly Fact[]
  /** How many of the facts are shown; the others say the same (`opened` and `date`). All when left out. */
  readonly shown?: number
  readonly badges: readonly FactBadge[]
}

export function factOf<T>(path: FactPath, field: Sourced<T>, read: (value: T) => FactValue): Fact {
  const { evidence, why, runnerUp } = field
  return {
    path,
    value: read(field.value),
    standing: field.status,
    evidence,
    why,
    ...(runnerUp === undefined ? {} : { runnerUp: { ...runnerUp, value: read(runnerUp.value) } }),
    ...correctionOf(field),
  }
}

export function absentFact(path: FactPath, field: Maybe<unknown>, what: 'named' | 'dated'): Fact {
  const value: FactValue = { kind: 'absent', what }
  return { path, value, standing: 'absent', evidence: [], why: field.why, ...correctionOf(field) }
}

function correctionOf({ correction }: Maybe<unknown>): Pick<Fact, 'correction'> {
  return correction === undefined ? {} : { correction }
}
