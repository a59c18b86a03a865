import { expect, test } from 'vitest'
import { expectNoFaults, useBrowser, waitForScore } from './open-app.ts'

const { open } = useBrowser()
const NARROW_WINDOW = 'v=1&view=timeline&from=2017-09-01&to=2018-02-28'

test('an event outside the window comes into view when the reader goes on to it', async () => {
  const app = await open({ link: NARROW_WINDOW })
  const { page } = app
  await waitForScore(page)
  await page
    .getByRole('region', { name: 'Timeline' })
    .getByRole('button', { name: /19 December 2017/ })
    .click()
  const panel = page.getByRole('complementary', { name: 'Event' })
  await panel.getByRole('button', { name: 'Next event' }).click()
  const label = page.getByRole('region', { name: 'Timeline' }).getByRole('button', { name: /4 April 2018/ })
  await label.waitFor()
  const [box, side] = await Promise.all([label.boundingBox(), panel.boundingBox()])
  expect(box && side && box.x >= 0 && box.x < side.x).toBe(true)
  expectNoFaults(app)
})

test('a selected event stands beside the panel that lies over the score, and the window comes back', async () => {
  const app = await open({ width: 'narrow', link: 'v=1&view=timeline' })
  const { page } = app
  await waitForScore(page)
  await page
    .getByRole('region', { name: 'Timeline' })
    .getByRole('button', { name: /30 October 2019/ })
    .click()
  const panel = page.getByRole('complementary', { name: 'Event' })
  await panel.getByRole('heading', { level: 2 }).waitFor()
  const label = page
    .getByRole('region', { name: 'Timeline' })
    .getByRole('button', { name: /30 October 2019/ })
  const left = async (): Promise<number> => (await label.boundingBox())?.x ?? Infinity
  const free = (await panel.boundingBox())?.x ?? 0
  await expect.poll(left).toBeLessThan(free)
  await page.keyboard.press('Escape')
  await expect.poll(() => new URL(page.url()).hash).not.toContain('from=')
  expectNoFaults(app)
})

test('a link keeps its window, though its event lies outside', async () => {
  const event = '2016-05-31-osce-wide-counter-terrorism-conference'
  const { page } = await open({ link: `${NARROW_WINDOW}&e=${event}` })
  await waitForScore(page)
  await page.getByRole('complementary', { name: 'Event' }).locator('mark').first().waitFor()
  expect(new URL(page.url()).hash).toContain('from=2017-09-01&to=2018-02-28')
})
