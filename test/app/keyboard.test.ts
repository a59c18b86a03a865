import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { expectNoFaults, resultCount, useBrowser, waitForScore } from './open-app.ts'

const { open } = useBrowser()

/** The accessible name of what has the focus, near enough to tell controls apart. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined
    return (element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '')
      .replace(/\s+/g, ' ')
      .trim()
  })

/** Presses Tab until `name` has the focus, at most `limit` times. */
async function tabTo(page: Page, name: RegExp, limit = 80): Promise<void> {
  for (let presses = 0; presses < limit; presses++) {
    await page.keyboard.press('Tab')
    if (name.test(await focused(page))) return
  }
  throw new Error(`Tab never came to ${String(name)}; it stopped at "${await focused(page)}".`)
}

test('by keys alone: filter by CIS, walk the events, read why, read the words, and close', async () => {
  const app = await open()
  const { page } = app
  await waitForScore(page)
  await tabTo(page, /^CIS\b/)
  await page.keyboard.press('Space')
  await expect.poll(() => resultCount(page)).toBe('4 of 5 events')
  await tabTo(page, /^\d+ \w+ 20\d\d/)
  await page.keyboard.press('Home')
  await expect.poll(() => focused(page)).toMatch(/31 May 2016/)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => focused(page)).toMatch(/4 October 2017/)
  await page.keyboard.press('Enter')
  const panel = page.getByRole('complementary', { name: 'Event' })
  await panel.getByRole('heading', { level: 2, name: /16th Meeting/ }).waitFor()
  await tabTo(page, /^Facts/)
  await page.keyboard.press('ArrowRight')
  await panel.getByRole('tab', { name: 'Text', selected: true }).waitFor()
  await panel.locator('mark').first().waitFor()
  await page.keyboard.press('Escape')
  await panel.getByRole('heading', { level: 2, name: /16th Meeting/ }).waitFor({ state: 'detached' })
  await expect.poll(() => focused(page)).toMatch(/4 October 2017/)
  expectNoFaults(app)
})

test('every stop of the Tab key shows where it is', async () => {
  const { page } = await open()
  await waitForScore(page)
  const bare: string[] = []
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    const ring = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return 'body'
      const around: Element[] = []
      for (let one: Element | null = element; one && around.length < 4; one = one.parentElement)
        around.push(one)
      const styles = around.map(candidate => getComputedStyle(candidate))
      return styles.some(({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none')
        ? ''
        : element.outerHTML.slice(0, 120)
    })
    if (ring === 'body') break
    if (ring !== '') bare.push(ring)
  }
  expect(bare).toEqual([])
})

test('"/" goes to the search, "?" lists the keys, Escape leaves both', async () => {
  const app = await open()
  const { page } = app
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Keys' })
  await keys.waitFor()
  await page.keyboard.press('Escape')
  await keys.waitFor({ state: 'detached' })
  await page.keyboard.press('/')
  await expect
    .poll(() =>
      page.getByRole('searchbox', { name: 'Search' }).evaluate(box => box === document.activeElement),
    )
    .toBe(true)
  await page.keyboard.type('Lavrov')
  await expect.poll(() => resultCount(page)).toBe('1 of 5 events')
  await page.keyboard.press('Escape')
  await expect.poll(() => resultCount(page)).toBe('5 events')
  expectNoFaults(app)
})
