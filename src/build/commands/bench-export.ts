import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright'
import { writeManyDocuments } from '../bench/many-documents.ts'
import { buildSite } from '../build-site.ts'
import { EXIT } from '../exit-codes.ts'
import { findChromium } from '../find-chromium.ts'
import { addressOf, serveSite } from '../serve-site.ts'
import { ROOT } from '../site-config.ts'

/** Events of the collection, and ms from the press on "Save file" to the file. */
const EVENTS = 200
const MOST = 3000
const CACHE = join(ROOT, 'node_modules', '.cache', 'plenary')

/**
 * `npm run bench:export`: PNG and SVG of 200 events at 1920x1080 as a reader saves them, fonts and writer
 * fetched in that time too. Fails above 3 s.
 */
export async function benchExport(): Promise<number> {
  mkdirSync(CACHE, { recursive: true })
  const folder = mkdtempSync(join(CACHE, 'bench-'))
  try {
    writeManyDocuments(join(folder, 'documents'), EVENTS)
    const outDir = join(folder, 'site')
    const { index } = await buildSite({ folder: join(folder, 'documents'), outDir })
    process.stdout.write(`${index.events.length} events of ${index.organisations.length} organisations\n`)
    const times = await timeFormats(outDir)
    for (const [format, time] of times)
      process.stdout.write(`${format} at 1920x1080 saved after ${time.toFixed(0)} ms, of ${MOST} at most\n`)
    return times.every(([, time]) => time <= MOST) ? EXIT.done : EXIT.failed
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type TimedFormat = readonly [format: string, time: number]

async function timeFormats(outDir: string): Promise<readonly TimedFormat[]> {
  const server = await serveSite(outDir, 0)
  const executablePath = await findChromium()
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  try {
    const times: TimedFormat[] = []
    for (const format of ['PNG', 'SVG']) {
      // A page of its own, so that nothing is fetched already.
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
      await page.goto(`${addressOf(server)}#v=1&view=timeline`)
      times.push([format, await timeExport(page, format)])
      await page.close()
    }
    return times
  } finally {
    await browser.close()
    await server.close()
  }
}

async function timeExport(page: Page, format: string): Promise<number> {
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('button', { name: 'Export…' }).click()
  await page.getByRole('radio', { name: format, exact: true }).click()
  const download = page.waitForEvent('download')
  const start = performance.now()
  await page.getByRole('button', { name: 'Save file' }).click()
  await download
  return performance.now() - start
}
