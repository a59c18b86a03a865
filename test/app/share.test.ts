import { mkdirSync } from 'node:fs'
import type { FrameLocator, Locator, Page } from 'playwright'
import { expect, test } from 'vitest'
import { findViolations } from './find-violations.ts'
import { expectNoFaults, useBrowser, WIDTHS, type OpenApp, type Opening, type Width } from './open-app.ts'

const { open } = useBrowser()
const MOSCOW = 'e=2018-04-04-moscow-conference-on-international-security'

const dialogOf = (page: Page, name = 'Share'): Locator => page.getByRole('dialog', { name })
const addressIn = (page: Page): Locator => dialogOf(page).getByRole('textbox', { name: 'Address' })
const snippetIn = (page: Page): Locator => dialogOf(page).getByRole('textbox', { name: 'To paste' })
const previewIn = (page: Page): FrameLocator => page.frameLocator('iframe[title^="Preview"]')

async function openShare(opening: Opening): Promise<OpenApp> {
  const app = await open({ permissions: ['clipboard-read', 'clipboard-write'], ...opening })
  const banner = app.page.getByRole('banner')
  // On a phone the menu has it.
  if (opening.width === 'phone') await banner.getByRole('button', { name: 'Menu' }).click()
  await banner.getByRole('button', { name: 'Share' }).click()
  await dialogOf(app.page).waitFor()
  return app
}

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())

test('"Share" opens on the link of this view, which is copied with one press', async () => {
  const app = await openShare({ link: 'v=1&view=list&org=cis' })
  const { page } = app
  const sections = dialogOf(page).getByRole('heading', { level: 3 })
  await expect.poll(() => sections.allInnerTexts()).toEqual(['Link', 'Embed', 'Files and pages'])
  await dialogOf(page).getByRole('button', { name: 'Copy link' }).click()
  await dialogOf(page).getByText('Link copied').waitFor()
  expect(await clipboard(page)).toBe(page.url())
  expect(await addressIn(page).inputValue()).toBe(page.url())
  expectNoFaults(app)
})

test('where the clipboard is closed the address is selected, and that is said', async () => {
  const { page } = await open({ link: 'v=1&view=list' })
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    })
  })
  await page.getByRole('button', { name: 'Share' }).click()
  await dialogOf(page).getByRole('button', { name: 'Copy link' }).click()
  await dialogOf(page)
    .getByText(/The clipboard is closed to this page/)
    .waitFor()
  const selected = (): Promise<string | false> =>
    addressIn(page).evaluate(
      field =>
        field instanceof HTMLInputElement &&
        field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0),
    )
  await expect.poll(selected).toBe(page.url())
})

test('an event and a passage have links of their own, which open them alone', async () => {
  const app = await openShare({
    link: `v=1&view=list&org=cis&${MOSCOW}&tab=text&d=002_469faddfd09abc77&p=Moscow`,
  })
  const { page } = app
  const linkOf = async (name: string): Promise<string> => {
    await dialogOf(page).getByRole('radio', { name }).check()
    return (await addressIn(page).inputValue()).replace(/^.*#/, '')
  }
  expect(await linkOf('This event')).toBe(`v=1&view=timeline&${MOSCOW}`)
  expect(await linkOf('This passage')).toMatch(
    new RegExp(`^v=1&view=timeline&${MOSCOW}&tab=text&d=002_469faddfd09abc77&p=Moscow`),
  )
  expect(await linkOf('The story')).toBe('v=1&view=timeline&step=1')
  expectNoFaults(app)
})

test('with nothing open there is the view and the story to share', async () => {
  const { page } = await openShare({ link: 'v=1&view=list' })
  expect(await dialogOf(page).getByRole('radio').count()).toBe(2)
})

test('on one’s own machine it is said that others cannot open the link yet', async () => {
  const app = await openShare({})
  await dialogOf(app.page)
    .getByText(/^Others cannot open this link yet: this page is on your machine only/)
    .waitFor()
  expectNoFaults(app)
})

test('what is copied for each place is what stands in the field', async () => {
  const app = await openShare({ link: `v=1&view=list&${MOSCOW}` })
  const { page } = app
  const into = dialogOf(page).getByRole('combobox', { name: 'Into' })
  const places = await into.getByRole('option').allInnerTexts()
  expect(places).toHaveLength(10)
  const seen = new Set<string>()
  for (const place of places) {
    await into.selectOption(place)
    await dialogOf(page)
      .getByRole('button', { name: /^Copy (snippet|address)$/ })
      .click()
    const written = await snippetIn(page).inputValue()
    await expect.poll(() => clipboard(page)).toBe(written)
    expect(written).toContain(MOSCOW)
    seen.add(written)
  }
  expect(seen.size).toBe(places.length)
  expectNoFaults(app)
})

test('the preview is the viewer at the size and with what was chosen', async () => {
  const app = await openShare({ link: 'v=1&view=timeline&org=cis' })
  const { page } = app
  await previewIn(page).getByRole('region', { name: 'Timeline' }).getByRole('button').first().waitFor()
  await dialogOf(page).getByText('960 by 540 px').waitFor()
  await dialogOf(page).getByRole('combobox', { name: 'Width' }).selectOption('480 px')
  await dialogOf(page).getByRole('combobox', { name: 'Ratio' }).selectOption({ label: '4:3, 360 px high' })
  await dialogOf(page).getByRole('combobox', { name: 'Controls' }).selectOption('None')
  await dialogOf(page).getByRole('combobox', { name: 'Colours' }).selectOption('Dark')
  await dialogOf(page).getByText('480 by 360 px').waitFor()
  const frame = page.locator('iframe[title^="Preview"]')
  expect(await frame.getAttribute('src')).toMatch(/embed\/\?ui=none&theme=dark#v=1&view=timeline&org=cis/)
  expect(await snippetIn(page).inputValue()).toMatch(
    /embed\/\?ui=none&amp;theme=dark#.*width="480" height="360"/,
  )
  await previewIn(page).getByRole('region', { name: 'Timeline' }).getByRole('button').first().waitFor()
  expect(await previewIn(page).getByRole('link', { name: 'Open timeline and sources' }).count()).toBe(0)
  expectNoFaults(app)
})

test.each([
  ['Downloads…', 'Export'],
  ['Stories…', 'Stories'],
])('"%s" leads on to the dialog "%s", and Escape back to the page', async (button, name) => {
  const app = await openShare({ link: 'v=1&view=list' })
  const { page } = app
  await dialogOf(page).getByRole('button', { name: button }).click()
  await dialogOf(page, name).waitFor()
  await dialogOf(page).waitFor({ state: 'detached' })
  await page.keyboard.press('Escape')
  await dialogOf(page, name).waitFor({ state: 'detached' })
  expectNoFaults(app)
})

test('closing gives the focus back to the button', async () => {
  const { page } = await openShare({ link: 'v=1&view=list' })
  await page.keyboard.press('Escape')
  await dialogOf(page).waitFor({ state: 'detached' })
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Share')
})

const SCREENS = (Object.keys(WIDTHS) as Width[]).flatMap(width => [
  { width, colorScheme: 'light' as const },
  { width, colorScheme: 'dark' as const },
])

test.each(SCREENS)('axe finds nothing in it, and it fits, $width and $colorScheme', async screen => {
  const { page } = await openShare({ ...screen, link: `v=1&view=list&${MOSCOW}` })
  await previewIn(page).getByRole('region', { name: 'Timeline' }).getByRole('button').first().waitFor()
  await page.evaluate(() => document.fonts.ready)
  mkdirSync('test/screenshots', { recursive: true })
  const { width } = WIDTHS[screen.width]
  await page.screenshot({ path: `test/screenshots/share-${width}-${screen.colorScheme}.png` })
  expect(await findViolations(page)).toEqual([])
  expect(await dialogOf(page).evaluate(dialog => dialog.scrollWidth - dialog.clientWidth)).toBe(0)
})
