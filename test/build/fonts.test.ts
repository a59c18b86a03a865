import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { charactersOf, formatUnicodeRange, SCRIPTS } from '../../src/build/font-faces.ts'
import { makeFonts } from '../../src/build/fonts.ts'

const cache = mkdtempSync(join(tmpdir(), 'plenary-fonts-'))
let folder = ''

beforeAll(async () => {
  folder = await makeFonts(resolve('.'), cache)
})
afterAll(() => rmSync(cache, { recursive: true, force: true }))

test('two typefaces in three writings weigh at most 110 kB together', () => {
  const files = readdirSync(folder).filter(name => name.endsWith('.woff2'))
  expect(files).toEqual([
    'libre-franklin-cyrillic.woff2',
    'libre-franklin-latin-ext.woff2',
    'libre-franklin-latin.woff2',
    'source-serif-4-cyrillic.woff2',
    'source-serif-4-latin-ext.woff2',
    'source-serif-4-latin.woff2',
  ])
  const bytes = files.map(name => statSync(join(folder, name)).size)
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(110_000)
})

test('each file is loaded for its own writing alone, and words stay readable until it is there', () => {
  const css = readFileSync(join(folder, 'fonts.css'), 'utf8')
  expect(css.match(/@font-face/g)).toHaveLength(6)
  expect(css.match(/font-display: swap/g)).toHaveLength(6)
  const characters = SCRIPTS.map(charactersOf).join('')
  expect(new Set(characters).size).toBe([...characters].length)
  expect(SCRIPTS.map(formatUnicodeRange).at(-1)).toBe('U+400-45F,U+490-491,U+2116')
})

test('the licences of the typefaces go with them', () => {
  const notices = readFileSync(join(folder, 'FONT-LICENSES.txt'), 'utf8')
  expect(notices.match(/SIL OPEN FONT LICENSE Version 1\.1/g)).toHaveLength(2)
})

test('a second start cuts nothing again', async () => {
  const before = statSync(join(folder, 'fonts.css')).mtimeMs
  expect(await makeFonts(resolve('.'), cache)).toBe(folder)
  expect(statSync(join(folder, 'fonts.css')).mtimeMs).toBe(before)
})
