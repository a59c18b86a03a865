import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceFile } from '../../parse/parse-collection.ts'
import { raceReaders, type Racer } from '../bench/race-readers.ts'
import { shippedParser } from '../bench/shipped-parser.ts'
import { timeHostile, timeLengths, timeSeeds, type TimedText } from '../bench/time-texts.ts'
import { EXIT } from '../exit-codes.ts'
import { readCommandLine } from '../command-line.ts'
import { findTexts } from '../find-texts.ts'
import { readTexts } from '../read-folder.ts'
import { ROOT } from '../site-config.ts'

const CORPUS = join(ROOT, '..', 'shared', 'corpus')
/** How many times as many documents a second as chrono-node, which reads only dates, and as compromise. */
const LEAST = { chrono: 0.5, compromise: 25 } as const

/**
 * `npm run bench:parse`: processor time of the parser for the five seeds just after start-up, for many documents
 * beside what chrono-node takes for their dates alone and compromise for their names, for texts of 10 kB to
 * 10 MB, and for twelve hostile texts of 100 kB. Fails where a budget is exceeded.
 *
 *     1500 documents                       first reading       warmed
 *     Plenary: all facts                        350 /s        1100 /s
 *     chrono-node: dates alone                 1400 /s        2200 /s
 */
export async function benchParse(argv: readonly string[]): Promise<number> {
  readCommandLine(argv, {})
  const seeds = readTexts(findTexts(join(ROOT, 'seeds'))).files
  const read = await shippedParser()
  const faults = [
    ...printTexts([timeSeeds(read, seeds)]),
    ...printRace(raceReaders(read, manyDocuments(seeds))),
    ...printTexts([...timeLengths(read, seeds), ...timeHostile(read)]),
  ]
  for (const fault of faults) process.stdout.write(`Over budget: ${fault}.\n`)
  return faults.length === 0 ? EXIT.done : EXIT.failed
}

function manyDocuments(seeds: readonly SourceFile[]): readonly SourceFile[] {
  if (existsSync(CORPUS)) return readTexts(findTexts(CORPUS)).files
  process.stdout.write('The corpus of ../shared is not there: the seeds are read again and again instead.\n')
  return Array.from({ length: 40 }, (_, i) =>
    seeds.map(file => ({ ...file, file: `${i}/${file.file}` })),
  ).flat()
}

/** Prints the race and says what was too slow in it; the warmed rounds count, the first ones are told. */
function printRace([plenary, chrono, compromise]: readonly Racer[]): readonly string[] {
  if (!plenary || !chrono || !compromise) return []
  const rows = [plenary, chrono, compromise].map(({ name, documents, first, warmed }) => [
    documents === plenary.documents ? name : `${name} (${documents} of them)`,
    `${first.toFixed(0)} /s`,
    `${warmed.toFixed(0)} /s`,
  ])
  const beside = [chrono, compromise].map(({ name, first, warmed }) => [
    `Plenary beside ${name.split(':', 1).join('')}`,
    `${(plenary.first / first).toFixed(2)} times`,
    `${(plenary.warmed / warmed).toFixed(2)} times`,
  ])
  const head = [`${plenary.documents} documents`, 'first reading', 'warmed']
  for (const row of [[], head, ...rows, ...beside, []]) process.stdout.write(`${formatRow(row)}\n`)
  return [
    ...(plenary.warmed < LEAST.chrono * chrono.warmed
      ? [`${LEAST.chrono} times as many as chrono-node`]
      : []),
    ...(plenary.warmed < LEAST.compromise * compromise.warmed
      ? [`${LEAST.compromise} times as many as compromise`]
      : []),
  ]
}

function printTexts(texts: readonly TimedText[]): readonly string[] {
  for (const { what, milliseconds, most } of texts) {
    const budget = most === undefined ? '' : `of ${most} ms`
    process.stdout.write(`${formatRow([what, `${milliseconds.toFixed(1)} ms`, budget])}\n`)
  }
  return texts.flatMap(({ what, milliseconds, most = Infinity }) => (milliseconds > most ? [what] : []))
}

/** A wide column for words, then narrow ones for figures. */
function formatRow([what = '', ...figures]: readonly string[]): string {
  return `${what.padEnd(56)}${figures.map(figure => figure.padStart(16)).join('')}`.trimEnd()
}
