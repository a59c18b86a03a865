import { expect, test } from 'vitest'
import { findViolations } from './find-violations.ts'
import { useBrowser, waitForScore, WIDTHS, type Width } from './open-app.ts'

const { open } = useBrowser()
const KRASNODAR =
  'e=2017-10-04-meeting-of-heads-of-special-services-security-agencies-and-law-enforcement-organisations'

const VIEWS = {
  timeline: 'v=1&view=timeline',
  'timeline filtered': 'v=1&view=timeline&org=cis&org=-eu',
  'lanes by place': 'v=1&view=timeline&lanes=place',
  list: 'v=1&view=list',
  'nothing left': 'v=1&view=list&org=icrc&org=eu&match=all',
  facts: `v=1&view=timeline&${KRASNODAR}`,
  text: `v=1&view=timeline&${KRASNODAR}&tab=text`,
  sources: `v=1&view=list&${KRASNODAR}&tab=sources`,
  related: `v=1&view=list&${KRASNODAR}&tab=related`,
  'wide reading': `v=1&view=timeline&${KRASNODAR}&tab=text&wide=1`,
  presentation: 'v=1&view=list&step=2',
  'presentation of no story': 'v=1&view=list&story=nobody-made-this&step=2',
  'damaged link': 'v=1&view=list&from=never&e=gone',
} as const

const SCREENS = (Object.keys(WIDTHS) as Width[]).flatMap(width => [
  { width, colorScheme: 'light' as const },
  { width, colorScheme: 'dark' as const },
])

test.each(SCREENS)(
  'axe finds nothing in any view, $width and $colorScheme',
  async screen => {
    const { page } = await open(screen)
    const found: string[] = []
    for (const [name, link] of Object.entries(VIEWS)) {
      await page.evaluate(fragment => {
        location.hash = fragment
      }, link)
      if (link.includes('e=2017'))
        await page.getByRole('complementary').locator('mark, h3, li, dt').first().waitFor()
      else if (link.includes('view=timeline')) await waitForScore(page)
      await page.waitForTimeout(150)
      found.push(...(await findViolations(page)).map(violation => `${name}: ${violation}`))
    }
    expect(found).toEqual([])
  },
  180_000,
)

test('axe finds nothing in forced colours', async () => {
  const { page } = await open({ forcedColors: 'active', link: VIEWS.facts })
  await waitForScore(page)
  expect(await findViolations(page)).toEqual([])
})

test.each<Width>(['wide', 'phone'])('axe finds nothing in the dialogs, %s', async width => {
  const { page } = await open({ width, link: VIEWS.list })
  await page.keyboard.press('?')
  await page.getByRole('dialog').waitFor()
  expect(await findViolations(page)).toEqual([])
  await page.keyboard.press('Escape')
  if (width === 'phone') {
    await page.getByRole('button', { name: /^Filter/ }).click()
    await page.getByRole('region', { name: 'Filters' }).waitFor()
    expect(await findViolations(page)).toEqual([])
  }
})
