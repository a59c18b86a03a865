import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { expect, test } from 'vitest'
import { readCollection } from '../../src/build/collection.ts'
import { siteFiles } from '../../src/build/site-files.ts'
import { makeFolder, ROOT } from './run-plenary.ts'

const schema = JSON.parse(readFileSync(join(ROOT, 'public/plenary.schema.json'), 'utf8')) as {
  readonly $defs: object
}
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
const isDataset = ajv.compile(schema)
const isCorrectionFile = ajv.compile({ $defs: schema.$defs, $ref: '#/$defs/correctionFile' })

/** What the schema refuses in the dataset that a site of `folder` publishes: `path: reason`. */
function faultsIn(folder: string): readonly string[] {
  const published = siteFiles(readCollection(folder)).get('dataset/dataset.json') ?? ''
  isDataset(JSON.parse(published))
  return (isDataset.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`)
}

test('the dataset of the five documents is what its published schema says', () => {
  expect(faultsIn(join(ROOT, 'seeds'))).toEqual([])
})

test('so are the dataset of an empty folder and that of unreadable files', () => {
  expect(faultsIn(makeFolder({}))).toEqual([])
  expect(faultsIn(makeFolder({ 'a.txt': '', 'b.txt': new Uint8Array([0xff]), 'c.txt': 'Tea.\n' }))).toEqual(
    [],
  )
})

test('the schema refuses a fact without its reason', () => {
  const { dataset } = readCollection(join(ROOT, 'seeds'))
  const [first, ...rest] = dataset.events
  const reasonless = { ...dataset, events: [{ ...first, title: { ...first?.title, why: '' } }, ...rest] }
  expect(isDataset(reasonless)).toBe(false)
})

const CORRECTIONS = `author: Ana Silva
date: 2026-03-02
corrections:
  - set: date
    value: 2016-05-31/2016-06-01
    reason: The programme lists two days.
    quotation: { exact: Berlin, prefix: in }
  - set: organisations.osce
    value: organiser
    reason: It sent the invitations.
  - operation: remove
    path: place.venue
    reason: Not this house.
  - add: people
    value: { name: Jean Lac, part: chair }
    reason: He signed the minutes.
`

test('a corrected dataset and the file that corrects it are what the schema says', () => {
  const berlin = readFileSync(join(ROOT, 'seeds/002_469faddfd09abc77.txt'))
  const folder = makeFolder({ 'berlin.txt': berlin, 'berlin.yaml': CORRECTIONS })
  expect(readCollection(folder).dataset.corrections?.length).toBeGreaterThanOrEqual(3)
  expect(faultsIn(folder)).toEqual([])
  isCorrectionFile(parse(CORRECTIONS))
  expect(isCorrectionFile.errors).toBeNull()
  expect(isCorrectionFile({ corrections: [{ mend: 'date' }] })).toBe(false)
})
