import type { DayRange } from '../../derive/day-range.ts'
import { SHORTEST } from './zoom.ts'

export type BrushPart = 'start' | 'end' | 'middle'

/**
 * The range after an end or the middle was moved by so many days, or its centre set to a day (`centre`, from
 * 1970). An end stops two weeks before the other; nothing leaves the domain farther than it already was.
 */
export function moveBrush(
  { from, to }: DayRange,
  domain: DayRange,
  part: BrushPart | 'centre',
  days: number,
): DayRange {
  switch (part) {
    case 'start':
      return { from: clamp(from + days, Math.min(domain.from, from), to - SHORTEST), to }
    case 'end':
      return { from, to: clamp(to + days, from + SHORTEST, Math.max(domain.to, to)) }
    case 'middle':
      return shifted({ from, to }, domain, days)
    case 'centre':
      return shifted({ from, to }, domain, days - (from + to) / 2)
  }
}

function shifted({ from, to }: DayRange, domain: DayRange, days: number): DayRange {
  const by = clamp(days, Math.min(domain.from - from, 0), Math.max(domain.to - to, 0))
  return { from: from + by, to: to + by }
}

/** A month by arrows, a year by pages, all the way by Home and End; `undefined` for other keys. */
export function stepOf(
  key: string,
  part: 'start' | 'end',
  range: DayRange,
  domain: DayRange,
): number | undefined {
  const day = part === 'start' ? range.from : range.to
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return -30
    case 'ArrowRight':
    case 'ArrowUp':
      return 30
    case 'PageDown':
      return -365
    case 'PageUp':
      return 365
    case 'Home':
      return domain.from - day
    case 'End':
      return domain.to - day
    default:
      return undefined
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
