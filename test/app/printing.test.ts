import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { spawnPlenary } from '../build/run-plenary.ts'
import { useBrowser, waitForScore } from './open-app.ts'

const { open } = useBrowser()
const printed = mkdtempSync(join(tmpdir(), 'plenary-pdf-'))
afterAll(() => rmSync(printed, { recursive: true, force: true }))
const HAS_PDFINFO = spawnSync('pdfinfo', ['-v']).error === undefined

test('a reader who prints as soon as the score stands gets the sheet, not the screen', async () => {
  const { page } = await open({ link: 'v=1&view=timeline' })
  await waitForScore(page)
  const print = (): Promise<string> =>
    page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'))
      const sheet = document.querySelector('[data-print]')?.textContent ?? ''
      dispatchEvent(new Event('afterprint'))
      return sheet
    })
  await expect.poll(print).toMatch(/All 5 events from 5 documents/)
})

test('where the script of the sheet does not arrive, the page stands as it is', async () => {
  const { page } = await open()
  await page.route('**/assets/PrintPage-*.js', route => route.abort())
  const refused = page.waitForEvent('requestfailed', request => request.url().includes('PrintPage'))
  await page.reload()
  await refused
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await waitForScore(page)
  expect(await page.getByRole('alert').count()).toBe(0)
})

test('a page that is dark on the screen is printed in dark ink on white', async () => {
  const { page } = await open({ link: 'v=1&view=timeline' })
  await page.evaluate(() => {
    document.documentElement.dataset['theme'] = 'dark'
  })
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const inks = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement)
    return ['color-scheme', '--paper', '--ink'].map(name => style.getPropertyValue(name))
  })
  expect(inks).toEqual(['light', '#fff', '#000'])
})

test('build --pdf prints the sheet into the folder of the site', () => {
  const ran = spawnPlenary(['build', '--out', printed, '--pdf'])
  expect(ran).toMatchObject({ status: 0, stderr: '' })
  expect(existsSync(join(printed, 'plenary.pdf'))).toBe(true)
})

test.skipIf(!HAS_PDFINFO)('pdfinfo finds its title, and sheets of A4', () => {
  const info = spawnSync('pdfinfo', [join(printed, 'plenary.pdf')], { encoding: 'utf8' }).stdout
  expect(info).toMatch(/Title: +Security and counter-terrorism meetings/)
  expect(info).toMatch(/Page size: .*A4/)
})
