import type { SourceFile } from '../../parse/parse-collection.ts'
import { cpuTime } from './cpu-time.ts'
import { HOSTILE_PHRASES, repeatTo } from './hostile-phrases.ts'
import { median } from './median.ts'
import type { ReadAll } from './shipped-parser.ts'

/** A text, the milliseconds of processor time that it took, and at most how many it should take. */
export interface TimedText {
  readonly what: string
  readonly milliseconds: number
  readonly most?: number
}

const MOST = { seeds: 150, megabyte: 300, hostile: 200 } as const
const KILOBYTE = 1000
const MEGABYTE = 1000 * KILOBYTE
const HOSTILE = 100 * KILOBYTE

/** The first thing that a program reads after its start: nothing is compiled yet. */
export function timeSeeds(read: ReadAll, seeds: readonly SourceFile[]): TimedText {
  return {
    what: `${seeds.length} documents just after start-up`,
    milliseconds: cpuTime(() => read(seeds)),
    most: MOST.seeds,
  }
}

/** The seeds again and again as one document, from 10 kB to 10 MB, each the median of five. */
export function timeLengths(read: ReadAll, seeds: readonly SourceFile[]): readonly TimedText[] {
  const phrase = seeds.map(({ text }) => text).join('\n\n')
  return [10 * KILOBYTE, 100 * KILOBYTE, MEGABYTE, 10 * MEGABYTE].map(length => {
    const text = oneText(phrase, length)
    const milliseconds = median(Array.from({ length: 5 }, () => cpuTime(() => read(text))))
    const each = `${((milliseconds * MEGABYTE) / length).toFixed(0)} ms a MB`
    const what = `${formatLength(length)} in one document, median of 5: ${each}`
    return { what, milliseconds, ...(length === MEGABYTE ? { most: MOST.megabyte } : {}) }
  })
}

/** Each hostile phrase again and again, once. */
export function timeHostile(read: ReadAll): readonly TimedText[] {
  return HOSTILE_PHRASES.map(phrase => ({
    what: `${formatLength(HOSTILE)} of ${JSON.stringify(phrase)}`,
    milliseconds: cpuTime(() => read(oneText(phrase, HOSTILE))),
    most: MOST.hostile,
  }))
}

function oneText(phrase: string, length: number): readonly SourceFile[] {
  return [{ file: 'long.txt', text: repeatTo(phrase, length), sha256: '0'.repeat(64) }]
}

function formatLength(length: number): string {
  return length < MEGABYTE ? `${length / KILOBYTE} kB` : `${length / MEGABYTE} MB`
}
