import type { LaneKind } from '../model/organisation.ts'
import type { Span } from '../model/span.ts'
import type { FactRow, FactValue } from './fact-row.ts'

/** What the underline under a name says: a body's kind, a person, a place, a date. */
type NameKind = LaneKind | 'person' | 'place' | 'date'

export interface NameSpan extends Span {
  readonly kind: NameKind
}

/**
 * Every place where a text uses the names that an event's facts hold, in reading order and without overlaps;
 * of two names at one place the longer one counts ("SCO Secretariat", not "SCO").
 */
export function findNames(text: string, rows: readonly FactRow[]): readonly NameSpan[] {
  const names = new Map(rows.flatMap(row => row.facts.flatMap(fact => namesOf(fact.value))))
  const found = [...names].flatMap(([name, kind]) => occurrences(text, name).map(span => ({ ...span, kind })))
  const dates = rows.flatMap(row =>
    row.facts.flatMap(({ value, evidence }) =>
      value.kind === 'date' ? evidence.map(({ start, end }) => ({ start, end, kind: 'date' as const })) : [],
    ),
  )
  return withoutOverlaps([...found, ...dates])
}

function namesOf(value: FactValue): readonly (readonly [string, NameKind])[] {
  if (value.kind === 'person') return [[value.person.name, 'person']]
  if (value.kind === 'name') return [[value.name, 'place']]
  if (value.kind !== 'body' || !value.body || value.body.kind === 'subject') return []
  const { name, short, acronym = '', kind } = value.body
  return [value.attendance.as, name, short, acronym].map(words => [words, kind] as const)
}

/** Whole words only, and only names long enough to be one. */
function occurrences(text: string, name: string): readonly Span[] {
  const spans: Span[] = []
  if (name.trim().length < 2) return spans
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
    const end = start + name.length
    if (!isLetter(text, start - 1) && !isLetter(text, end)) spans.push({ start, end })
  }
  return spans
}

/** Spaces and the commonest marks are told apart by their numbers; the rest is left to Unicode. */
function isLetter(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  if (Number.isNaN(code) || code <= 47) return false
  return /[\p{L}\p{N}]/u.test(text.charAt(offset))
}

function withoutOverlaps(spans: readonly NameSpan[]): readonly NameSpan[] {
  const kept: NameSpan[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  return kept
}
