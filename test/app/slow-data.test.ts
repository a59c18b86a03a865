import { expect, test } from 'vitest'
import { expectNoFaults, useBrowser, waitForScore } from './open-app.ts'

const { open } = useBrowser()
const SLOW = 2000

test('while facts take 2 s the panel says what it reads, and a stale answer never shows', async () => {
  const app = await open()
  const { page } = app
  await waitForScore(page)
  await page.route('**/dataset/events/**', async route => {
    await new Promise(done => setTimeout(done, SLOW))
    await route.continue().catch(() => undefined)
  })
  const events = page.getByRole('region', { name: 'Timeline' })
  await events.getByRole('button', { name: /Krasnodar/ }).click()
  const panel = page.getByRole('complementary', { name: 'Event' })
  await panel.getByText(/^Reading the facts of/).waitFor()
  await events.getByRole('button', { name: /31 May 2016/ }).click()
  await panel.getByRole('heading', { level: 2, name: 'OSCE-wide Counter-Terrorism Conference' }).waitFor()
  const said: string[] = []
  const until = Date.now() + SLOW * 2
  while (Date.now() < until) {
    said.push(await panel.innerText())
    await page.waitForTimeout(100)
  }
  expect(said.filter(text => text.includes('October 4, 2017'))).toEqual([])
  expect(said.at(-1)).toMatch(/May 31, 2016/)
  expectNoFaults(app)
})

test('facts that do not arrive are said in a sentence, and "Try again" brings them', async () => {
  const { page } = await open()
  await waitForScore(page)
  await page.route('**/dataset/events/**', route => route.abort())
  await page
    .getByRole('region', { name: 'Timeline' })
    .getByRole('button', { name: /Krasnodar/ })
    .click()
  const panel = page.getByRole('complementary', { name: 'Event' })
  await panel.getByText(/did not arrive: the connection failed/).waitFor()
  await page.unroute('**/dataset/events/**')
  await panel.getByRole('button', { name: 'Try again' }).click()
  const words = panel.locator('mark', { hasText: 'October 4, 2017' }).first()
  await words.waitFor()
  expect(await panel.getByText(/did not arrive/).count()).toBe(0)
})
