import { expect, test } from 'vitest'
import { expectNoFaults, resultCount, useBrowser, waitForScore } from './open-app.ts'

const { open } = useBrowser()

/** Runs in the page: what the rail's row says of a body, its count included. */
const rowText = (box: Element): string => box.closest('div')?.textContent ?? ''

test('five meetings from 31 May 2016 to 30 October 2019 stand in the score', async () => {
  const app = await open()
  await waitForScore(app.page)
  expect(await app.page.getByRole('heading', { level: 1 }).innerText()).toBe(
    'Security and counter-terrorism meetings',
  )
  expect(await resultCount(app.page)).toBe('5 events')
  const events = app.page
    .getByRole('region', { name: 'Timeline' })
    .getByRole('button', { name: /^\d+ \w+ 20\d\d/ })
  const names = await events.evaluateAll(buttons =>
    buttons.map(b => b.getAttribute('aria-label') ?? b.textContent),
  )
  const days = names.map(name => /^\d+ \w+ \d{4}/.exec(name)?.[0])
  expect(new Set(days)).toEqual(
    new Set(['31 May 2016', '4 October 2017', '19 December 2017', '4 April 2018', '30 October 2019']),
  )
  expectNoFaults(app)
})

test('with CIS four meetings remain, the fifth stays as a ghost, and the other counts follow', async () => {
  const app = await open()
  await waitForScore(app.page)
  const bodies = app.page.getByRole('group', { name: 'Organisations' })
  const osce = bodies.getByRole('checkbox', { name: /^OSCE/ })
  const before = await osce.evaluate(rowText)
  await bodies
    .getByRole('checkbox', { name: /^CIS\b/ })
    .first()
    .click()
  await expect.poll(() => resultCount(app.page)).toBe('4 of 5 events')
  const after = await osce.evaluate(rowText)
  expect([before, after].map(text => /\d(?: of \d)?$/.exec(text)?.[0])).toEqual(['3', '3'])
  expect(await app.page.getByRole('region', { name: 'Filters' }).innerText()).toMatch(/Berlin\s*0 of 1/)
  await app.page.getByRole('radio', { name: 'All' }).check({ force: true })
  await expect.poll(() => osce.evaluate(rowText)).toMatch(/2 of 3$/)
  expect(
    await app.page
      .getByRole('region', { name: 'Timeline' })
      .getByRole('button', { name: /31 May 2016/ })
      .count(),
  ).toBe(1)
  expect(await app.page.getByRole('button', { name: /With CIS/ }).count()).toBe(1)
  expectNoFaults(app)
})

test('the Krasnodar meeting says why its date is 4 October 2017, and a colleague sees the same', async () => {
  const app = await open()
  const { page } = app
  await waitForScore(page)
  await page
    .getByRole('region', { name: 'Timeline' })
    .getByRole('button', { name: /Krasnodar/ })
    .click()
  const panel = page.getByRole('complementary', { name: 'Event' })
  await panel.getByRole('heading', { level: 2, name: /16th Meeting of Heads of Special Services/ }).waitFor()
  await panel.getByRole('tab', { name: /Facts/ }).waitFor()
  await panel.locator('mark', { hasText: 'October 4, 2017' }).first().waitFor()
  expect(await panel.innerText()).toMatch(/Why/)
  const colleague = await open({ link: new URL(page.url()).hash.slice(1) })
  await waitForScore(colleague.page)
  const other = colleague.page.getByRole('complementary', { name: 'Event' })
  await other.locator('mark', { hasText: 'October 4, 2017' }).first().waitFor()
  await panel.getByText('Correct this').waitFor()
  await expect.poll(() => other.innerText()).toBe(await panel.innerText())
  expectNoFaults(app)
  expectNoFaults(colleague)
})

test('a fact opens its words in the text, and marked words open their fact', async () => {
  const app = await open({ link: 'v=1&view=timeline' })
  const { page } = app
  await waitForScore(page)
  await page
    .getByRole('region', { name: 'Timeline' })
    .getByRole('button', { name: /Krasnodar/ })
    .click()
  const panel = page.getByRole('complementary', { name: 'Event' })
  await panel
    .getByRole('button', { name: /line 11/ })
    .first()
    .click()
  await panel.getByRole('tab', { name: 'Text', selected: true }).waitFor()
  const words = panel.locator('mark', { hasText: 'next two days' }).first()
  await words.waitFor()
  expect(await words.evaluate(mark => mark.getBoundingClientRect().top)).toBeLessThan(900)
  expect(new URL(page.url()).hash).toContain('tab=text')
  expectNoFaults(app)
})
