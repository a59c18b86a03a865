import type { Finding } from '../finding.ts'
import type { Landmarks } from '../landmarks.ts'
import type { PageLine } from '../page-lines.ts'
import { tokenAt } from '../reading.ts'
import { ALL_CAPS, GLUED, has } from '../tokens.ts'
import type { Stage } from './stage.ts'

/**
 * The line that begins with an agency's dateline, and the dateline's first token: where the day of the text stands in
 * one, else the first running line that opens like one.
 */
export function findDateline(
  marks: Landmarks,
  lines: readonly PageLine[],
  furniture: Stage['furniture'],
  published: Finding<unknown> | undefined,
): Pick<Stage, 'dateline' | 'datelineFirst'> {
  if (published?.reasons[0]?.rule === 'dateline') {
    const day = tokenAt(marks.reading, published.spans[0].start)
    const line = lines.find(({ first, last }) => first <= day && day < last)
    return { dateline: line?.index, datelineFirst: placeBefore(marks, day) ?? line?.first ?? 0 }
  }
  const running = lines.filter(({ headed, index }) => !headed && !furniture.has(index))
  for (const line of running.slice(0, DATELINE_LINES)) {
    const first = openingPlace(marks, line)
    if (first !== undefined) return { dateline: line.index, datelineFirst: first }
  }
  return { dateline: undefined, datelineFirst: 0 }
}

const DATELINE_LINES = 10
const LONGEST_DATELINE = 14

/** "(Feed - Lake Agency) CAIRO, Sept 4 (LA) --": the place beside the day, wherever the line begins. */
function placeBefore({ placeFrom }: Landmarks, day: number): number | undefined {
  for (let i = day - 1; i > day - LONGEST_DATELINE; i--) if (placeFrom.get(i)?.place.kind === 'city') return i
  return undefined
}

/**
 * "BEIJING, China – Police chiefs …", "KUALA LUMPUR, Oct. 31 (Xinhua) --", "New Delhi: Delegates …": where a dateline
 * begins, whatever dates the page.
 */
function openingPlace(marks: Landmarks, line: PageLine): number | undefined {
  const { placeFrom, dateFrom, reading } = marks
  const { tokens } = reading
  const first = pastAgency(marks, line)
  const place = placeFrom.get(first)
  if (place === undefined) return undefined
  const next = placeFrom.get(place.last + 1)?.last ?? place.last
  if ([place.last, next].some(at => tokens[at]?.word === '-' && !has(tokens[at], GLUED))) return first
  if (tokens[place.last]?.word === ':' && place.last < line.last - 1) return first
  const dated = tokens[next]?.word === ',' && dateFrom.has(next + 1)
  if (!dated && !has(tokens[first], ALL_CAPS)) return undefined
  const closes = tokens
    .slice(place.last, first + LONGEST_DATELINE)
    .some(({ word }) => word === '-' || word === ':')
  return closes ? first : undefined
}

/** Past "(Feed - Lake Agency)", "SUNA -", "HINA" before the place. */
function pastAgency({ placeFrom, reading: { tokens } }: Landmarks, { first }: PageLine): number {
  if (placeFrom.has(first)) return first
  for (let i = first; i < first + LONGEST_DATELINE; i++) {
    const ends = tokens[i]?.word === ')' || (i < first + 2 && has(tokens[first], ALL_CAPS))
    if (ends && placeFrom.has(i + 1)) return i + 1
  }
  return first
}
