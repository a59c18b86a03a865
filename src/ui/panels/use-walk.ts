import type { EventSummary } from '../../model/dataset-index.ts'
import type { EventId } from '../../model/ids.ts'
import { selectShown } from '../../state/select-shown.ts'
import { usePlenary } from '../shared/plenary-context.ts'

export interface Walk {
  /** 1-based place among the shown events; `undefined` for an event that is filtered out. */
  readonly position: number | undefined
  /** How many are shown. */
  readonly count: number
  readonly previous: EventId | undefined
  readonly next: EventId | undefined
}

/** The shown events on either side of one, in the order of the index. */
export function useWalk(event: EventSummary): Walk {
  const index = usePlenary(s => s.index)
  const shown = usePlenary(selectShown)
  const own = index.events.findIndex(({ id }) => id === event.id)
  const before = index.events.slice(0, own).filter(({ id }) => shown.has(id))
  const after = index.events.slice(own + 1).find(({ id }) => shown.has(id))
  return {
    position: shown.has(event.id) ? before.length + 1 : undefined,
    count: shown.size,
    previous: before.at(-1)?.id,
    next: after?.id,
  }
}
