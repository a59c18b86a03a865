import * as chrono from 'chrono-node'
import nlp from 'compromise'
import type { SourceFile } from '../../parse/parse-collection.ts'
import { cpuTime } from './cpu-time.ts'
import { median } from './median.ts'
import type { ReadAll } from './shipped-parser.ts'

/** A program that reads documents, and how many it read in a second of processor time. */
export interface Racer {
  readonly name: string
  readonly documents: number
  /** The very first time, while the engine still compiles the program. */
  readonly first: number
  /** The median of the rounds after it. */
  readonly warmed: number
}

interface Entrant {
  readonly name: string
  readonly files: readonly SourceFile[]
  readonly read: (files: readonly SourceFile[]) => unknown
}

/** compromise reads some fifteen documents a second; a sample says so as well as all of them. */
const SAMPLE = 60
const ROUNDS = 4

/** All three read the same texts in the same run, by turns, so that whatever else the machine does meets all. */
export function raceReaders(plenary: ReadAll, files: readonly SourceFile[]): readonly Racer[] {
  const entrants = entrantsFor(plenary, files)
  const rounds = Array.from({ length: ROUNDS }, () =>
    entrants.map(entrant => (entrant.files.length / cpuTime(() => entrant.read(entrant.files))) * 1000),
  )
  return entrants.map((entrant, at) => {
    const [first = Number.NaN, ...later] = rounds.map(rates => rates[at] ?? Number.NaN)
    return { name: entrant.name, documents: entrant.files.length, first, warmed: median(later) }
  })
}

function entrantsFor(plenary: ReadAll, files: readonly SourceFile[]): readonly Entrant[] {
  return [
    { name: 'Plenary: all facts', files, read: plenary },
    {
      name: 'chrono-node: dates alone',
      files,
      read: texts => texts.forEach(({ text }) => void chrono.parse(text)),
    },
    {
      name: 'compromise: people, places, bodies',
      files: files.slice(0, SAMPLE),
      read: texts => texts.forEach(({ text }) => void nlp(text).topics().out('array')),
    },
  ]
}
