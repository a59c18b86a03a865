import type { DatasetIndex } from '../model/dataset-index.ts'
import type { EventId } from '../model/ids.ts'
import { rememberedFor } from './memoised.ts'

/** How many things there are to check before citing, for each event that has any. */
export const countDoubts = rememberedFor((index: DatasetIndex): ReadonlyMap<EventId, number> => {
  const counts = new Map<EventId, number>()
  for (const { event } of index.doubts) counts.set(event, (counts.get(event) ?? 0) + 1)
  return counts
})
