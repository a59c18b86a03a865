import type { OrganisationId } from './ids.ts'

/** The kinds that have a shape and a colour, in the order in which lanes are grouped. */
export const LANE_KINDS = ['global', 'regional', 'specialised', 'humanitarian', 'national', 'civil'] as const
export type LaneKind = (typeof LANE_KINDS)[number]

/** `subject` bodies (armed groups and the like) are spoken about; they are never lanes. */
export type OrganisationKind = LaneKind | 'subject'

export const ROLES = ['organiser', 'participant', 'mentioned'] as const
export type LaneRole = (typeof ROLES)[number]

/** A body's part in an event; `subject` for bodies that are spoken about and cannot take part. */
export type Role = LaneRole | 'subject'

/** A body. Names are English; `parent` makes it an organ, which counts for its parent. */
export interface Organisation {
  readonly id: OrganisationId
  readonly name: string
  /** What a lane says when there is no acronym or where the acronym is not what people say: "Interpol". */
  readonly short: string
  readonly acronym?: string
  readonly kind: OrganisationKind
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  readonly parent?: OrganisationId
  readonly aliases: readonly string[]
  /** Wrong names under which documents of this collection have it. */
  readonly misnomers: readonly string[]
  /** False where the body was found by the shape of its name alone. */
  readonly inAuthority: boolean
}
