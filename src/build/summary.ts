import type { Dataset } from '../model/dataset.ts'

/** How the facts of a collection came about, in the order of the table. */
const STANDINGS = {
  stated: 'stated',
  'worked-out': 'worked out',
  unclear: 'unclear',
  corrected: 'corrected',
  conflict: 'in conflict',
} as const

/**
 * What was read, as a table of two columns:
 *
 *     documents        5
 *       not read       1
 *     events           5
 *       beside them    2
 *     facts          161
 *       stated       148
 *       worked out    12
 *       unclear        1
 *     time           0.2 s
 */
export function formatSummary(dataset: Dataset, milliseconds?: number): string {
  const rows = [
    ...documentRows(dataset),
    ...eventRows(dataset),
    ...factRows(dataset),
    ...(milliseconds === undefined ? [] : [row('time', sayTime(milliseconds))]),
  ]
  const names = Math.max(...rows.map(({ name }) => name.length))
  const counts = Math.max(...rows.map(({ count }) => count.length))
  return rows.map(({ name, count }) => `${name.padEnd(names)}  ${count.padStart(counts)}\n`).join('')
}

interface Row {
  readonly name: string
  readonly count: string
}

const row = (name: string, count: number | string): Row => ({ name, count: String(count) })

/** Rows that say nothing, because there is none of it, are left out. */
const rowIf = (name: string, count: number): readonly Row[] => (count === 0 ? [] : [row(`  ${name}`, count)])

function documentRows({ documents, diagnostics }: Dataset): readonly Row[] {
  const silent = documents.filter(({ reportsEvent }) => !reportsEvent.value).length
  const read = new Set(documents.map(({ file }) => file))
  const unread = diagnostics.filter(({ severity, file }) => severity === 'error' && !read.has(file))
  return [
    row('documents', documents.length),
    ...rowIf('about no meeting', silent),
    ...rowIf('reprints', documents.filter(({ reprintOf }) => reprintOf !== undefined).length),
    ...rowIf('not read', new Set(unread.map(({ file }) => file)).size),
  ]
}

function eventRows({ events, corrections = [] }: Dataset): readonly Row[] {
  const main = events.filter(({ within }) => within === undefined).length
  return [
    row('events', main),
    ...rowIf('beside them', events.length - main),
    ...rowIf('corrections', corrections.length),
  ]
}

function factRows(dataset: Dataset): readonly Row[] {
  const counted = factsByStanding(dataset)
  const all = counted.reduce((sum, { count }) => sum + count, 0)
  return [row('facts', all), ...counted.flatMap(({ name, count }) => rowIf(name, count))]
}

/** In one line, for who builds a site: "facts: 148 stated, 12 worked out"; none where there are no facts. */
export function sayFacts(dataset: Dataset): readonly string[] {
  const parts = factsByStanding(dataset).flatMap(({ name, count }) => (count > 0 ? [`${count} ${name}`] : []))
  return parts.length === 0 ? [] : [`facts: ${parts.join(', ')}`]
}

function factsByStanding({ events }: Dataset): readonly { readonly name: string; readonly count: number }[] {
  const tally = new Map<string, number>()
  countStandings(events, tally)
  return Object.entries(STANDINGS).map(([standing, name]) => ({ name, count: tally.get(standing) ?? 0 }))
}

/** Counts each value with a standing, wherever in an event it stands. */
function countStandings(value: unknown, tally: Map<string, number>): void {
  if (typeof value !== 'object' || value === null) return
  if ('status' in value && 'evidence' in value && typeof value.status === 'string') {
    tally.set(value.status, (tally.get(value.status) ?? 0) + 1)
    return
  }
  for (const inside of Object.values(value)) countStandings(inside, tally)
}

/** `sayTime(162)` → "0.2 s". */
function sayTime(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}
