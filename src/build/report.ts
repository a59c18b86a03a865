import { formatDiagnostic } from '../model/diagnostic.ts'
import type { Collection } from './collection.ts'

/**
 * What reading has to say, as a compiler prints it, and a summary:
 *
 *     seeds/minutes.txt:3 error: byte 412 is not UTF-8; save the file again with the encoding UTF-8.
 *
 *     5 documents, 5 events, 2 more beside them
 *     148 facts stated, 12 worked out, 1 unclear
 */
export function formatReport(collection: Collection, milliseconds?: number): string {
  const { dataset } = collection
  const time = milliseconds === undefined ? [] : [`${Math.round(milliseconds)} ms of CPU`]
  const lines = [
    ...dataset.diagnostics.map(diagnostic => printable(formatDiagnostic(diagnostic, collection.root))),
    '',
    ...summary(collection),
    ...time,
  ]
  return `${lines.join('\n').trimStart()}\n`
}

/** File names and words of documents may hold what a terminal would obey. */
const printable = (line: string): string => line.replace(/\p{Cc}/gu, '\uFFFD')

/** The same for the person who typed `start` or `build`. */
export function printReading(collection: Collection): void {
  process.stdout.write(formatReport(collection))
}

function summary({ dataset }: Collection): readonly string[] {
  const main = dataset.events.filter(event => event.within === undefined).length
  const silent = dataset.documents.filter(document => !document.reportsEvent.value).length
  const unread = dataset.diagnostics.filter(({ severity }) => severity === 'error').length
  const beside = dataset.events.length - main
  const first = [
    count(dataset.documents.length, 'document'),
    count(main, 'event'),
    ...(beside ? [`${beside} more beside them`] : []),
  ]
  return [
    first.join(', '),
    ...(dataset.documents.length + unread === 0
      ? ['There are no documents yet: put .txt files into the folder.']
      : []),
    ...(silent ? [`${count(silent, 'document')} ${silent === 1 ? 'reports' : 'report'} no meeting`] : []),
    ...(unread ? [`${count(unread, 'file')} ${unread === 1 ? 'was' : 'were'} not read`] : []),
    standings(dataset.events),
  ].filter(line => line !== '')
}

const count = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`

/** Counts the values of all events by how they came about. */
function standings(events: Collection['dataset']['events']): string {
  const tally = new Map<string, number>()
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('status' in value && 'evidence' in value && typeof value.status === 'string') {
      tally.set(value.status, (tally.get(value.status) ?? 0) + 1)
      return
    }
    for (const inside of Object.values(value)) walk(inside)
  }
  walk(events)
  const words = {
    stated: 'stated',
    'worked-out': 'worked out',
    unclear: 'unclear',
    corrected: 'corrected',
    conflict: 'in conflict',
  }
  const parts = Object.entries(words).flatMap(([status, word]) =>
    tally.has(status) ? [`${tally.get(status)} ${word}`] : [],
  )
  return parts.length === 0 ? '' : `facts: ${parts.join(', ')}`
}
