import type { CorrectionRecord } from '../model/correction.ts'
import { formatDiagnostic } from '../model/diagnostic.ts'
import type { Collection } from './collection.ts'
import { sayFacts } from './summary.ts'

/**
 * What reading has to say, as a compiler prints it, what people changed, and what there is now:
 *
 *     seeds/minutes.txt:3 error: byte 412 is not UTF-8; save the file again with the encoding UTF-8.
 *     seeds/krasnodar.yaml:4 set: date is 4 October 2017; the parser read 5 October 2017 (Ana Silva, 2026-03-02)
 *
 *     5 documents, 5 events, 2 more beside them
 *     facts: 148 stated, 12 worked out, 1 corrected
 */
export function formatReport(collection: Collection): string {
  const lines = [
    ...collection.dataset.diagnostics.map(diagnostic => formatDiagnostic(diagnostic, collection.root)),
    ...(collection.dataset.corrections ?? []).map(record => formatCorrection(record, collection.root)),
  ]
  const said = lines.map(line => `${printable(line)}\n`).join('')
  return `${said}${said === '' ? '' : '\n'}${sentences(collection).join('\n')}\n`
}

/** The faults alone, for who reads the data and not the report. */
export function formatFaults({ dataset, root }: Collection): string {
  return dataset.diagnostics
    .filter(({ severity }) => severity !== 'note')
    .map(diagnostic => `${printable(formatDiagnostic(diagnostic, root))}\n`)
    .join('')
}

/** The same for the person who typed `start` or `build`. */
export function printReading(collection: Collection): void {
  process.stdout.write(formatReport(collection))
}

/** File names and words of documents may hold what a terminal would obey. */
const printable = (line: string): string => line.replace(/\p{Cc}/gu, '\uFFFD')

/** `x.yaml:4 set: date is 4 October 2017; the parser read 5 October 2017 (Ana Silva, 2026-03-02: two programmes)`. */
function formatCorrection(record: CorrectionRecord, root: string): string {
  const { file, line, operation, document, other } = record
  const what =
    other === undefined
      ? sayChange(record)
      : `${document} and ${other} are ${operation === 'same-event' ? 'one event' : 'two events'}`
  return `${root}${file}:${line} ${operation}: ${what}${sayHand(record)}`
}

function sayChange({ path = '', now, parserRead }: CorrectionRecord): string {
  const change = now === undefined ? 'was taken out' : `is ${now}`
  if (now === parserRead)
    return `${path} ${now === undefined ? 'is left empty' : change}; the parser reads the same`
  return `${path} ${change}; the parser ${parserRead === undefined ? 'read none' : `read ${parserRead}`}`
}

function sayHand({ author, date, reason }: CorrectionRecord): string {
  const who = [author, date].filter(part => part !== undefined).join(', ')
  const hand = [who, reason].filter(part => part !== undefined && part !== '').join(': ')
  return hand === '' ? '' : ` (${hand})`
}

function sentences({ dataset }: Collection): readonly string[] {
  const main = dataset.events.filter(event => event.within === undefined).length
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
    ...aboutNoMeeting(dataset.documents),
    ...(unread ? [`${count(unread, 'file')} ${unread === 1 ? 'was' : 'were'} not read`] : []),
    ...sayMendable(dataset),
    ...sayFacts(dataset),
  ]
}

/** What a person can do about events without a day or a place. */
function sayMendable({ diagnostics }: Collection['dataset']): readonly string[] {
  const undated = diagnostics.filter(({ code }) => code === 'no-date').length
  const unplaced = diagnostics.filter(({ code }) => code === 'no-place').length
  const lacking = [
    ...(undated ? [`${count(undated, 'event')} without a day`] : []),
    ...(unplaced ? [`${count(unplaced, 'event')} without a place`] : []),
  ]
  if (lacking.length === 0) return []
  return [`${lacking.join(', ')}; where you know it, give it in NAME.yaml beside NAME.txt ("set: date").`]
}

function aboutNoMeeting(documents: Collection['dataset']['documents']): readonly string[] {
  const silent = documents.filter(document => !document.reportsEvent.value)
  const [only] = silent
  if (!only) return []
  const mend = 'where one does, correct it: "set: reportsEvent" with "value: true".'
  if (documents.length === 1)
    return [`The one document, ${only.file}, reports no meeting, so there is no event to show; ${mend}`]
  if (silent.length === documents.length)
    return [
      `None of the ${documents.length} documents reports a meeting, so there is no event to show; ${mend}`,
    ]
  return [
    `${count(silent.length, 'document')} ${silent.length === 1 ? 'reports' : 'report'} no meeting; ${mend}`,
  ]
}

const count = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`
