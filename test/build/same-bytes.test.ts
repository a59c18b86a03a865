import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { makeFolder, ROOT, spawnPlenary } from './run-plenary.ts'

const SEEDS = join(ROOT, 'seeds')
let bytes = ''

beforeAll(() => {
  bytes = spawnPlenary(['parse', SEEDS]).stdout
})

test.each([
  ['where the day begins first', { TZ: 'Pacific/Kiritimati' }],
  ['where the day ends last', { TZ: 'Pacific/Honolulu' }],
  ['in Turkish, which has two letters i', { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }],
])('the same documents give the same bytes %s', (_, env) => {
  expect(JSON.parse(bytes)).toHaveProperty('events.length')
  expect(spawnPlenary(['parse', SEEDS], env).stdout).toBe(bytes)
})

test('the order in which files were written does not matter', () => {
  const names = readdirSync(SEEDS, { recursive: true, encoding: 'utf8' }).toSorted().toReversed()
  const files = names.filter(name => statSync(join(SEEDS, name)).isFile())
  const copy = makeFolder(Object.fromEntries(files.map(name => [name, readFileSync(join(SEEDS, name))])))
  expect(spawnPlenary(['parse', copy]).stdout).toBe(bytes)
})

test('the order in which files are named does not matter', () => {
  const paths = readdirSync(SEEDS)
    .filter(name => name.endsWith('.txt'))
    .map(name => join(SEEDS, name))
  const forwards = spawnPlenary(['parse', ...paths]).stdout
  expect(JSON.parse(forwards)).toHaveProperty('documents.length', 5)
  expect(spawnPlenary(['parse', ...paths.toReversed()]).stdout).toBe(forwards)
})
