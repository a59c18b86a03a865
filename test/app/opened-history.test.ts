import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { ROOT } from '../build/run-plenary.ts'
import { expectNoFaults, resultCount, useBrowser } from './open-app.ts'
import { drop, openedBar } from './open-documents.ts'

const { open } = useBrowser()

const seed = (name: string): string => readFileSync(join(ROOT, 'seeds', name), 'utf8')
const KRASNODAR = seed('001_c6b91583b424ce8c.txt')
const BERLIN = seed('002_469faddfd09abc77.txt')

async function expectCount(page: Page, count: string): Promise<void> {
  await expect.poll(() => resultCount(page)).toBe(count)
}
async function expectTitle(page: Page, title: string): Promise<void> {
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(title)
}

test('Back leads from opened documents to those before them and to the collection, and Forward again', async () => {
  const app = await open({ link: 'v=1&view=list&org=cis' })
  const { page } = app
  await drop(page, { 'berlin.txt': BERLIN })
  await expectCount(page, '1 event')
  await drop(page, { 'berlin.txt': BERLIN, 'krasnodar.txt': KRASNODAR })
  await expectCount(page, '2 events')
  await page
    .getByRole('list', { name: 'Events' })
    .getByRole('button', { name: /Krasnodar/ })
    .click()
  await page.getByRole('tab', { name: 'Facts' }).waitFor()

  await page.goBack()
  await expect.poll(() => page.getByRole('tab', { name: 'Facts' }).count()).toBe(0)
  await expectCount(page, '2 events')
  await page.goBack()
  await expectCount(page, '1 event')
  await page.goBack()
  await expectCount(page, '4 of 5 events')
  await expectTitle(page, 'Security and counter-terrorism meetings')
  await openedBar(page).waitFor({ state: 'detached' })

  await page.goForward()
  await expectCount(page, '1 event')
  await expectTitle(page, 'Your documents')
  await page.goForward()
  await page.goForward()
  await page.getByRole('tab', { name: 'Facts' }).waitFor()
  await expectCount(page, '2 events')
  expectNoFaults(app)
})

test('the press that leads back to the collection can be taken back', async () => {
  const app = await open({ link: 'v=1&view=list' })
  const { page } = app
  await drop(page, { 'berlin.txt': BERLIN })
  await openedBar(page).getByRole('button', { name: 'Back to the collection' }).click()
  await expectCount(page, '5 events')
  await page.goBack()
  await expectCount(page, '1 event')
  expectNoFaults(app)
})

test('a page that is loaded again says that opened documents were not kept, and shows its own', async () => {
  const app = await open({ link: 'v=1&view=list' })
  const { page } = app
  await drop(page, { 'krasnodar.txt': KRASNODAR })
  await expectCount(page, '1 event')
  await openedBar(page)
    .getByText(/They are not kept/)
    .waitFor()
  await page.reload()
  await expectCount(page, '5 events')
  await page
    .getByText('The documents that were opened here were not kept when the page was loaded again')
    .waitFor()
  await page.goBack()
  await expectCount(page, '5 events')
  await drop(page, { 'berlin.txt': BERLIN })
  await expectCount(page, '1 event')
  expectNoFaults(app)
})
