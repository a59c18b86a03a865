import type { LaneFacet } from '../model/choices.ts'
import type { DatasetIndex } from '../model/dataset-index.ts'
import type { LaneKind } from '../model/organisation.ts'

/**
 * One row of the score, from top to bottom; the rail's rows are the same rows.
 * A `head` opens a group (a kind of organisation, "mentioned only"); a `lane` carries marks.
 */
export type LaneRow =
  | {
      readonly kind: 'head'
      readonly id: string
      readonly group: LaneKind | 'mentioned'
      readonly open: boolean
      readonly lanes: number
    }
  | {
      readonly kind: 'lane'
      /** `organisation:cis`, `place:moscow-ru`; unique in the score. */
      readonly id: string
      /** The id behind it: of an organisation, place, series; a publisher's name. */
      readonly value: string
      readonly depth: 0 | 1
      /** `undefined` where it has no organs to fold. */
      readonly open: boolean | undefined
    }

export type LaneRows = (index: DatasetIndex, facet: LaneFacet, folds: readonly string[]) => readonly LaneRow[]
