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
  const sayNow = async (): Promise<string> => {
    const text = await panel.innerText()
    said.push(text)
    return text
  }
  // The answer for Krasnodar was asked for first, so it has come by then.
  await expect.poll(sayNow).toMatch(/May 31, 2016/)
  expect(said.filter(text => text.includes('October 4, 2017'))).toEqual([])
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
