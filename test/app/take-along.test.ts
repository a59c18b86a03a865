import { readFileSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import type { Locator, Page } from 'playwright'
import { afterAll, expect, test } from 'vitest'
import { findViolations } from './find-violations.ts'
import { expectNoFaults, useBrowser, type Width } from './open-app.ts'

const { open } = useBrowser()
const folder = mkdtempSync(join(tmpdir(), 'plenary-stick-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const MOSCOW =
  'e=2019-10-30-international-conference-of-the-collective-security-treaty-organisation-on-the-role-and-nature-of'
const PASSAGE = 'tab=text&d=004_105e082bcbc74425&p=had%20a%20meeting,,'

async function cite(page: Page): Promise<Locator> {
  await page.getByRole('complementary', { name: 'Event' }).getByRole('button', { name: 'Cite' }).click()
  const dialog = page.getByRole('dialog', { name: 'Cite' })
  await dialog.getByRole('option', { name: /^Passage/ }).waitFor({ state: 'attached' })
  return dialog
}

/** The words of the citation, in the form that is chosen. */
async function citation(dialog: Locator, as: string): Promise<string> {
  await dialog.getByRole('combobox', { name: 'As' }).selectOption({ label: as })
  return dialog.getByRole('textbox', { name: 'Citation' }).inputValue()
}

async function download(
  page: Page,
  press: Locator,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [file] = await Promise.all([page.waitForEvent('download'), press.click()])
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) }
}

test('"Cite" gives the passage that is being read in every form, and the document without it', async () => {
  const app = await open({ link: `v=1&view=timeline&${MOSCOW}&${PASSAGE}` })
  const dialog = await cite(app.page)
  expect(await citation(dialog, 'Text')).toMatch(
    /line 17: “had a meeting” \(004_105e082bcbc74425\.txt\)\.\n*$/u,
  )
  expect(await citation(dialog, 'BibTeX')).toMatch(/^@misc\{plenary-004-105e082bcbc74425,/u)
  expect(await citation(dialog, 'RIS')).toMatch(/^TY {2}- GEN/u)
  expect(JSON.parse(await citation(dialog, 'CSL-JSON'))).toHaveLength(1)
  expect(JSON.parse(await citation(dialog, 'Web Annotation (JSON-LD)'))).toHaveProperty('target.selector')
  const file = await download(app.page, dialog.getByRole('button', { name: 'Save file' }))
  expect(file.name).toMatch(/^plenary-international-conference.*\.jsonld$/u)
  await dialog.getByRole('combobox', { name: 'What' }).selectOption({ index: 1 })
  expect(await citation(dialog, 'Text')).not.toContain('line 17')
  expect(await dialog.getByRole('option', { name: /^Web Annotation/ }).count()).toBe(0)
  expectNoFaults(app)
})

test('"Cite" copies, says so, and closes with Escape', async () => {
  const { page } = await open({ link: `v=1&${MOSCOW}`, permissions: ['clipboard-read', 'clipboard-write'] })
  const dialog = await cite(page)
  await dialog.getByRole('button', { name: 'Copy' }).click()
  await dialog.getByText('Copied', { exact: true }).waitFor()
  const field = await dialog.getByRole('textbox', { name: 'Citation' }).inputValue()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(field)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
})

test.each<Width>(['wide', 'phone'])('"Cite" has no fault that axe finds, %s', async width => {
  const { page } = await open({ width, link: `v=1&${MOSCOW}` })
  await cite(page)
  expect(await findViolations(page)).toEqual([])
})

test('the offline kit holds all that a hall without network needs, and its page presents the story', async () => {
  const app = await open({ link: 'v=1&view=timeline&story=who-takes-part' })
  await app.page.getByRole('button', { name: 'Menu' }).click()
  await app.page.getByRole('button', { name: 'Export…' }).click()
  const dialog = app.page.getByRole('dialog', { name: 'Export' })
  await dialog.getByRole('radio', { name: /^The story/ }).check()
  await dialog.getByRole('radio', { name: /^Offline kit/ }).check()
  const kit = await download(app.page, dialog.getByRole('button', { name: 'Save file' }))
  expect(kit.name).toBe('plenary-who-takes-part-and-where-it-says-so.zip')
  expectNoFaults(app)

  const files = unzipSync(kit.bytes)
  expect(Object.keys(files)).toEqual([
    'README.txt',
    'timeline.html',
    'story.pptx',
    'cue-sheet.html',
    'pictures/score.png',
    'pictures/score.svg',
    'sources/sources.bib',
    'sources/sources.ris',
    'sources/sources.json',
  ])
  expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toMatch(/timeline\.html .*\r\nstory\.pptx /u)
  expect(Object.keys(unzipSync(files['story.pptx'] ?? new Uint8Array()))).toContain('ppt/slides/slide8.xml')

  const page = join(folder, 'timeline.html')
  writeFileSync(page, files['timeline.html'] ?? '')
  const stick = await open({ site: pathToFileURL(page).href, offline: true })
  const presentation = stick.page.getByRole('region', { name: 'Presentation' })
  await presentation.getByRole('status').filter({ hasText: '1 of 7' }).first().waitFor()
  await stick.page.keyboard.press('PageDown')
  await presentation.getByRole('status').filter({ hasText: '2 of 7' }).first().waitFor()
  // The page itself is all that was asked for.
  expect(stick.faults).toEqual([`request: ${pathToFileURL(page).href}`])
})

test('the PDF of everything has its quotations, also those of events that the filters had out of view', async () => {
  const { page } = await open({ link: 'v=1&view=list&org=eu' })
  await page.route(/\/(?:dataset|texts)\//, async route => {
    await new Promise(done => setTimeout(done, 200))
    await route.continue()
  })
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('PrintPage')),
  )
  await page.evaluate(() => {
    window.print = () => {
      document.title = `${document.querySelectorAll('[data-print=complete] blockquote').length} quoted`
    }
  })
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('button', { name: 'Export…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.getByRole('radio', { name: 'The whole timeline' }).check()
  await dialog.getByRole('radio', { name: 'PDF' }).check()
  await dialog.getByRole('button', { name: 'Open print dialog' }).click()
  await expect.poll(() => page.title()).toBe('5 quoted')
})
