import type { Landmarks } from '../landmarks.ts'
import { ALL_CAPS, CAPITAL, has } from '../tokens.ts'

/** In a heading all in capitals, capitals make no name. */
export function isShouted({ reading }: Landmarks, head: number): boolean {
  return has(reading.tokens[head], ALL_CAPS)
}

/** Whether one of tokens [first, last) has a capital. */
export function hasCapital({ reading }: Landmarks, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (has(reading.tokens[i], CAPITAL)) return true
  return false
}
