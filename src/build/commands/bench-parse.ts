import { existsSync } from 'node:fs'
import { join } from 'node:path'
import * as chrono from 'chrono-node'
import nlp from 'compromise'
import { parseCollection, type SourceFile } from '../../parse/parse-collection.ts'
import { cpuTime } from '../bench/cpu-time.ts'
import { HOSTILE_PHRASES, repeatTo } from '../bench/hostile-phrases.ts'
import { EXIT } from '../exit-codes.ts'
import { readCommandLine } from '../command-line.ts'
import { findTexts } from '../find-texts.ts'
import { readTexts } from '../read-folder.ts'
import { ROOT } from '../site-config.ts'

const CORPUS = join(ROOT, '..', 'shared', 'corpus')
/** Milliseconds of processor time. */
const MOST = { seeds: 150, hostile: 200 } as const
const MEGABYTE = 1_000_000

interface Row {
  readonly what: string
  readonly milliseconds: number
  readonly documents?: number
  readonly most?: number
}

/**
 * `npm run bench:parse`: processor time of the parser for the five seeds just after start-up, for a text of
 * 1 MB, for twelve hostile texts of 100 kB, and for many documents beside what chrono-node takes for their
 * dates alone and compromise for their names. Fails where a budget is exceeded.
 */
export function benchParse(argv: readonly string[]): number {
  readCommandLine(argv, {})
  const seeds = readTexts(findTexts(join(ROOT, 'seeds'))).files
  const rows = [
    row('five seeds, first reading', seeds, MOST.seeds),
    row('1 MB in one document', [asFile('long', repeatTo(seeds.map(textOf).join('\n\n'), MEGABYTE))]),
    ...HOSTILE_PHRASES.map(phrase =>
      row(
        `100 kB of ${JSON.stringify(phrase)}`,
        [asFile('hostile', repeatTo(phrase, MEGABYTE / 10))],
        MOST.hostile,
      ),
    ),
    ...compare(manyDocuments(seeds)),
  ]
  for (const each of rows) process.stdout.write(`${formatRow(each)}\n`)
  const over = rows.filter(({ milliseconds, most }) => most !== undefined && milliseconds > most)
  for (const { what } of over) process.stdout.write(`Over budget: ${what}.\n`)
  return over.length === 0 ? EXIT.done : EXIT.failed
}

function manyDocuments(seeds: readonly SourceFile[]): readonly SourceFile[] {
  if (existsSync(CORPUS)) return readTexts(findTexts(CORPUS)).files
  process.stdout.write('The corpus of ../shared is not there: the seeds are read again and again instead.\n')
  return Array.from({ length: 40 }, (_, i) =>
    seeds.map(file => ({ ...file, file: `${i}/${file.file}` })),
  ).flat()
}

/** The same texts in the same run; the others once each, as they take long. */
function compare(files: readonly SourceFile[]): readonly Row[] {
  const sample = files.slice(0, SAMPLE)
  return [
    { ...row('many documents, Plenary: all facts', files), documents: files.length },
    {
      what: 'the same, chrono-node: dates alone',
      milliseconds: cpuTime(() => {
        for (const { text } of files) chrono.parse(text)
      }),
      documents: files.length,
    },
    {
      what: 'the same, compromise: people, places, bodies',
      milliseconds: cpuTime(() => {
        for (const { text } of sample) nlp(text).topics().out('array')
      }),
      documents: sample.length,
    },
  ]
}

/** compromise reads some thirty documents a second; a sample says so as well as all of them. */
const SAMPLE = 60

function row(what: string, files: readonly SourceFile[], most?: number): Row {
  const milliseconds = cpuTime(() => parseCollection(files, { title: what }))
  return { what, milliseconds, ...(most === undefined ? {} : { most }) }
}

const textOf = ({ text }: SourceFile): string => text
const asFile = (name: string, text: string): SourceFile => ({
  file: `${name}.txt`,
  text,
  sha256: '0'.repeat(64),
})

/** `five seeds, Plenary: all facts             12.1 ms     413 documents/s` */
function formatRow({ what, milliseconds, documents, most }: Row): string {
  const rate =
    documents === undefined ? '' : `${((documents / milliseconds) * 1000).toFixed(0).padStart(8)} documents/s`
  const of = most === undefined ? '' : ` of ${most} ms`
  return `${what.padEnd(52)}${milliseconds.toFixed(1).padStart(9)} ms${of}${rate}`
}
