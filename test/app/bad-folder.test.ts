import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PreviewServer } from 'vite'
import { afterEach, expect, test } from 'vitest'
import { addressOf, serveSite } from '../../src/build/serve-site.ts'
import { makeFolder, ROOT, spawnPlenary } from '../build/run-plenary.ts'
import { expectNoFaults, resultCount, useBrowser } from './open-app.ts'

const { open } = useBrowser()
const BERLIN = readFileSync(join(ROOT, 'seeds/002_469faddfd09abc77.txt'))
const servers: PreviewServer[] = []

afterEach(() => Promise.all(servers.splice(0).map(server => server.close())))

/** Builds the site of these files, as `npm run build` does, and gives its address. */
async function siteOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = makeFolder(files)
  const outDir = join(makeFolder({}), 'site')
  expect(spawnPlenary(['build', folder, '--out', outDir]).status).toBe(0)
  const server = await serveSite(outDir, 0)
  servers.push(server)
  return addressOf(server)
}

test('files that are no documents are listed with their reasons, and the rest is shown', async () => {
  const site = await siteOf({
    'berlin.txt': BERLIN,
    'twin.txt': BERLIN,
    'empty.txt': '',
    'old.txt': Buffer.from('Caf \u00E9\u00B3 \u00A4, 4 October 2017', 'latin1'),
    'picture.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13),
    'soup.txt': 'A recipe for soup.\n\nBoil water, then add salt.\n',
    '"Совещание" <img src=x onerror=alert(1)>.txt': 'The weather was fine all week.\n',
  })
  const app = await open({ site, link: 'v=1&view=list' })
  const { page } = app
  expect(await resultCount(page)).toBe('1 event')
  await page.getByText('3 files were not read').click()
  for (const [file, reason] of [
    ['empty.txt', 'it holds no words.'],
    ['old.txt', 'byte 5 is not UTF-8; save the file again with the encoding UTF-8.'],
    ['picture.txt', 'it holds binary bytes, so it is no plain text; save it as text (.txt, UTF-8).'],
  ] as const)
    await page.getByRole('listitem').filter({ hasText: file }).filter({ hasText: reason }).waitFor()
  await page.getByText('2 documents report no meeting').first().click()
  await page.getByText('"Совещание" <img src=x onerror=alert(1)>.txt').first().waitFor()
  expect(await page.locator('img').count()).toBe(0)
  expectNoFaults(app)
})

test('a folder without documents says what to do next', async () => {
  const app = await open({ site: await siteOf({ 'README.md': 'Texts go here.' }) })
  await app.page.getByRole('heading', { name: 'No documents yet' }).waitFor()
  await app.page.getByText('Put .txt files into the folder, one document each.').waitFor()
  expectNoFaults(app)
})
