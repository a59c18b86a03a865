import { expect, test } from 'vitest'
import { useHosts } from './serve-hosts.ts'
import { eventButtons, expectNoFaults, useWindows } from './use-windows.ts'

const hosts = useHosts()
const windows = useWindows()

interface DeckWindow {
  readonly deck: { moves(): number }
}

test('a speaker who explores keeps the keys but for the clicker, and Escape gives them back', async () => {
  const frame = `<iframe src="${hosts.site()}embed/?nav=host" width="960" height="540" title="Meetings" sandbox="allow-scripts"></iframe>`
  const opened = await windows.open(hosts.add({ page: 'deck.html', frame }))
  const { page } = opened
  await eventButtons(page).first().waitFor()
  const inside = page.frameLocator('iframe')
  const badge = inside.getByRole('button', { name: 'Give the keys back (Esc)' })
  const moves = (): Promise<number> => page.evaluate(() => (window as unknown as DeckWindow).deck.moves())

  await inside.getByRole('button', { name: 'Explore' }).click()
  await badge.waitFor()
  await page.keyboard.press('Tab')
  const focused = (): Promise<string | null | undefined> =>
    inside.locator('html').evaluate(() => document.activeElement?.textContent)
  await expect.poll(focused).toBe('Copy link to this view')
  await page.keyboard.press('PageDown')
  await expect.poll(moves).toBe(1)
  expect(await badge.isVisible()).toBe(true)

  await page.keyboard.press('Escape')
  await badge.waitFor({ state: 'detached' })
  await page.keyboard.press('PageDown')
  await expect.poll(moves).toBe(2)
  await expectNoFaults(opened)
})

test('the Tab key reaches what is in the frame, and Enter uses it and stays', async () => {
  const frame = `<iframe src="${hosts.site()}embed/?nav=host" width="960" height="540" title="Meetings"></iframe>`
  const opened = await windows.open(hosts.add({ page: 'deck.html', frame }))
  const { page } = opened
  await eventButtons(page).first().waitFor()
  const inside = page.frameLocator('iframe')
  await page.keyboard.press('Tab')
  await expect
    .poll(() => inside.locator('html').evaluate(() => document.activeElement !== document.body))
    .toBe(true)
  await page.keyboard.press('Enter')
  await inside.getByText('The keys stay here').waitFor()
  await expectNoFaults(opened)
})
