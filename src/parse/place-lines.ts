import { isDateLine, type PageLine } from './page-lines.ts'
import type { Landmarks } from './landmarks.ts'
import { MARK, has } from './tokens.ts'

/** The lines between heading and text that say when and where, as many pages have them. */
export interface PlaceLines {
  /** Indices of date, clock and place lines that stand together. */
  readonly together: ReadonlySet<number>
  /** The line with the place. */
  readonly place: PageLine | undefined
  /** Short lines that hold a place and a day: "University of Pavia, Pavia, Italy, 3-5 July 2013". */
  readonly entries: ReadonlySet<number>
}

const HEAD_LINES = 9

/**
 *     December 19, 2017
 *     16:00
 *     The Kremlin, Moscow
 */
export function findPlaceLines(
  marks: Landmarks,
  lines: readonly PageLine[],
  furniture: ReadonlyMap<number, string>,
): PlaceLines {
  const own = lines.slice(0, HEAD_LINES).filter(line => !furniture.has(line.index))
  const at = own.findIndex(
    (line, i) => isPlaceLine(marks, line) || (isWhenLine(own[i - 1]) && endsInPlace(marks, line)),
  )
  const entries = new Set(
    own.filter(line => line.headed && line.words <= 14 && line.dates.length > 0).map(line => line.index),
  )
  if (at < 0) return { together: new Set(), place: undefined, entries }
  const together = new Set<number>()
  for (let i = at - 2; i <= at + 2; i++) {
    const line = own[i]
    if (line && (isDateLine(line) || i === at)) together.add(line.index)
  }
  return { together, place: own[at], entries }
}

/** A short line of nothing but places, perhaps a house, a region and commas. */
function isPlaceLine({ placeFrom }: Landmarks, line: PageLine): boolean {
  if (!line.headed || line.words > 8 || line.dates.length > 0) return false
  let named = false
  for (let i = line.first; i < line.last;) {
    const place = placeFrom.get(i)
    const token = line.tokens[i - line.first]
    if (place) named = true
    else if (!has(token, MARK) && !ENTRY_WORDS.has(token?.word ?? '')) return false
    i = place?.last ?? i + 1
  }
  return named
}

/** A day or a clock and hardly a word more. */
function isWhenLine(line: PageLine | undefined): boolean {
  return line !== undefined && line.dates.length > 0 && line.tokens.length <= 6
}

/** "Federation House, Lagos" under the line of the date. */
function endsInPlace({ placeFrom }: Landmarks, line: PageLine): boolean {
  if (!line.headed || line.words > 8 || line.dates.length > 0) return false
  const end = line.first + line.tokens.length
  const comma = line.tokens.findLastIndex(token => token.word === ',')
  return comma > 0 && placeFrom.get(line.first + comma + 1)?.last === end
}

const ENTRY_WORDS = new Set([
  'the',
  'region',
  'district',
  'territory',
  'republic',
  'of',
  'near',
  'province',
  'state',
  'county',
])
