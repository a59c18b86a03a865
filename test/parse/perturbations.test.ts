import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { generateDocuments } from '../generator/generate.ts'
import { TEMPLATES } from '../generator/templates/all-templates.ts'
import { parseText } from './check-document.ts'
import { findMisquoted } from './find-evidence.ts'
import { gistOf, QUESTIONS, type Gist } from './gist.ts'
import { WAYS, type Way } from './ways-to-write.ts'

type Text = readonly [name: string, text: string]

function readFolder(path: string): readonly Text[] {
  const folder = new URL(path, import.meta.url)
  return readdirSync(folder)
    .filter(file => file.endsWith('.txt'))
    .map(file => [file, readFileSync(new URL(file, folder), 'utf8')] as const)
}

const SEEDS = readFolder('../../seeds/')
const MANY: readonly Text[] = [
  ...readFolder('../documents/'),
  ...generateDocuments('test', TEMPLATES.length).map(({ id, text }) => [id, text] as const),
]

/** Which questions another way to write a text answers otherwise, with the answers. */
function changes({ write }: Way, [file, text]: Text, before: Gist): readonly string[] {
  const written = write(text)
  const dataset = parseText(written, file)
  if (findMisquoted(dataset, written).length > 0) return [`${file}: words are quoted that do not stand there`]
  const after = gistOf(dataset)
  return QUESTIONS.filter(question => after[question] !== before[question]).map(
    question => `${file} ${question}: ${before[question]} → ${after[question]}`,
  )
}

const gistsOf = (texts: readonly Text[]): readonly (readonly [Text, Gist])[] =>
  texts.map(text => [text, gistOf(parseText(text[1], text[0]))])

/**
 * All answers about document and meeting: report, publisher, own day, title, edition, days, status, city, country,
 * bodies that take part with their roles, people, counts. Two are known to move in the seeds: a wrapped report
 * whose own day is not named takes the meeting's, and a heading in small letters names one body less.
 */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  'a hard wrap at 72 columns': ['004_105e082bcbc74425.txt published'],
  'a heading in small letters': ['004_105e082bcbc74425.txt bodies'],
}

describe('in the seeds, no answer is changed by', () => {
  const seeds = gistsOf(SEEDS)
  test.each(WAYS.filter(({ floor }) => floor > 0.9).map(way => [way.name, way] as const))(
    '%s',
    (name, way) => {
      const found = seeds.flatMap(([text, gist]) => changes(way, text, gist))
      const known = KNOWN[name] ?? []
      expect(found.filter(change => !known.some(start => change.startsWith(start)))).toEqual([])
    },
  )
})

describe('in the documents of the tests and of the generator', () => {
  const many = gistsOf(MANY)
  test.each(WAYS.map(way => [way.name, way.floor, way] as const))(
    '%s leaves of all answers at least %d as they were',
    (_, floor, way) => {
      const found = many.flatMap(([text, gist]) => changes(way, text, gist))
      const share = 1 - found.length / (many.length * QUESTIONS.length)
      expect(share, found.join('\n')).toBeGreaterThanOrEqual(floor)
    },
  )
})
