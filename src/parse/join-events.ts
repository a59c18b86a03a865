import { parseEdtf } from '../model/edtf.ts'
import { valueOf } from '../model/sourced.ts'
import { slug, type DocumentId } from '../model/ids.ts'
import type { EventDraft } from './event-draft.ts'

/** Reports of one meeting, by the order of their files; the first names it. */
export type JoinedReports = readonly [EventDraft, ...EventDraft[]]

/**
 * Puts reports of one and the same meeting together: the same series and edition, the same series on days
 * that touch, the same city on days that touch under much the same name, or the same words. Editions, days or cities that
 * contradict each other keep reports apart, whatever else agrees. O(reports × reports that share a block).
 *
 * @param apart whether a person says that two reports are of two meetings, which counts more than all else
 */
export function joinReports(
  drafts: readonly EventDraft[],
  apart: (a: EventDraft, b: EventDraft) => boolean = () => false,
): readonly JoinedReports[] {
  const groups: [EventDraft, ...EventDraft[]][] = []
  const blocks = new Map<string, Set<[EventDraft, ...EventDraft[]]>>()
  for (const draft of drafts) {
    const keys = blockKeys(draft)
    const near = new Set(keys.flatMap(key => [...(blocks.get(key) ?? [])]))
    const home = [...near].find(group =>
      group.every(other => isOneMeeting(draft, other) && !apart(draft, other)),
    )
    const group: [EventDraft, ...EventDraft[]] = home ?? [draft]
    if (home) home.push(draft)
    else groups.push(group)
    for (const key of keys) blocks.set(key, (blocks.get(key) ?? new Set()).add(group))
  }
  return groups
}

/** Reports that share no key are never compared. */
function blockKeys(draft: EventDraft): readonly string[] {
  const series = valueOf(draft.series)
  const edition = valueOf(draft.edition)
  const first = firstDay(draft)
  const keys: string[] = [`words ${wordsOf(draft)}`]
  if (series !== undefined && edition !== undefined) keys.push(`${slug(series)} ${edition}`)
  if (first !== undefined)
    for (const window of [Math.floor(first / WINDOW), Math.floor(first / WINDOW + 0.5) + 0.5])
      keys.push(`day ${window}`)
  return keys
}

/** Days that reports of one meeting may lie apart: an opening and a closing. */
const APART = 4
const WINDOW = 8

function firstDay(draft: EventDraft): number | undefined {
  const date = valueOf(draft.date) ?? valueOf(draft.announced)
  return date === undefined ? undefined : parseEdtf(date)?.first
}

function isOneMeeting(a: EventDraft, b: EventDraft): boolean {
  if (contradict(valueOf(a.edition), valueOf(b.edition)) || contradict(cityOf(a), cityOf(b))) return false
  const [dayA, dayB] = [firstDay(a), firstDay(b)]
  if (dayA !== undefined && dayB !== undefined && Math.abs(dayA - dayB) > APART) return false
  if (wordsOf(a) === wordsOf(b)) return true
  const [seriesA, seriesB] = [valueOf(a.series), valueOf(b.series)]
  const sameSeries = seriesA !== undefined && seriesB !== undefined && slug(seriesA) === slug(seriesB)
  if (sameSeries && (valueOf(a.edition) !== undefined || dayA !== undefined)) return true
  return dayA !== undefined && dayB !== undefined && likeness(a.title.value, b.title.value) >= ALIKE
}

/** The document whose words a report has: its own, but for a reprint. */
const wordsOf = (draft: EventDraft): DocumentId => draft.wordsOf ?? draft.document

function contradict<T>(a: T | undefined, b: T | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b
}

function cityOf({ place }: EventDraft): string | undefined {
  return valueOf(place.city)
}

/** Two thirds of the words in common: "CSTO International Conference" is not "CSTO Parliamentary Assembly". */
const ALIKE = 0.66
const SILENT = new Set('the a of on for in and to with at international annual regular'.split(' '))

/** Words in common of two titles, from 0 to 1 (Dice's coefficient). */
function likeness(a: string, b: string): number {
  const [x, y] = [titleWords(a), titleWords(b)]
  let both = 0
  for (const word of x) if (y.has(word)) both++
  return x.size + y.size === 0 ? 0 : (2 * both) / (x.size + y.size)
}

function titleWords(title: string): ReadonlySet<string> {
  return new Set(
    slug(title, 400)
      .split('-')
      .filter(word => !SILENT.has(word)),
  )
}
