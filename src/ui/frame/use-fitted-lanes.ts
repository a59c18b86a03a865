import { useMemo } from 'react'
import { chosenLanes } from '../../derive/chosen-lanes.ts'
import { fitLanes, type FittedLanes } from '../../derive/fit-lanes.ts'
import { laneGroups, type Lane } from '../../derive/lane-groups.ts'
import { selectShown } from '../../state/select-shown.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { frameRoom } from './frame-room.ts'

interface LanesInRoom extends FittedLanes {
  /** Height of the labels over them, in pixels. */
  readonly labels: number
}

/**
 * The lanes that the frame has room for.
 *
 * @param height of the place for the score in pixels; `undefined` where the place follows the score
 */
export function useFittedLanes(height: number | undefined, overview: boolean): LanesInRoom {
  const index = usePlenary(s => s.index)
  const facet = usePlenary(s => s.lanes)
  const shown = usePlenary(selectShown)
  const chosen = usePlenary(chosenLanes)
  const groups = useMemo(() => laneGroups(index, facet), [index, facet])
  return useMemo(() => {
    const flags = index.events.map(({ id }) => shown.has(id))
    const isShown = (event: number): boolean => flags[event] ?? false
    const isWanted = ({ value }: Lane): boolean => chosen.some(word => word === value)
    const { all } = fitLanes(groups, 0, isShown, isWanted)
    const room = frameRoom(height, all, overview)
    return { ...fitLanes(groups, room.lanes, isShown, isWanted), labels: room.labels }
  }, [groups, shown, index, chosen, height, overview])
}
