import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../build/run-plenary.ts'
import { LOCKED, makePdf, packDocx } from '../parse/open-file/make-files.ts'
import { expectNoFaults, resultCount, useBrowser } from './open-app.ts'
import { chooseFiles, drop, dropPaths, openedBar, useFolders } from './open-documents.ts'

const { open } = useBrowser()
const { lay } = useFolders()
const BERLIN = readFileSync(join(ROOT, 'seeds/002_469faddfd09abc77.txt'), 'utf8')
const meeting = (when: string): string =>
  `Forum on rivers opens in Rome\n\nROME, ${when}. The Third Forum on Rivers opened in Rome today.\n`

/** Each is a file that no reader should have to fear, and what is said of it; '' where it is a document like others. */
const BAD: Readonly<Record<string, readonly [content: string | Uint8Array, says: string]>> = {
  'nul.txt': ['a\0b', 'it holds binary bytes, so it is no plain text'],
  'c0.txt': [`${meeting('4 May 2011')}\u0001\u0008\u001B[31m`, ''],
  'half.txt': [Uint8Array.of(0xff, 0xfe, 0x41), 'it begins as UTF-16 and does not go on so'],
  'surrogate.txt': [Uint8Array.of(0x41, 0xed, 0xa0, 0x80, 0x42), 'byte 2 is not UTF-8'],
  'bidi.txt': [`\u202E${meeting('5 May 2011')}\u2066`, ''],
  '__proto__.txt': [meeting('6 May 2011').replaceAll('Rivers', '__proto__'), ''],
  'constructor.txt': [meeting('7 May 2011'), ''],
  'february.txt': [meeting('30 February 2011'), ''],
  'years.txt': [`${meeting('4 May 0000')}\nUntil 31 December 9999.\n`, ''],
  'empty.txt': ['', 'it holds no words'],
  'line.txt': ['The weather was fine. '.repeat(480_000), ''],
  'bomb.docx': [packDocx('A'.repeat(24 * 1024 * 1024)), 'it was left alone'],
  'locked.pdf': [makePdf(['Berlin'], LOCKED), 'it is behind a password'],
  'old.doc': [Uint8Array.of(0xd0, 0xcf), 'a .doc file is not read here; save it as'],
  'letter.rtf': ['{\\rtf1}', 'a .rtf file is not read here; save it as'],
  'notes.odt': ['PK', 'a .odt file is not read here; save it as'],
  'koi.txt': [
    Uint8Array.of(0xed, 0xcf, 0xd3, 0xcb, 0xd7, 0xc1, 10),
    'it is not UTF-8 and was read as koi8-r',
  ],
  'a/twin.txt': [BERLIN, ''],
  'b/twin.txt': [BERLIN, 'the same words as a/twin.txt'],
}

test('a folder of bad files is read to its end: each is a document, or a sentence that says why not', async () => {
  const folder = lay('bad', {
    ...Object.fromEntries(Object.entries(BAD).map(([name, [content]]) => [name, content])),
    'picture.png': Uint8Array.of(0x89, 0x50),
  })
  const app = await open({ link: 'v=1&view=list' })
  const { page } = app
  await dropPaths(page, [folder])
  await openedBar(page).waitFor()
  await page.getByText(/\d+ files were not read/).click()
  for (const [name, [, says]] of Object.entries(BAD))
    if (says !== '')
      await page.getByRole('listitem').filter({ hasText: name }).filter({ hasText: says }).first().waitFor()
  await page.getByText('1 file of another kind was passed over: .png.').waitFor()
  expect(await page.locator('img').count()).toBe(0)
  expectNoFaults(app)
})

test('a folder without a document says what lies in it, and the page stays', async () => {
  const app = await open()
  const { page } = app
  await dropPaths(page, [lay('none', { 'old.doc': 'x', 'a.png': 'x' })])
  await page.getByRole('dialog').getByText('a .doc file is not read here; save it as').waitFor()
  await page.keyboard.press('Escape')
  expect(await resultCount(page)).toBe('5 events')
  expectNoFaults(app)
})

test('where the part that reads does not come, that is said, and the next try works', async () => {
  const { page } = await open()
  await page.route(/\/worker-[^/]+\.js/, route => route.abort())
  await drop(page, { 'berlin.txt': BERLIN })
  await page
    .getByRole('dialog')
    .getByText(/The part of Plenary that reads documents did not arrive/)
    .waitFor()
  await page.keyboard.press('Escape')
  await page.unroute(/\/worker-[^/]+\.js/)
  await drop(page, { 'berlin.txt': BERLIN })
  await openedBar(page).waitFor()
  await expect.poll(() => resultCount(page)).toBe('1 event')
})

test('a drop during a presentation ends it with the documents; Back goes on with the presentation', async () => {
  const app = await open({ link: 'v=1&view=list' })
  const { page } = app
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await page.getByRole('region', { name: 'Presentation' }).waitFor()
  await drop(page, { 'berlin.txt': BERLIN })
  await openedBar(page).waitFor()
  await page.getByRole('region', { name: 'Presentation' }).waitFor({ state: 'detached' })
  await expect.poll(() => resultCount(page)).toBe('1 event')
  await page.goBack()
  await page.getByRole('region', { name: 'Presentation' }).waitFor()
  expectNoFaults(app)
})

test('a page that may store nothing opens documents all the same', async () => {
  const app = await open({ link: 'v=1&view=list' })
  const { page } = app
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('refused', 'SecurityError')
        },
      })
  })
  await page.reload()
  await chooseFiles(page, [join(ROOT, 'seeds/002_469faddfd09abc77.txt')])
  await openedBar(page).waitFor()
  await expect.poll(() => resultCount(page)).toBe('1 event')
  expectNoFaults(app)
})
