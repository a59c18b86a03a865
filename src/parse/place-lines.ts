import { isDateLine, type PageLine } from './page-lines.ts'
import type { Landmarks } from './landmarks.ts'
import { MARK, has } from './tokens.ts'
import { wordSet } from './word-set.ts'

/** The lines between heading and text that say when and where, as many pages have them. */
export interface PlaceLines {
  /** Indices of date, clock and place lines that stand together. */
  readonly together: ReadonlySet<number>
  /** The line with the place. */
  readonly place: PageLine | undefined
  /** Short lines that hold a place and a day: "University of Pavia, Pavia, Italy, 3-5 July 2013". */
  readonly entries: ReadonlySet<number>
  /** Lines that a label opens: "Venue: …", "- **Date:** …", or the label's own line above ": …". */
  readonly labels: ReadonlyMap<number, LineLabel>
}

/** What the label of a line promises; "Date and venue" both. */
export interface LineLabel {
  readonly place: boolean
  readonly date: boolean
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
  const own = lines.filter(line => !furniture.has(line.index)).slice(0, HEAD_LINES)
  const labels = findLabels(lines)
  const at = own.findIndex(
    (line, i) =>
      isPlaceLine(marks, line) ||
      (endsInPlace(marks, line) && (isWhenLine(own[i - 1]) || endsInCountry(marks, line))),
  )
  const entries = new Set(
    own.filter(line => line.headed && line.words <= 14 && line.dates.length > 0).map(line => line.index),
  )
  if (at < 0) return { together: new Set(), place: undefined, entries, labels }
  const together = new Set<number>()
  for (let i = at - 2; i <= at + 2; i++) {
    const line = own[i]
    if (line && (isDateLine(line) || i === at)) together.add(line.index)
  }
  return { together, place: own[at], entries, labels }
}

const PLACE_LABELS = wordSet('venue place location where city site')
const DATE_LABELS = wordSet('date dates when day days')
const LONGEST_LABEL = 4

function findLabels(lines: readonly PageLine[]): ReadonlyMap<number, LineLabel> {
  const labels = new Map<number, LineLabel>()
  lines.forEach((line, at) => {
    const label = labelOf(line) ?? (line.tokens[0]?.word === ':' ? labelOf(lines[at - 1], true) : undefined)
    if (label) labels.set(line.index, label)
  })
  return labels
}

/** The label before the first colon or bar; with `alone` a line that is nothing but a label. */
function labelOf(line: PageLine | undefined, alone = false): LineLabel | undefined {
  const words = (line?.tokens ?? []).slice(0, LONGEST_LABEL * 2)
  const first = words.findIndex(token => !has(token, MARK))
  const end = words.findIndex((token, i) => i > first && (token.word === ':' || token.word === '|'))
  if (line === undefined || first < 0 || (end < 0 && !(alone && line.words <= 2))) return undefined
  const label = words.slice(first, end < 0 ? undefined : end).filter(token => !has(token, MARK))
  if (label.length > LONGEST_LABEL) return undefined
  const found = {
    place: label.some(({ word }) => PLACE_LABELS.has(word)),
    date:
      label.some(({ word }) => DATE_LABELS.has(word)) && !label.some(({ word }) => NOT_OF_EVENT.has(word)),
  }
  return found.place || found.date ? found : undefined
}

const NOT_OF_EVENT = wordSet('publication due submission issue release posted update important closing birth')

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

/** "Palace of Nations, Busan, South Korea": a line of names that closes with a town and its country. */
function endsInCountry({ placeFrom }: Landmarks, line: PageLine): boolean {
  const commas = line.tokens.flatMap((token, at) => (token.word === ',' ? [line.first + at] : []))
  const [town, country] = commas.slice(-2).map(comma => placeFrom.get(comma + 1))
  const places =
    town?.place.kind === 'city' && town.last === commas.at(-1) && country?.place.kind === 'country'
  return places && line.capitals >= line.words - 2
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
