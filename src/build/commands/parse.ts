import { writeFileSync } from 'node:fs'
import { formatFacts } from '../../parse/facts.ts'
import { EXIT } from '../exit-codes.ts'
import { collectFiles, readCollection, type Collection, type OnRead } from '../collection.ts'
import { fromWhereTheyStand, readCommandLine } from '../command-line.ts'
import { findPaths } from '../find-texts.ts'
import { progressBar } from '../progress-bar.ts'
import { formatFaults, formatReport } from '../report.ts'
import { formatSummary } from '../summary.ts'
import { UsageError } from '../usage-error.ts'

const FORMATS = ['dataset', 'facts', 'report'] as const
type Format = (typeof FORMATS)[number]

/** `npm run --silent parse -- PATH… [--format dataset|facts|report] [--out FILE]`: data on stdout, the rest on stderr. */
export function parse(argv: readonly string[]): number {
  const { paths, options } = readCommandLine(argv, { format: 'text', out: 'text' })
  if (paths.length === 0)
    throw new UsageError('Name the files or the folder to read: npm run --silent parse -- DIR.')
  const format = chooseFormat(options['format'] ?? 'dataset')
  const started = performance.now()
  const bar = progressBar(process.stderr, () => performance.now())
  const collection = readPaths(paths.map(fromWhereTheyStand), bar.onRead)
  bar.end()
  print(write(collection, format), options['out'])
  if (format !== 'report') process.stderr.write(formatFaults(collection))
  process.stderr.write(formatSummary(collection.dataset, performance.now() - started))
  return collection.dataset.documents.length > 0 ? EXIT.done : EXIT.failed
}

function chooseFormat(word: string): Format {
  const format = FORMATS.find(candidate => candidate === word)
  if (!format) throw new UsageError(`There is no format "${word}"; choose ${FORMATS.join(', ')}.`)
  return format
}

/** One folder is a collection with its settings; several paths are a collection of their files. */
function readPaths(paths: readonly string[], onRead: OnRead): Collection {
  const [only] = paths
  const found = findPaths(paths)
  if (only !== undefined && paths.length === 1 && found.every(({ path }) => path !== only))
    return readCollection(only, undefined, onRead)
  return collectFiles(found, onRead)
}

function write(collection: Collection, format: Format): string {
  if (format === 'dataset') return `${JSON.stringify(collection.dataset, null, 1)}\n`
  if (format === 'facts') return formatFacts(collection.dataset, collection.texts)
  return formatReport(collection)
}

function print(text: string, out: string | undefined): void {
  if (out === undefined) {
    process.stdout.write(text)
    return
  }
  try {
    writeFileSync(fromWhereTheyStand(out), text)
  } catch {
    throw new UsageError(`--out "${out}" cannot be written: give a file in a folder that is there.`)
  }
}
