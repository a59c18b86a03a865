import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright'
import { CHROMIUM_ARGS } from '../vitest-projects.ts'
import { afterAll, beforeAll, expect, inject } from 'vitest'

export const WIDTHS = {
  wide: { width: 1440, height: 900 },
  narrow: { width: 960, height: 700 },
  phone: { width: 390, height: 844 },
} as const
export type Width = keyof typeof WIDTHS

export interface Opening extends BrowserContextOptions {
  readonly width?: Width
  /** Without `#`. */
  readonly link?: string
  /** Where the app is served, if not where all tests find it. */
  readonly site?: string
}

/** One window on the app and all that went wrong in it. */
export interface OpenApp {
  readonly page: Page
  /** Uncaught errors, console errors, policy violations and requests to other origins. */
  readonly faults: readonly string[]
}

/** Starts a browser for the tests of one file; `open` gives each test a clean profile. */
export function useBrowser(): { readonly open: (opening?: Opening) => Promise<OpenApp> } {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await chromium.launch({
      ...(process.env['CHROMIUM_PATH'] === undefined ? {} : { executablePath: process.env['CHROMIUM_PATH'] }),
      args: CHROMIUM_ARGS,
    })
  })
  afterAll(() => browser?.close())
  return {
    open: opening => {
      if (!browser) throw new Error('The browser has not started.')
      return openApp(browser, opening)
    },
  }
}

async function openApp(
  browser: Browser,
  { width = 'wide', link = '', site = inject('site'), ...options }: Opening = {},
): Promise<OpenApp> {
  const context = await browser.newContext({
    viewport: WIDTHS[width],
    hasTouch: width === 'phone',
    reducedMotion: 'reduce',
    ...options,
  })
  const page = await context.newPage()
  const faults = watchFaults(page, new URL(site).origin)
  await page.goto(`${site}${link === '' ? '' : `#${link}`}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const said = page.getByRole('status').or(page.getByRole('heading', { name: 'No documents yet' }))
  await said.first().waitFor()
  return { page, faults }
}

function watchFaults(page: Page, origin: string): readonly string[] {
  const faults: string[] = []
  page.on('pageerror', error => faults.push(`uncaught: ${error.message}`))
  page.on('console', message => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`)
  })
  page.on('request', request => {
    const url = request.url()
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) faults.push(`request: ${url}`)
  })
  return faults
}

/** Waits until the score is drawn: a button for an event stands in the region "Timeline". */
export async function waitForScore(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'Timeline' }).getByRole('button').first().waitFor()
  await page.evaluate(() => document.fonts.ready)
}

/** The words of the live region that counts events, without runs of white space. */
export async function resultCount(page: Page): Promise<string> {
  const text = await page.getByRole('status').first().innerText()
  return text.replace(/\s+/g, ' ').trim()
}

export function expectNoFaults({ faults }: OpenApp): void {
  expect(faults).toEqual([])
}
