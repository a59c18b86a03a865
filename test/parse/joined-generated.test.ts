import { expect, test } from 'vitest'
import { parseCollection } from '../../src/parse/parse-collection.ts'
import { generateReports } from '../generator/reports.ts'
import type { Split } from '../generator/vocabulary.ts'

interface Joined {
  /** Of the pairs of reports of one meeting: how many stand in one event. */
  readonly found: number
  /** Pairs of reports of two meetings that stand in one event. */
  readonly wrong: readonly string[]
}

/** A folder of clippings: three reports of each of so many meetings, each written its own way. */
function joinPairs(split: Split, meetings: number): Joined {
  const reports = generateReports(split, meetings, 3)
  const files = reports.map(({ file, text }) => ({ file, text, sha256: '' }))
  const { documents } = parseCollection(files, { title: 'Clippings' })
  const eventOf = new Map(documents.map(({ file, events }) => [file, events[0]]))
  const pairs = reports.flatMap((a, i) => reports.slice(i + 1).map(b => [a, b] as const))
  const joined = pairs.filter(([a, b]) => {
    const event = eventOf.get(a.file)
    return event !== undefined && event === eventOf.get(b.file)
  })
  const right = joined.filter(([a, b]) => a.meeting === b.meeting)
  const wrong = joined.filter(([a, b]) => a.meeting !== b.meeting).map(([a, b]) => `${a.file} with ${b.file}`)
  return { found: right.length / (meetings * 3), wrong }
}

test.each<Split>(['tune', 'test'])(
  'of %s vocabulary, nine in ten reports of one meeting join, and no two meetings do',
  split => {
    const { found, wrong } = joinPairs(split, 60)
    expect(wrong).toEqual([])
    expect(found).toBeGreaterThan(0.9)
  },
)
