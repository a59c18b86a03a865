import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { makeDocx, makePdf, run } from '../parse/open-file/make-files.ts'
import { ROOT, spawnPlenary } from '../build/run-plenary.ts'
import { findViolations } from './find-violations.ts'
import { expectNoFaults, resultCount, useBrowser, waitForScore } from './open-app.ts'
import { chooseFiles, chooseFolder, drop, openedBar, useFolders } from './open-documents.ts'

const { open } = useBrowser()
const { root, lay } = useFolders()
const SEEDS = join(ROOT, 'seeds')

const BERLIN = readFileSync(join(SEEDS, '002_469faddfd09abc77.txt'), 'utf8')
const LINES = [
  'Forum on river safety opens in Vienna',
  '',
  'VIENNA, 4 October 2017. The Third Forum on River Safety opened in Vienna today.',
  'It was organised by the OSCE.',
]

test('a folder of every kind of file becomes a chronology, and the five come back with one press', async () => {
  const path = lay('press-releases_2017', {
    'a.txt': BERLIN,
    'deep/er/b.docx': makeDocx(LINES.map(run)),
    'c.pdf': makePdf(
      LINES.map(line =>
        line.replace('Third', 'Fourth').replace('Vienna', 'Prague').replace('VIENNA', 'PRAGUE'),
      ),
    ),
    'd.html': `<h1>Summit on bread</h1><p>ROME, 5 May 2011. The Second Summit on Bread was held in Rome today.</p>`,
    'broken.pdf': 'no pdf',
    'picture.jpg': Uint8Array.of(0xff, 0xd8),
    '.hidden.txt': 'hidden',
    'README.md': 'hello',
  })
  const app = await open({ link: 'v=1&view=list' })
  const { page } = app
  const before = await resultCount(page)
  await chooseFolder(page, path)
  await openedBar(page).waitFor()
  await expect.poll(() => resultCount(page)).toBe('4 events')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Press releases 2017')
  expect(await page.title()).toBe('Press releases 2017')
  await openedBar(page).getByText('4 documents of your own, read on this computer.').waitFor()
  await page.getByText('1 file was not read').click()
  await page.getByText('it is no sound PDF; save it again, or save its text as .txt.').waitFor()
  expect(await findViolations(page)).toEqual([])
  await openedBar(page).getByRole('button', { name: 'Back to the collection' }).click()
  await expect.poll(() => resultCount(page)).toBe(before)
  await expect
    .poll(() => page.getByRole('heading', { level: 1 }).textContent())
    .toBe('Security and counter-terrorism meetings')
  expectNoFaults(app)
})

test('the dataset that is saved has the bytes that the command prints of the same files', async () => {
  const names = readdirSync(SEEDS).filter(name => name.endsWith('.txt'))
  const paths = names.map(name => join(SEEDS, name))
  const app = await open()
  const { page } = app
  await chooseFiles(page, paths)
  const saving = page.waitForEvent('download')
  await openedBar(page).getByRole('button', { name: 'Save dataset' }).click()
  const saved = readFileSync(await (await saving).path(), 'utf8')
  const printed = JSON.parse(spawnPlenary(['parse', ...paths]).stdout) as object
  expect(saved).toBe(JSON.stringify({ ...printed, title: 'Your documents' }))
  expectNoFaults(app)
})

test('the one file that is saved opens without a network on the same view', async () => {
  const app = await open()
  const { page } = app
  await chooseFiles(page, [join(SEEDS, '002_469faddfd09abc77.txt')])
  await waitForScore(page)
  await page
    .getByRole('region', { name: 'Timeline' })
    .getByRole('button', { name: /Berlin/ })
    .click()
  const saving = page.waitForEvent('download')
  await openedBar(page).getByRole('button', { name: 'Save as one HTML file' }).click()
  const file = join(root, 'saved.html')
  await (await saving).saveAs(file)
  await page.context().setOffline(true)
  await page.goto(`file://${file}`)
  await page.getByRole('heading', { level: 2, name: /Counter-Terrorism Conference/ }).waitFor()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Your documents')
  expect(readFileSync(file, 'utf8')).not.toContain(inject('site'))
})

test('files dropped at once, before the part that takes them is there, are shown; links keep the view', async () => {
  const app = await open({ link: 'v=1&view=list&org=cis' })
  const { page } = app
  await drop(page, { 'berlin.txt': BERLIN, 'soup.txt': 'A recipe for soup.\n' })
  await openedBar(page).waitFor()
  await expect.poll(() => resultCount(page)).toBe('1 event')
  expect(new URL(page.url()).hash).toBe('#v=1&view=list')
  await page
    .getByRole('list', { name: 'Events' })
    .getByText(/Counter-Terrorism Conference/)
    .click()
  await page.getByRole('heading', { level: 2, name: /Counter-Terrorism Conference/ }).waitFor()
  await page.goBack()
  await expect.poll(() => page.getByRole('tab', { name: 'Facts' }).count()).toBe(0)
  await page.goForward()
  await page.getByRole('tab', { name: 'Text' }).click()
  await page.locator('mark').first().waitFor()
  await openedBar(page).getByRole('button', { name: 'Back to the collection' }).click()
  await expect.poll(() => resultCount(page)).toBe('4 of 5 events')
  expectNoFaults(app)
})

test('while files are dragged the page says where to drop them, and a drag of words is none of its business', async () => {
  const { page } = await open()
  await drop(page, { 'berlin.txt': BERLIN }, ['dragenter', 'dragover'])
  await page.getByText('Drop to open these documents').waitFor()
  await page.evaluate(() => document.body.dispatchEvent(new DragEvent('dragleave', { bubbles: true })))
  await page.getByText('Drop to open these documents').waitFor({ state: 'detached' })
  const isTaken = await page.evaluate(() => {
    const dataTransfer = new DataTransfer()
    dataTransfer.setData('text/plain', 'words')
    return !document.body.dispatchEvent(
      new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }),
    )
  })
  expect(isTaken).toBe(false)
})

test('a drop of nothing, or of files that are no documents, changes nothing and says why', async () => {
  const app = await open()
  const { page } = app
  await drop(page, {})
  await drop(page, { 'picture.jpg': 'x', 'empty.txt': ' ', 'nul.txt': 'a\0b' })
  const dialog = page.getByRole('dialog', { name: 'None of these files could be read' })
  await dialog
    .getByText('a .jpg file is not read here; save it as .txt, .md, .html, .docx or .pdf.')
    .waitFor()
  await dialog.getByText('it holds no words.').waitFor()
  expect(await findViolations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await resultCount(page)).toBe('5 events')
  await chooseFolder(page, lay('pictures', { 'a.png': Uint8Array.of(1) }))
  await page.getByRole('dialog', { name: 'Nothing was opened' }).waitFor()
  await page.keyboard.press('Escape')
  expectNoFaults(app)
})

test('a second drop while one is being read joins it; the same file twice is said; Escape ends the reading', async () => {
  const app = await open({ link: 'v=1&view=list' })
  const { page } = app
  const many = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`f${i}.txt`, `${BERLIN}\n${i}`]))
  await drop(page, many)
  const reading = page.getByRole('dialog', { name: /^Reading document/ })
  await reading.waitFor()
  await page.keyboard.press('Escape')
  await reading.waitFor({ state: 'detached' })
  expect(await openedBar(page).count()).toBe(0)
  await drop(page, { 'a.txt': BERLIN, 'x.md': `${BERLIN}.` })
  await drop(page, { 'a.txt': BERLIN, 'b.txt': 'A recipe for soup.' }, ['drop'])
  await openedBar(page).getByText('4 documents of your own').waitFor()
  await page
    .getByText(/the same words as a \(2\)\.txt; both are kept as documents of one event\./)
    .first()
    .waitFor()
  expectNoFaults(app)
})
