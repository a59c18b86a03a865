import { useMemo, useState } from 'react'
import { laneGroups, type LaneGroup } from '../../derive/lane-groups.ts'
import { findLanes, unfoldLanes, type LaneRow } from '../../derive/lanes.ts'
import type { LaneFacet } from '../../model/choices.ts'
import { usePlenary } from '../shared/plenary-context.ts'

export interface LaneRowsInUse {
  readonly rows: readonly LaneRow[]
  /** How many lanes there are, folded ones included, merely mentioned ones not. */
  readonly lanes: number
  /** What lanes are looked for by name; it stays out of the link, because it filters no event. */
  readonly words: string
  readonly find: (words: string) => void
}

/** The rows of the rail and of the score, as they are folded, or those whose name is looked for. */
export function useLaneRows(facet: LaneFacet): LaneRowsInUse {
  const index = usePlenary(s => s.index)
  const folds = usePlenary(s => s.folds)
  const [words, find] = useState('')
  const groups = useMemo(() => laneGroups(index, facet), [index, facet])
  const rows = useMemo(
    () => (words.trim() ? findLanes(groups, words) : unfoldLanes(groups, folds)),
    [groups, folds, words],
  )
  return useMemo(() => ({ rows, lanes: countLanes(groups), words, find }), [rows, groups, words])
}

function countLanes(groups: readonly LaneGroup[]): number {
  return groups.reduce((count, { group, lanes }) => count + (group === 'mentioned' ? 0 : lanes.length), 0)
}
