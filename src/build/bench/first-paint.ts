import type { Browser } from 'playwright'

/** What must be on the screen: an element for each selector, none of them hidden. */
export type Sights = readonly string[]

/**
 * Opens the page in a profile of its own, with empty caches, and gives the milliseconds from the navigation to
 * the end of the first frame in which all sights are painted.
 */
export async function timeFirstPaint(browser: Browser, address: string, sights: Sights): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  try {
    const page = await context.newPage()
    await page.addInitScript(watchFrames, [...sights])
    await page.goto(address)
    await page.waitForFunction(() => 'painted' in document.documentElement.dataset)
    return await page.evaluate(() => Number(document.documentElement.dataset['painted']))
  } finally {
    await context.close()
  }
}

/** Runs in the page, before its own scripts: looks once a frame, and waits for that frame's end. */
function watchFrames(sights: readonly string[]): void {
  const isSeen = (selector: string): boolean =>
    document.querySelector(selector)?.checkVisibility({ visibilityProperty: true }) === true
  const look = (): void => {
    if (!sights.every(isSeen)) {
      requestAnimationFrame(look)
      return
    }
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      document.documentElement.dataset['painted'] = String(performance.now())
    })
    port1.start()
    port2.postMessage('the frame is painted')
  }
  requestAnimationFrame(look)
}
