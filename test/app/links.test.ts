import { expect, test } from 'vitest'
import { expectNoFaults, resultCount, useBrowser, waitForScore, type Width } from './open-app.ts'

const { open } = useBrowser()

test.each<Width>(['wide', 'narrow', 'phone'])(
  'on a %s screen a reload, Back and Forward restore the view',
  async width => {
    const app = await open({ width, link: 'v=1&view=list' })
    const { page } = app
    const list = page.getByRole('list', { name: 'Events' })
    await list
      .getByRole('button', { name: /Krasnodar/ })
      .first()
      .click()
    const panel = page.getByRole('complementary', { name: 'Event' })
    await panel.getByRole('heading', { level: 2 }).waitFor()
    await panel.getByRole('tab', { name: 'Text' }).click()
    const opened = page.url()
    await page.reload()
    await panel.getByRole('tab', { name: 'Text', selected: true }).waitFor()
    expect(page.url()).toBe(opened)
    await page.goBack()
    await panel.getByRole('tab', { name: /Facts/, selected: true }).waitFor()
    await page.goBack()
    await panel.getByRole('heading', { level: 2, name: /16th Meeting/ }).waitFor({ state: 'detached' })
    await page.goForward()
    await page.goForward()
    await panel.getByRole('tab', { name: 'Text', selected: true }).waitFor()
    expectNoFaults(app)
  },
)

test('a damaged link says in one line what could not be followed, and shows the rest', async () => {
  const app = await open({
    link: 'v=1&view=timeline&org=cis&from=2017-99-01&place=atlantis-xx&match=%E0%A4%A',
  })
  await waitForScore(app.page)
  await expect.poll(() => resultCount(app.page)).toBe('4 of 5 events')
  await app.page.getByText(/2017-99-01/).waitFor()
  await app.page.getByText(/atlantis-xx/).waitFor()
  expectNoFaults(app)
})

test.each([
  '%',
  'v=1&e=__proto__',
  'v=1&view=constructor',
  `v=1&q=${'x'.repeat(9000)}`,
  'v=1&p=%00,%FF',
  'v=1&tab=text&e=gone&wide=1',
])('a link beyond repair gives no blank page (%#)', async link => {
  const app = await open({ link })
  expect(await resultCount(app.page)).toMatch(/events?$/)
  expectNoFaults(app)
})
