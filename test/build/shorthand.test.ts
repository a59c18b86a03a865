import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { TABLE } from '../../src/build/shorthand/pack-tables.ts'
import { PACKINGS } from '../../src/build/shorthand/packings.ts'
import { shortenName } from '../../src/build/shorthand/shorten-name.ts'
import { expandTowns } from '../../src/parse/authority/shorthand/expand-towns.ts'
import { expandWords } from '../../src/parse/authority/shorthand/expand-words.ts'
import { shortenTowns } from '../../src/build/shorthand/shorten-towns.ts'

const files = ['authority', 'people'].flatMap(room => {
  const folder = join(import.meta.dirname, '../../src/parse', room)
  return readdirSync(folder).map(name => join(folder, name))
})
const packed = PACKINGS.flatMap(packing =>
  files.filter(path => packing.files.test(path)).map(path => ({ ...packing, path, file: basename(path) })),
)

/** In the order of the alphabet, each once: so a list of words that is looked up as a set may come back. */
const sorted = (words: string): readonly string[] => [...new Set(words.trim().split(/\s+/))].toSorted()

describe('tables as they travel in the Worker', () => {
  test('all of the largest are shortened', () => {
    expect(packed).toHaveLength(15)
  })

  test.for(packed)('$file comes back as it was', ({ path, shorten, expand }) => {
    const table = TABLE.exec(readFileSync(path, 'utf8'))?.[1] ?? ''
    const short = shorten(table)
    expect(short.length).toBeLessThan(table.length * 0.95)
    if (expand === expandWords) expect(sorted(expand(short))).toEqual(sorted(table))
    else expect(expand(short)).toBe(table)
  })

  test.for([
    ['North Atlantic Treaty Organization', 'NATO', '+'],
    ['Ukrinform', 'UKRINFORM', '^'],
    ['United Nations Women', 'Women', '2'],
    ['Egmont Group of Financial Intelligence Units', 'Egmont Group', '2<'],
    ['Spain', 'the Kingdom of Spain', 'the Kingdom of *'],
    ["Prime Minister's Office", '10 Downing Street', '10 Downing Street'],
  ] as const)('beside "%s" a table says "%s" as %s', ([name, text, code]) => {
    expect(shortenName(text, name)).toBe(code)
  })

  test('a name that would be read as a code stops the build', () => {
    expect(() => shortenName('7', 'Group of Seven')).toThrow('"7"')
  })

  test('a town may have a capital in its midst', () => {
    const towns = 'SA|*Riyadh, Jeddah=Jiddah, AlUla, Ta’if'
    expect(expandTowns(shortenTowns(towns))).toBe(towns)
  })
})
