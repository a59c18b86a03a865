import { mkdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { useBrowser, waitForScore, WIDTHS, type Width } from './open-app.ts'

const { open } = useBrowser()
const FOLDER = 'test/screenshots'
mkdirSync(FOLDER, { recursive: true })

const KRASNODAR =
  'e=2017-10-04-meeting-of-heads-of-special-services-security-agencies-and-law-enforcement-organisations'
const PICTURES = {
  main: 'v=1&view=timeline',
  filtered: 'v=1&view=timeline&org=cis&org=-eu&match=all',
  drilldown: `v=1&view=timeline&${KRASNODAR}&from=2017-01-01&to=2018-12-31`,
  text: `v=1&view=timeline&${KRASNODAR}&tab=text`,
  reading: `v=1&view=timeline&${KRASNODAR}&tab=text&wide=1`,
  list: 'v=1&view=list',
  present: 'v=1&view=list&step=5',
  'nothing-left': 'v=1&view=list&org=icrc&org=eu&match=all',
} as const

for (const width of Object.keys(WIDTHS) as Width[]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.each(Object.entries(PICTURES))(
      `%s fits a ${width} screen, ${colorScheme}, with no text under 12 px`,
      async (name, link) => {
        const { page } = await open({ width, colorScheme, link })
        if (link.includes('view=timeline') && !link.includes('wide=1')) await waitForScore(page)
        if (link.includes('e=2017')) await page.getByRole('complementary').locator('mark').first().waitFor()
        await page.evaluate(() => document.fonts.ready)
        await page.screenshot({ path: `${FOLDER}/${name}-${WIDTHS[width].width}-${colorScheme}.png` })
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0)
        expect(await page.evaluate(smallText)).toEqual([])
        await page.context().close()
      },
    )
  }
}

/** Runs in the page: words that are drawn smaller than 12 px. */
function smallText(): readonly string[] {
  const small: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    if (!parent || !node.textContent?.trim() || parent.getClientRects().length === 0) continue
    if (Number.parseFloat(getComputedStyle(parent).fontSize) < 12)
      small.push(node.textContent.trim().slice(0, 40))
  }
  return small
}

test('in print the list stands on white paper with its filters in words', async () => {
  const { page } = await open({ link: 'v=1&view=timeline&org=cis' })
  await waitForScore(page)
  await page.emulateMedia({ media: 'print' })
  await page.screenshot({ path: `${FOLDER}/print.png`, fullPage: true })
  const printed = await page.evaluate(() => document.body.innerText)
  expect(printed).toMatch(/With CIS/)
  expect(printed).toMatch(/16th Meeting of Heads of Special Services/)
})

test('in forced colours the score keeps its marks and its words', async () => {
  const { page } = await open({ link: 'v=1&view=timeline', forcedColors: 'active' })
  await waitForScore(page)
  await page.screenshot({ path: `${FOLDER}/forced-colours.png` })
  expect(await page.getByRole('region', { name: 'Timeline' }).locator('svg').count()).toBeGreaterThan(10)
})
