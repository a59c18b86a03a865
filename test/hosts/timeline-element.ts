import type { Locator, Page } from 'playwright'
import type { PlenaryTimeline } from '../../src/embed/host/plenary-timeline.ts'

/** The element as a page's script sees it. */
export const useElement = <T>(
  element: Locator,
  use: (timeline: PlenaryTimeline) => T | Promise<T>,
): Promise<T> => element.evaluate(use as (node: Element) => T | Promise<T>)

/** Collects the element's events from before it is there: `heard(page)` gives them by name, without the prefix. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const log: [string, unknown][] = []
    Object.assign(window, { heard: log })
    for (const name of ['ready', 'state', 'select', 'open', 'step', 'key', 'error'])
      document.addEventListener(`plenary-${name}`, event => log.push([name, (event as CustomEvent).detail]))
  })
}

export async function heard(page: Page, name: string): Promise<readonly unknown[]> {
  const all = await page.evaluate(() => (window as unknown as { readonly heard: [string, unknown][] }).heard)
  return all.filter(([event]) => event === name).map(([, detail]) => detail)
}
