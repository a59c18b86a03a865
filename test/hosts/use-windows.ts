import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright'
import { afterAll, beforeAll, expect } from 'vitest'
import { CHROMIUM_ARGS } from '../vitest-projects.ts'

/** A window on a host, and all that went wrong in it and in its frames. */
export interface HostWindow {
  readonly page: Page
  /** Uncaught errors, console errors and violations of a policy. */
  readonly faults: readonly string[]
}

export interface Windows {
  /** `before` sees the page before it is opened. */
  readonly open: (
    address: string,
    options?: BrowserContextOptions,
    before?: (page: Page) => Promise<unknown>,
  ) => Promise<HostWindow>
}

/** One browser for the tests of a file; each window is a clean profile. */
export function useWindows(): Windows {
  let browser: Browser | undefined
  beforeAll(async () => {
    const path = process.env['CHROMIUM_PATH']
    browser = await chromium.launch({
      ...(path === undefined ? {} : { executablePath: path }),
      args: CHROMIUM_ARGS,
    })
  })
  afterAll(() => browser?.close())
  return {
    open: async (address, options = {}, before) => {
      if (!browser) throw new Error('The browser has not started.')
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
      const page = await context.newPage()
      const faults = watch(page)
      await before?.(page)
      await page.goto(address)
      return { page, faults }
    },
  }
}

function watch(page: Page): readonly string[] {
  const faults: string[] = []
  page.on('pageerror', error => faults.push(`uncaught: ${error.message}`))
  page.on('console', message => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`)
  })
  return faults
}

/** The timeline in the frame, where it is drawn: a button for an event. */
export const eventButtons = (page: Page, frame = 'iframe') =>
  page.frameLocator(frame).getByRole('region', { name: 'Timeline' }).getByRole('button')

export async function expectNoFaults({ page, faults }: HostWindow): Promise<void> {
  await page.context().close()
  expect(faults).toEqual([])
}
