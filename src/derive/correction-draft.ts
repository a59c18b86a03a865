import type { DatasetIndex } from '../model/dataset-index.ts'
import type { DocumentId } from '../model/ids.ts'
import { documentsById, seriesById } from './by-id.ts'
import type { Fact, FactRow, FactValue } from './fact-row.ts'

/**
 * The facts of a row as entries of a file of corrections, as the parser reads them: what is wrong is written over,
 * and an entry about what is right is taken out.
 *
 *     - set: date
 *       value: 2017-10-05
 *       document: minutes/krasnodar.txt
 *       author:
 *       reason:
 *
 * @param documents of the event; the first is meant where a fact has no words of its own
 * @returns '' where nobody can correct the row: it follows from others
 */
export function correctionDraft(row: FactRow, index: DatasetIndex, documents: readonly DocumentId[]): string {
  const day = row.facts.filter(({ path }) => path === 'date')
  return (day.length > 0 ? day : row.facts)
    .filter(({ value }) => value.kind !== 'unnamed')
    .map(fact => {
      const { path, document = fact.evidence[0]?.document ?? documents[0] } = subjectOf(fact, documents)
      const file = document === undefined ? undefined : documentsById(index).get(document)?.file
      return file === undefined ? '' : entry(path, valueOf(fact.value, index), file)
    })
    .join('')
}

/** `publisher.ID` is the publisher of that document; `disagreements.date` is about the date. */
function subjectOf(
  { path }: Fact,
  documents: readonly DocumentId[],
): { readonly path: string; readonly document?: DocumentId } {
  const [first = '', ...rest] = path.split('.')
  if (first === 'disagreements') return { path: rest.join('.') }
  const document = documents.find(id => path === `${first}.${id}`)
  return document === undefined ? { path } : { path: first, document }
}

function entry(path: string, value: string | undefined, file: string): string {
  const change =
    value === undefined
      ? [`- remove: ${scalar(path)}`]
      : [`- set: ${scalar(path)}`, value === '' ? '  value:' : `  value: ${value}`]
  return `${[...change, `  document: ${scalar(file)}`, '  author:', '  reason:'].join('\n')}\n`
}

/** As a file of corrections has it; `''` is for the person to fill in, and a whole meeting can only be taken out. */
function valueOf(value: FactValue, index: DatasetIndex): string | undefined {
  switch (value.kind) {
    case 'date':
      return scalar(value.date)
    case 'words':
      return scalar(value.words)
    case 'name':
      return scalar(value.name)
    case 'country':
      return scalar(value.code)
    case 'series':
      return scalar(seriesById(index).get(value.series)?.name ?? value.series)
    case 'edition':
      return String(value.edition)
    case 'status':
      return value.status
    case 'body':
      return value.attendance.role
    case 'person': {
      const { name, title, affiliation, part } = value.person
      return fields({ name, title, affiliation, part })
    }
    case 'count': {
      const { n, of, bound } = value.count
      return fields({ n, of, bound })
    }
    case 'meeting':
      return undefined
    case 'unnamed':
    case 'absent':
      return ''
  }
}

/** `{ n: 75, of: "countries" }`, without what is `undefined`. */
function fields(values: Readonly<Record<string, string | number | undefined>>): string {
  const parts = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}: ${JSON.stringify(value)}`,
  )
  return `{ ${parts.join(', ')} }`
}

/** Bare where YAML cannot take it for anything but these words; else in quotation marks, as JSON has them. */
function scalar(words: string): string {
  const isBare = /^[\p{L}\d][\p{L}\d /_.,()–-]*$/u.test(words) && /[\p{L}-]/u.test(words)
  const isWord =
    /^(?:true|false|null|yes|no|on|off|y|n|~|\d[\d_.]*e[+-]?\d+|0[xo][\da-f]+|\.nan|\.inf)$/iu.test(words)
  return isBare && !isWord && !/[ ,]$/.test(words) ? words : JSON.stringify(words)
}
