import type { Edtf } from '../model/edtf.ts'
import type { Count, EventStatus, Participant } from '../model/event.ts'
import type { FactPath } from '../model/fact-path.ts'
import type { OrganisationId, SeriesId } from '../model/ids.ts'
import type { OrganisationKind, Role } from '../model/organisation.ts'
import type { Maybe, Standing } from '../model/sourced.ts'
import type { Evidence } from '../model/span.ts'

/** What stands at the left of a fact; the words are the interface's (`fact.LABEL`). */
export type FactLabel =
  | 'title'
  | 'date'
  | 'opened'
  | 'closed'
  | 'announced'
  | 'venue'
  | 'place'
  | 'country'
  | 'edition'
  | 'series'
  | 'status'
  | 'sidelines'
  | 'related'
  | 'count'
  | 'unnamed'
  | 'publisher'
  | 'published'
  | 'disagreement'
  | `role_${Role}`
  | `part_${Participant['part']}`

/** One body in a fact, with what a reader must know of its name. */
export interface BodyInFact {
  readonly id: OrganisationId
  readonly short: string
  readonly kind: OrganisationKind | undefined
  readonly role: Role
  readonly announced: boolean
  /** The words of the text where they are a wrong name: "Shanghai Security Organization". */
  readonly readFrom: string | undefined
  /** The body whose organ it is, as far as the collection has it: the Anti-Terrorism Centre counts for CIS. */
  readonly countsFor: string | undefined
}

export type FactValue =
  | { readonly kind: 'absent' }
  /** In Plenary's voice: a place, a publisher. */
  | { readonly kind: 'words'; readonly words: string }
  /** In the document's voice: a title. */
  | { readonly kind: 'title'; readonly title: string }
  | { readonly kind: 'date'; readonly date: Edtf }
  | { readonly kind: 'ordinal'; readonly n: number }
  | { readonly kind: 'country'; readonly code: string }
  | { readonly kind: 'series'; readonly id: SeriesId; readonly name: string }
  | { readonly kind: 'status'; readonly status: EventStatus }
  | { readonly kind: 'bodies'; readonly bodies: readonly BodyInFact[] }
  | { readonly kind: 'person'; readonly person: Participant; readonly affiliation: string | undefined }
  | { readonly kind: 'count'; readonly count: Count }
  | { readonly kind: 'unnamed'; readonly n: number; readonly count: Count }
  | { readonly kind: 'meeting'; readonly title: string; readonly date: Edtf | undefined }
  | { readonly kind: 'disagreement'; readonly field: string; readonly values: readonly string[] }

/** What is said beside a value; nothing where the text states it plainly. */
export type FactSign =
  | { readonly kind: Exclude<Standing, 'stated'> | 'announced' | 'not-dated' }
  | { readonly kind: 'not-named'; readonly n: number }

/** One fact as the panel lists it. */
export interface FactRow {
  readonly path: FactPath
  /** Every path that leads here, its own first: one sentence may name four participants. */
  readonly paths: readonly FactPath[]
  readonly label: FactLabel
  readonly value: FactValue
  readonly signs: readonly FactSign[]
  /** The deciding passage first; none for an absent value. */
  readonly evidence: readonly Evidence[]
  /** One sentence. Empty where Plenary itself gives the reason (`unnamed`). */
  readonly why: string
}

/** A row out of a field of the dataset: `absent` stays a row, with its reason. */
export function factRow<T>(
  path: FactPath,
  label: FactLabel,
  field: Maybe<T>,
  toValue: (value: T) => FactValue,
): FactRow {
  const { evidence, why, status } = field
  const value: FactValue = field.status === 'absent' ? { kind: 'absent' } : toValue(field.value)
  return { path, paths: [path], label, value, signs: signsOf(status), evidence, why }
}

/** Signs for how a value came about: `worked-out` → "Worked out". */
export function signsOf(status: Standing | 'absent'): readonly FactSign[] {
  return status === 'stated' || status === 'absent' ? [] : [{ kind: status }]
}

/** The row that a path leads to. */
export function findFact(rows: readonly FactRow[], path: FactPath | undefined): FactRow | undefined {
  return path === undefined ? undefined : rows.find(row => row.paths.includes(path))
}
