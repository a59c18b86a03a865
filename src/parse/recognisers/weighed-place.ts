import type { Reason } from '../finding.ts'
import type { EventFocus } from './event-focus.ts'
import type { PlaceMention } from './place-mention.ts'
import { weighPlace } from './place-score.ts'

/** A place with all that speaks for and against it as the seat of the event. */
export interface Weighed {
  readonly mention: PlaceMention
  readonly reasons: readonly Reason[]
  readonly weight: number
}

/** What a place is worth for the main event; national adjectives are no places. */
export function weigh(focus: EventFocus, mention: PlaceMention): Weighed | undefined {
  if (mention.place.kind === 'adjective') return undefined
  const reasons = weighPlace(focus, mention)
  const weight = reasons.reduce((sum, reason) => sum + reason.weight, 0)
  return reasons.length === 0 ? undefined : { mention, reasons, weight }
}

/** The place stands in the dateline. */
export function isDatelineRule({ reasons }: Weighed): boolean {
  return reasons[0]?.rule === 'dateline'
}

/** The place stands in the meeting's own name. */
export function isNameRule({ reasons }: Weighed): boolean {
  return reasons[0]?.rule === 'inName'
}
