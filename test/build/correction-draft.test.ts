import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCollection, type Collection } from '../../src/build/collection.ts'
import { organisationsById } from '../../src/derive/by-id.ts'
import { correctionDraft } from '../../src/derive/correction-draft.ts'
import { eventFacts } from '../../src/derive/event-facts.ts'
import { eventParts } from '../../src/model/event-parts.ts'
import { makeFolder, ROOT } from './run-plenary.ts'

const SEEDS = Object.fromEntries(
  readdirSync(join(ROOT, 'seeds'))
    .filter(name => name.endsWith('.txt'))
    .map(name => [name, readFileSync(join(ROOT, 'seeds', name), 'utf8')]),
)

/** "Correct this" of every row of every event, one after the other. */
function allDrafts({ dataset, index }: Collection): string {
  return eventParts(dataset)
    .flatMap(part =>
      eventFacts(part, organisationsById(index)).map(row =>
        correctionDraft(row, index, part.event.documents),
      ),
    )
    .join('')
}

test('what "Correct this" gives is a file of corrections that says what the parser reads', () => {
  const asRead = readCollection(makeFolder(SEEDS))
  const yaml = allDrafts(asRead).replaceAll(/^- remove: beside\.[^\n]*\n(?: {2}.*\n)*/gm, '')
  const filled = yaml
    .replaceAll('  author:\n', '  author: Ana\n')
    .replaceAll('  reason:\n', '  reason: Same.\n')
  const absent = /^- set: \S+\n {2}value:\n(?: {2}.*\n)*/gm
  const { dataset } = readCollection(
    makeFolder({ ...SEEDS, 'corrections.yaml': filled.replaceAll(absent, '') }),
  )
  expect(dataset.diagnostics.filter(({ file }) => file === 'corrections.yaml')).toEqual([])
  expect(dataset.events.map(({ id }) => id)).toEqual(asRead.dataset.events.map(({ id }) => id))
  for (const record of dataset.corrections ?? []) expect(record.now).toBe(record.parserRead)
  expect(dataset.corrections?.length).toBeGreaterThan(50)
})

test('lines that are left empty say nothing, and a value that is left empty is asked for', () => {
  const yaml = `- set: date
  value: 2017-10-05
  document: 001_c6b91583b424ce8c.txt
  author:
  reason:
- set: place.venue
  value:
  document: 001_c6b91583b424ce8c.txt
  author:
  reason: It is known.
`
  const { dataset } = readCollection(makeFolder({ ...SEEDS, 'corrections.yaml': yaml }))
  const said = dataset.diagnostics.filter(({ file }) => file === 'corrections.yaml')
  expect(said.map(({ line, message }) => `${line}: ${message}`)).toEqual([
    '1: correction 1 has no author and no reason; it counts, but nobody can tell later where it came from.',
    '7: correction 2: its value is missing: "set" gives place.venue a value; it is left out until that is corrected.',
  ])
  expect(dataset.events.map(({ date }) => date.value)).toContain('2017-10-05')
})
