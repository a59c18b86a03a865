import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCollection } from '../../src/build/collection.ts'
import { makeFolder, ROOT } from './run-plenary.ts'

const README = readFileSync(join(ROOT, 'README.md'), 'utf8')

/** The five documents beside what the README writes as an example, the YAML that begins with `key`. */
function readExample(key: string, file: string) {
  const folder = makeFolder({})
  cpSync(join(ROOT, 'seeds'), folder, { recursive: true })
  const [, rest = ''] = README.split(`\`\`\`yaml\n${key}`)
  writeFileSync(join(folder, file), key + rest.split('```')[0])
  return readCollection(folder)
}

test('the corrections that the README shows fit the documents they are shown for', () => {
  const { index } = readExample('author:', 'corrections.yaml')
  expect(index.diagnostics.filter(({ file }) => file === 'corrections.yaml')).toEqual([])
  expect(index.events.map(({ venue }) => venue)).toContain('Krasnodar Expo')
  expect(index.events).toHaveLength(4)
})
