import { join } from 'node:path'
import type { BrowserType, Page } from 'playwright'
import { findChromium } from './find-chromium.ts'
import { addressOf, serveSite } from './serve-site.ts'

export const PDF = 'plenary.pdf'
/** ms; a large collection on a busy machine takes its time. */
const PATIENCE = 120_000

/** The browser that the tests use, found but not started. */
export interface Printer {
  readonly chromium: BrowserType
  readonly executablePath: string
}

/** The printer, or the sentence that says what to do about it. */
export async function findPrinter(): Promise<Printer | string> {
  const chromium = await loadPlaywright()
  if (!chromium)
    return '--pdf prints with Playwright, which is not installed: run npm install in the folder of Plenary, without --omit=dev.'
  const executablePath = await findChromium()
  if (executablePath === undefined)
    return '--pdf needs Chromium or Chrome: install one, name it in CHROMIUM_PATH, or run npx playwright install chromium.'
  return { chromium, executablePath }
}

async function loadPlaywright(): Promise<BrowserType | undefined> {
  try {
    return (await import('playwright')).chromium
  } catch {
    return undefined
  }
}

/** Prints the built site as a reader would, all events with their quotations, and gives the file's path. */
export async function printPdf({ chromium, executablePath }: Printer, outDir: string): Promise<string> {
  const path = join(outDir, PDF)
  const server = await serveSite(outDir, 0)
  try {
    const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
    const browser = await chromium.launch({ executablePath, args })
    try {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' })
      page.setDefaultTimeout(PATIENCE)
      await page.goto(`${addressOf(server)}#v=1&view=list`)
      await waitForSheet(page)
      await page.pdf({ path, preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
    } finally {
      await browser.close()
    }
  } finally {
    await server.close()
  }
  return path
}

/** The sheet stands once the page is told that it prints, and says when its quotations are all there. */
async function waitForSheet(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  const empty = page.getByRole('heading', { name: 'No documents yet' })
  await page.locator('[data-print=complete]').or(empty).first().waitFor()
  await page.evaluate(() => document.fonts.ready)
}
