import { expect, inject, test } from 'vitest'
import { useHosts } from '../hosts/serve-hosts.ts'
import { expectNoFaults, useWindows } from '../hosts/use-windows.ts'
import { findViolations } from './find-violations.ts'

const hosts = useHosts()
const windows = useWindows()
const SIZES = [
  { width: 960, height: 540 },
  { width: 640, height: 360 },
  { width: 390, height: 600 },
  { width: 320, height: 480 },
] as const

/** The viewer in a window of its own, as large as a frame would be. */
const openFrame = (link = '', viewport: { width: number; height: number } = SIZES[0], query = '') =>
  windows.open(`${inject('site')}embed/${query}#${link}`, { viewport, reducedMotion: 'reduce' })

test.each(SIZES)('at $width x $height nothing is cut off sideways or set below 14 px', async size => {
  const window = await openFrame('v=1&view=timeline&step=2', size)
  const { page } = window
  await page.getByRole('complementary', { name: 'Event' }).getByText('Krasnodar').first().waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width)
  const smallest = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const sizes: number[] = []
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      const words = walker.currentNode.textContent?.trim() ?? ''
      if (words === '' || parent?.checkVisibility() !== true || parent.closest('script')) continue
      sizes.push(Number.parseFloat(getComputedStyle(parent).fontSize))
    }
    return Math.min(...sizes)
  })
  expect(smallest).toBeGreaterThanOrEqual(14)
  await expectNoFaults(window)
})

test.each(['light', 'dark'] as const)('axe finds nothing in the viewer, in %s', async theme => {
  for (const [link, size] of [
    ['v=1', SIZES[0]],
    ['v=1&org=cis&from=never', SIZES[2]],
    ['v=1&step=1', SIZES[1]],
  ] as const) {
    const window = await openFrame(link, size, `?theme=${theme}`)
    await window.page.getByRole('region', { name: 'Timeline' }).getByRole('button').first().waitFor()
    expect(await findViolations(window.page), link).toEqual([])
    await expectNoFaults(window)
  }
})

test('a story is walked step by step; each step shows its view, and the link follows without a history', async () => {
  const window = await openFrame('v=1&story=events')
  const { page } = window
  const bar = page.getByRole('region', { name: 'Story' })
  await bar.getByText('1 of 5').waitFor()
  const entries = await page.evaluate(() => history.length)
  const card = page.getByRole('complementary', { name: 'Event' }).getByRole('heading')
  const titles: string[] = []
  for (let n = 1; n <= 5; n++) {
    await bar.getByText(`${n} of 5`).waitFor()
    await expect.poll(() => page.url()).toContain(`step=${n}`)
    titles.push(await card.innerText())
    if (n < 5) await bar.getByRole('button', { name: 'Next' }).click()
  }
  expect(new Set(titles).size).toBe(5)
  await bar.getByRole('button', { name: 'Previous' }).click()
  await bar.getByText('4 of 5').waitFor()
  expect(await page.evaluate(() => history.length)).toBe(entries)
  await expectNoFaults(window)
})

test('a story that is not here is a sentence over the timeline', async () => {
  const window = await openFrame('v=1&story=gone&step=3')
  await window.page.getByText('The story in this link is not here').waitFor()
  const events = window.page.getByRole('region', { name: 'Timeline' }).getByRole('button')
  await expect.poll(() => events.count()).toBe(5)
  await expectNoFaults(window)
})

test('a wheel scrolls the page around the frame; with Ctrl it zooms', async () => {
  const frame = `<iframe title="Meetings" src="${inject('site')}embed/#v=1" width="900" height="500"></iframe>`
  const window = await windows.open(hosts.add({ page: 'tall.html', frame }))
  const { page } = window
  const inside = page.frameLocator('iframe')
  await inside.getByRole('region', { name: 'Timeline' }).getByRole('button').first().waitFor()
  await page.mouse.move(500, 400)
  await page.mouse.wheel(0, 300)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
  expect(page.frames()[1]?.url()).not.toContain('from=')
  await page.evaluate(() => scrollTo(0, 0))
  await page.keyboard.down('Control')
  // The first turns may still go to the page, whose own scrolling has not come to rest.
  const zoom = async (): Promise<string | undefined> => {
    await page.mouse.wheel(0, -100)
    return page.frames()[1]?.url()
  }
  await expect.poll(zoom).toContain('from=')
  await page.keyboard.up('Control')
  await expectNoFaults(window)
})

test('by keys alone an event is opened, read and closed, and the focus is back on it', async () => {
  const window = await openFrame('v=1')
  const { page } = window
  const events = page.getByRole('region', { name: 'Timeline' }).getByRole('button')
  await events.first().waitFor()
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Tab')
    if (await events.first().evaluate(button => button === document.activeElement)) break
  }
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  const card = page.getByRole('complementary', { name: 'Event' })
  await card.getByText('line 9').waitFor()
  await expect.poll(() => card.evaluate(element => element.contains(document.activeElement))).toBe(true)
  await page.keyboard.press('Escape')
  await card.waitFor({ state: 'detached' })
  await expect.poll(() => events.nth(1).evaluate(button => button === document.activeElement)).toBe(true)
  await expectNoFaults(window)
})

test('in a wide frame with an event open no label begins behind the left edge', async () => {
  const window = await openFrame('v=1&story=who-takes-part&step=7', { width: 1440, height: 700 })
  const timeline = window.page.getByRole('region', { name: 'Timeline' })
  await timeline.getByRole('button', { name: /Collective Security/ }).waitFor()
  const begins = await timeline.evaluate(region =>
    [...region.querySelectorAll('button')].map(
      button => button.getBoundingClientRect().left - region.getBoundingClientRect().left,
    ),
  )
  expect(Math.min(...begins)).toBeGreaterThanOrEqual(-1)
  await expectNoFaults(window)
})

test('on paper the score is drawn for the sheet, and the open event stands under it', async () => {
  const window = await openFrame('v=1&view=timeline&step=2')
  const { page } = window
  await page.getByRole('complementary', { name: 'Event' }).getByText('Krasnodar').first().waitFor()
  await page.emulateMedia({ media: 'print' })
  const drawing = page.getByRole('img', { name: /^Security and counter-terrorism meetings/ })
  await drawing.waitFor()
  expect(await page.getByRole('region', { name: 'Timeline' }).isVisible()).toBe(false)
  const [score, card] = [drawing, page.getByRole('complementary', { name: 'Event' })].map(part =>
    part.boundingBox(),
  )
  expect((await card)?.y).toBeGreaterThanOrEqual(
    ((await score)?.y ?? 0) + ((await score)?.height ?? Infinity) - 1,
  )
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('region', { name: 'Timeline' }).waitFor()
  await drawing.waitFor({ state: 'detached' })
  await expectNoFaults(window)
})

test('the settings of the address are followed: a dark score alone, without motion', async () => {
  const window = await openFrame('v=1', SIZES[0], '?ui=none&theme=dark&motion=off&lang=xx&nonsense=1')
  const { page } = window
  await page.getByRole('region', { name: 'Timeline' }).getByRole('button').first().waitFor()
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  expect(await page.locator('html').getAttribute('data-motion')).toBe('off')
  expect(await page.getByRole('contentinfo').count()).toBe(0)
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  await expectNoFaults(window)
})
