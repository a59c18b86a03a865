/** Heights of a lane and of the axis, in pixels: the words in them are 14 px high. */
export const LANE = 28
export const AXIS = 40
const OVERVIEW = 70
/** Labels have half of the height, and of a high place so much that three titles stand over one another. */
const LABELS = 212
/** Fewer lanes than these are no score; so many stand before labels get more than half. */
const FEW_LANES = 4
/** More than this, labels need only where lanes are few. */
const MOST_LABELS = 320
/** A frame that may grow shows so many lanes, which is a screen. */
const MOST_LANES = 16

export interface FrameRoom {
  readonly lanes: number
  /** Pixels for the labels over them. */
  readonly labels: number
}

/**
 * How many lanes of `all` a place of `height` pixels has room for, and what is left for the labels. Without a
 * height, because the frame follows its content, as many as a screen holds.
 *
 *     frameRoom(452, 15, false)   → 7 lanes under 215 px of labels
 */
export function frameRoom(height: number | undefined, all: number, overview: boolean): FrameRoom {
  if (height === undefined) return { lanes: Math.min(all, MOST_LANES), labels: LABELS }
  const rest = Math.max(height - AXIS - (overview ? OVERVIEW : 0), 0)
  const wanted = Math.min(Math.max(rest / 2, rest - FEW_LANES * LANE), LABELS)
  const lanes = Math.min(all, Math.floor((rest - wanted) / LANE))
  return { lanes, labels: Math.max(Math.min(rest - lanes * LANE - 1, MOST_LABELS), 0) }
}
