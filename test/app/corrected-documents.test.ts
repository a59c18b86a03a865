import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { spawnPlenary } from '../build/run-plenary.ts'
import { findViolations } from './find-violations.ts'
import { expectNoFaults, resultCount, useBrowser } from './open-app.ts'
import { drop, dropPaths, openedBar, useFolders } from './open-documents.ts'

const { open } = useBrowser()
const { lay } = useFolders()

const TOWNS =
  'Vienna Geneva Rome Madrid Lisbon Dublin Oslo Stockholm Helsinki Warsaw Prague Budapest Athens Sofia Bucharest Ankara Cairo Nairobi Tokyo Jakarta'.split(
    ' ',
  )
const HOSTS = ['the OSCE', 'the World Health Organization', 'the African Union', 'ASEAN']
const THEMES = ['river safety', 'food prices', 'port security', 'clean water', 'rural schools']

/** Twenty press releases, each about a meeting of its own. */
const RELEASES = Object.fromEntries(
  TOWNS.map((town, i) => {
    const theme = THEMES[i % THEMES.length]
    const day = `${i + 1} ${i % 2 === 0 ? 'March' : 'June'} ${2000 + i}`
    return [
      `release-${String(i + 1).padStart(2, '0')}.txt`,
      `Conference on ${theme} opens in ${town}\n\n${town.toUpperCase()}, ${day}. A conference on ${theme} opened in ${town} today.\n\nIt was organised by ${HOSTS[i % HOSTS.length]}. About ${100 + i} delegates took part.\n`,
    ] as const
  }),
)

const CORRECTIONS = {
  'release-03.yaml': `author: Ana Silva
date: 2026-03-02
corrections:
  - set: date
    value: 2002-03-04
    reason: The opening was a day later than the release was dated.
`,
  'corrections.yaml': `author: Ana Silva
date: 2026-03-02
corrections:
  - set: place.city
    document: release-07.txt
    value: Bergen
    reason: The conference was moved.
  - set: date
    document: gone.txt
    value: 2001
    reason: A note.
  - set: date
    document: release-08
    value: 30 February
    reason: A slip.
`,
}

const row = async (page: Page, town: string): Promise<string> => {
  const rows = page.getByRole('list', { name: 'Events' }).getByRole('listitem')
  return (await rows.filter({ hasText: town }).innerText()).replace(/\s+/g, ' ')
}

test('twenty press releases are dropped, two are mended in YAML, and the next drop finds them mended', async () => {
  const folder = lay('press-releases', RELEASES)
  const app = await open({ link: 'v=1&view=list' })
  const { page } = app
  await dropPaths(page, [folder])
  await openedBar(page).getByText('20 documents of your own, read on this computer.').waitFor()
  await expect.poll(() => resultCount(page)).toBe('20 events')
  await expect.poll(() => row(page, 'Rome')).toMatch(/^2002 3 Mar 2002 /)

  lay('press-releases', CORRECTIONS)
  await dropPaths(page, [folder])
  await expect.poll(() => row(page, 'Rome')).toMatch(/^2002 4 Mar 2002 /)
  expect(await row(page, 'Bergen')).toMatch(/^2006 7 Mar 2006 Conference on food prices/)
  expect(await resultCount(page)).toBe('20 events')
  await page.getByText('corrections.yaml:8').waitFor()
  await page.getByText(/^there is no document "gone\.txt" among those that were read/).waitFor()
  await page.getByText('corrections.yaml:14').waitFor()
  await page.getByText(/its value "30 February" is no date; write it as/).waitFor()

  const saving = page.waitForEvent('download')
  await openedBar(page).getByRole('button', { name: 'Save dataset' }).click()
  const saved = readFileSync(await (await saving).path(), 'utf8')
  expect(saved).toBe(JSON.stringify(JSON.parse(spawnPlenary(['parse', folder]).stdout)))
  expectNoFaults(app)
})

test('what "Correct this" gives for a fact mends it, once what is right is written in', async () => {
  const files = { 'release-03.txt': RELEASES['release-03.txt'] ?? '' }
  const app = await open({ link: 'v=1&view=list' })
  const { page } = app
  await drop(page, files)
  await page
    .getByRole('list', { name: 'Events' })
    .getByRole('button', { name: /port security/ })
    .click()
  await page.getByText('Correct this').click()
  const lines = await page.getByRole('group', { name: 'Lines for corrections.yaml' }).innerText()
  expect(await findViolations(page)).toEqual([])
  await drop(page, { ...files, 'corrections.yaml': lines.replace('2002-03-03', '2002-03-05') })
  await expect.poll(() => row(page, 'Rome')).toMatch(/^2002 5 Mar 2002 /)
  await page.getByRole('button', { name: /^Date: 5 March 2002/ }).waitFor()
  expectNoFaults(app)
})

test('corrections that are chosen with their documents count; alone they are nothing to show', async () => {
  const app = await open({ link: 'v=1&view=list' })
  const { page } = app
  const text = RELEASES['release-03.txt'] ?? ''
  const yaml = CORRECTIONS['release-03.yaml']
  await drop(page, { 'release-03.yaml': yaml })
  await page
    .getByRole('dialog')
    .getByText(/^corrections show nothing by themselves/)
    .waitFor()
  await page.keyboard.press('Escape')
  expect(await resultCount(page)).toBe('5 events')
  await drop(page, { 'release-03.yaml': yaml, 'release-03.txt': text })
  await openedBar(page).waitFor()
  await expect.poll(() => row(page, 'Rome')).toMatch(/^2002 4 Mar 2002 /)
  expectNoFaults(app)
})

test('where what reads corrections does not come, the documents are shown and the file is named', async () => {
  const { page } = await open({ link: 'v=1&view=list' })
  await page.context().route(/\/correct-read-[^/]+\.js/, route => route.abort())
  await drop(page, {
    'release-03.txt': RELEASES['release-03.txt'] ?? '',
    'release-03.yaml': CORRECTIONS['release-03.yaml'],
  })
  await openedBar(page).waitFor()
  await page.getByText('1 file was not read').click()
  await page.getByText(/^what reads corrections did not arrive, so that none of them counts;/).waitFor()
  expect(await row(page, 'Rome')).toMatch(/^2002 3 Mar 2002 /)
})
