import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { shippedParser } from '../../src/build/bench/shipped-parser.ts'
import { internalProperties } from '../../src/build/internal-properties.ts'
import { shortenProperties } from '../../src/build/short-properties.ts'
import { parseCollection } from '../../src/parse/parse-collection.ts'

const ROOT = join(import.meta.dirname, '../..')
const files = ['seeds', 'test/documents'].flatMap(folder =>
  readdirSync(join(ROOT, folder))
    .filter(name => name.endsWith('.txt'))
    .map(name => ({
      file: `${folder}/${name}`,
      text: readFileSync(join(ROOT, folder, name), 'utf8'),
      sha256: '',
    })),
)

test('the parser reads the same when it was made lighter', async () => {
  const read = await shippedParser()
  expect(read(files)).toEqual(parseCollection(files, { title: 'timed' }))
})

describe('properties under short names', () => {
  test('are those of tokens and phrases, none of the dataset, of messages or of the language', () => {
    const names = internalProperties()
    expect(names).toEqual(expect.arrayContaining(['word', 'tokens', 'placeFrom']))
    for (const name of ['value', 'evidence', 'start', 'named', 'found', 'kind', 'next', 'length', 'index'])
      expect(names).not.toContain(name)
  })

  const short = new Map([
    ['word', 'a'],
    ['tokens', 'b'],
  ])

  test.for([
    ['token?.word === word', 'token?.a === word'],
    ['const { word: own, line } = token', 'const { a: own, line } = token'],
    [
      'const f = ({ tokens }, word) => ({ tokens, word, line })',
      'const f = ({ b: tokens }, word) => ({ b: tokens, a: word, line })',
    ],
    ['const { word = 1 } = {}', 'const { a: word = 1 } = {}'],
    ['by["word"][word]', 'by["word"][word]'],
  ] as const)('%s', ([long, expected]) => {
    expect(shortenProperties(long, 'script.js', short)).toBe(expected)
  })

  test('a property that has such a name already stops the build', () => {
    expect(() => shortenProperties('token.a', 'script.js', short)).toThrow('called a')
  })
})
