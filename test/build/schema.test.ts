import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCollection } from '../../src/build/collection.ts'
import { siteFiles } from '../../src/build/site-files.ts'
import { makeFolder, ROOT } from './run-plenary.ts'

const schema = JSON.parse(readFileSync(join(ROOT, 'public/plenary.schema.json'), 'utf8')) as object
const isDataset = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema)

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
