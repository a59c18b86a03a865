import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { expectNoFaults, waitForScore } from './open-app.ts'
import { expectPlace, slides, useShows } from './open-show.ts'

const { open, openShow } = useShows()

test('the button Present shows the first event, keys and clickers walk, and Escape leaves', async () => {
  const app = await open({ link: 'v=1&view=timeline' })
  const { page } = app
  await waitForScore(page)
  await page.getByRole('button', { name: 'Present' }).click()
  await expectPlace(page, '1 of 5')
  await expect
    .poll(() => slides(page).getByRole('heading', { level: 2 }).innerText())
    .toBe('OSCE-wide Counter-Terrorism Conference')
  const walk = [
    ['ArrowRight', 2],
    ['PageDown', 3],
    ['Space', 4],
    ['Shift+Space', 3],
    ['ArrowLeft', 2],
    ['PageUp', 1],
    ['PageUp', 1],
    ['End', 5],
    ['PageDown', 5],
    ['Home', 1],
  ] as const
  for (const [key, step] of walk) {
    await page.keyboard.press(key)
    await expectPlace(page, `${step} of 5`)
  }
  await page.keyboard.press('Escape')
  await slides(page).waitFor({ state: 'detached' })
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Present')
  expectNoFaults(app)
})

test('Back leaves the presentation for the view it was opened from, and Forward comes back to its step', async () => {
  const app = await open({ link: 'v=1&view=list' })
  const { page } = app
  await page.getByRole('button', { name: 'Present' }).click()
  await expectPlace(page, '1 of 5')
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  await expectPlace(page, '3 of 5')
  await page.goBack()
  await slides(page).waitFor({ state: 'detached' })
  await page.getByRole('list', { name: 'Events' }).waitFor()
  await page.goForward()
  await expectPlace(page, '3 of 5')
  expectNoFaults(app)
})

test('a reload comes back to the same step, and its link is the one of the address bar', async () => {
  const app = await openShow()
  const { page } = app
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  await expect.poll(() => new URL(page.url()).hash).toContain('step=3')
  await page.reload()
  await expectPlace(page, '3 of 5')
  await slides(page).locator('mark').first().waitFor()
  await page.keyboard.press('Escape')
  await slides(page).waitFor({ state: 'detached' })
  expect(new URL(page.url()).hash).toContain('view=list')
  expectNoFaults(app)
})

test('digits and Enter go to a step; beyond the end is the last one, with a word about it', async () => {
  const { page } = await openShow()
  await page.keyboard.press('4')
  await slides(page).getByText('Go to step 4: Enter').waitFor()
  await page.keyboard.press('Enter')
  await expectPlace(page, '4 of 5')
  await page.keyboard.type('12')
  await page.keyboard.press('Enter')
  await slides(page).getByText('This story ends with step 5.').waitFor()
  await expectPlace(page, '5 of 5')
})

test('a clicker held down goes one step, and two quick presses go two', async () => {
  const { page } = await openShow()
  for (let n = 0; n < 4; n++) await page.keyboard.down('PageDown')
  await page.keyboard.up('PageDown')
  await expectPlace(page, '2 of 5')
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  await expectPlace(page, '4 of 5')
})

test('a link beyond the end shows the last step, with a sentence that passes', async () => {
  const { page } = await openShow({}, 99)
  const sentence = slides(page).getByText('This story ends with step 5.')
  await sentence.waitFor()
  await expectPlace(page, '5 of 5')
  await sentence.waitFor({ state: 'detached' })
  await page.keyboard.press('PageUp')
  await expectPlace(page, '4 of 5')
})

test('b and the full stop make the screen black, and any step ends it', async () => {
  const { page } = await openShow()
  const black = slides(page).getByText('The screen is black.')
  for (const [on, off] of [
    ['b', 'b'],
    ['.', 'b'],
    ['b', 'PageDown'],
  ] as const) {
    await page.keyboard.press(on)
    await black.waitFor()
    await page.keyboard.press(off)
    await black.waitFor({ state: 'detached' })
  }
  await expectPlace(page, '2 of 5')
})

test('the list of keys opens over the slide, and Escape closes it alone', async () => {
  const { page } = await openShow()
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Keys' })
  await help.waitFor()
  await page.keyboard.press('PageDown')
  await page.keyboard.press('Escape')
  await help.waitFor({ state: 'detached' })
  await expectPlace(page, '1 of 5')
})

test('the page behind is out of reach, and buttons are found by their names', async () => {
  const { page } = await openShow()
  for (const [name, words] of [
    ['Next', '2 of 5'],
    ['Next', '3 of 5'],
    ['Previous', '2 of 5'],
  ] as const) {
    await slides(page).getByRole('button', { name, exact: true }).click()
    await expectPlace(page, words)
  }
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Tab')
    const inside = await page.evaluate(
      () => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
    )
    expect(inside).toBe(true)
  }
  await slides(page).getByRole('button', { name: 'Exit', exact: true }).click()
  await slides(page).waitFor({ state: 'detached' })
})

test('a finger that goes left asks for the next step', async () => {
  const { page } = await openShow({ width: 'phone' })
  const touch = await page.context().newCDPSession(page)
  const swipe = async (from: number, to: number): Promise<void> => {
    const at = (x: number) => [{ x, y: 300 }]
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) })
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at((from + to) / 2) })
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(to) })
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }
  await swipe(320, 80)
  await expectPlace(page, '2 of 5')
  await swipe(80, 320)
  await expectPlace(page, '1 of 5')
  await swipe(200, 180)
  await expectPlace(page, '1 of 5')
})

/** As the browser's own key does. Scripts of a test count as presses, so a presentation may open in full screen. */
async function leaveFullScreen(page: Page): Promise<void> {
  await page.evaluate(() => document.fullscreenElement && document.exitFullscreen())
  await expect.poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(true)
}

test('a browser that refuses full screen is told about in a sentence, and the talk goes on', async () => {
  const { page } = await openShow()
  await leaveFullScreen(page)
  await page.evaluate(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'))
  })
  await page.keyboard.press('f')
  await slides(page).getByText('This browser keeps the presentation in its window.').waitFor()
  await page.keyboard.press('PageDown')
  await expectPlace(page, '2 of 5')
})

test('a browser that leaves full screen by itself does not leave the presentation', async () => {
  const { page } = await openShow()
  const enter = async (): Promise<boolean> => {
    const full = await page.evaluate(() => document.fullscreenElement?.tagName === 'SECTION')
    if (!full) await page.keyboard.press('f')
    return full
  }
  await expect.poll(enter, { timeout: 20_000, interval: 1000 }).toBe(true)
  await leaveFullScreen(page)
  await expectPlace(page, '1 of 5')
})

/** Runs in the page: the smallest type of the slide, and the height of the strip, as parts of the height. */
function measureSlide(): { readonly smallest: number; readonly strip: number } {
  const article = document.querySelector('dialog article')
  const sizes: number[] = []
  const walker = document.createTreeWalker(article ?? document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement || !node.textContent?.trim()) continue
    const scale = node.parentElement.closest('svg')?.getScreenCTM()?.a ?? 1
    sizes.push(Number.parseFloat(getComputedStyle(node.parentElement).fontSize) * scale)
  }
  const strip = article?.querySelector('nav')?.getBoundingClientRect().height ?? 0
  return { smallest: Math.min(...sizes) / innerHeight, strip: strip / innerHeight }
}

test.each([
  { width: 1920, height: 1080 },
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
])('at $width by $height no word is smaller than 1/36 of the height', async viewport => {
  for (const link of ['v=1&view=list&step=2', 'v=1&view=list&step=5']) {
    const { page } = await openShow({ viewport, link })
    await slides(page).locator('mark').first().waitFor()
    const { smallest, strip } = await page.evaluate(measureSlide)
    expect(smallest).toBeGreaterThanOrEqual(1 / 36)
    expect(strip).toBeCloseTo(0.18, 2)
    await page.context().close()
  }
})

test('in forced colours the current step and the evidence can be told', async () => {
  const { page } = await openShow({ forcedColors: 'active' })
  await slides(page).locator('mark').first().waitFor()
  const mark = slides(page).locator('mark').first()
  expect(await mark.evaluate(words => getComputedStyle(words).textDecorationLine)).toBe('underline')
  const now = slides(page).locator('[aria-current="step"]')
  const [ground, ink] = await now.evaluate(number => {
    const { backgroundColor, color } = getComputedStyle(number)
    return [backgroundColor, color]
  })
  expect(ground).not.toBe(ink)
})
