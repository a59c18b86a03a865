import type { Page } from 'playwright'
import { eventButtons } from './use-windows.ts'

export const SANDBOXES = [undefined, 'allow-scripts', 'allow-scripts allow-same-origin'] as const
export type Sandbox = (typeof SANDBOXES)[number]

/** The pages of `pages/` that are decks, in words. */
export const DECKS = {
  'reveal.html': 'reveal.js without a line for the timeline',
  'deck.html': 'a deck of its own making with the host script',
  'element.html': 'reveal.js with the web component',
} as const
export type DeckPage = keyof typeof DECKS

export const GESTURES = ['click', 'drag', 'wheel', 'tap'] as const
/** By the Tab key the focus comes into the frame and stays there: the key arrives inside. */
export type Gesture = (typeof GESTURES)[number] | 'tab'

/** Longer than reveal.js guards a frame that was just loaded against the focus (1 s), which would hide a fault. */
const GUARD = 1500
/** A move that has not come by then is lost; one that comes within the second time is doubled. */
const LOST = 5000
const DOUBLED = 100

/** Waits until the timeline is drawn and the deck has let go of its guard. */
export async function waitForDeck(page: Page): Promise<void> {
  await eventButtons(page).first().waitFor()
  await page.waitForTimeout(GUARD)
}

/** The element chooses its sandbox itself; other hosts could have written another. */
export async function changeSandbox(page: Page, sandbox: Sandbox): Promise<void> {
  await page
    .locator('plenary-timeline iframe')
    .evaluate((frame: HTMLIFrameElement, words: string | undefined) => {
      if (words === undefined) frame.removeAttribute('sandbox')
      else frame.setAttribute('sandbox', words)
      const { src } = frame
      frame.src = src
    }, sandbox)
}

/** What the pages of decks lay open for tests. */
interface Deck {
  moves(): number
  at(): number
  go(slide: number): void
}

const ask = (page: Page, what: 'moves' | 'at'): Promise<number> =>
  page.evaluate(name => (window as unknown as { readonly deck: Deck }).deck[name](), what)

/** Goes to the slide with the timeline, makes the gesture in it, presses the key; gives where the deck went and in how many moves. */
export async function pressAfter(
  page: Page,
  gesture: Gesture,
  key: 'PageDown' | 'PageUp',
): Promise<{ readonly moves: number; readonly by: number }> {
  await page.evaluate(() => (window as unknown as { readonly deck: Deck }).deck.go(1))
  await makeGesture(page, gesture)
  const before = await ask(page, 'moves')
  await page.keyboard.press(key)
  const end = Date.now() + LOST
  while ((await ask(page, 'moves')) === before && Date.now() < end) await page.waitForTimeout(10)
  await page.waitForTimeout(DOUBLED)
  return { moves: (await ask(page, 'moves')) - before, by: (await ask(page, 'at')) - 1 }
}

/** On what takes the focus: a button of the frame for a click and a tap, the score for the others. */
async function makeGesture(page: Page, gesture: Gesture): Promise<void> {
  const { button, score } = await findSpots(page)
  switch (gesture) {
    case 'tab':
      return page.frameLocator('iframe').getByRole('button', { name: 'Zoom in' }).focus()
    case 'click':
      return page.mouse.click(button.x, button.y)
    case 'tap':
      return page.touchscreen.tap(button.x, button.y)
    case 'wheel':
      await page.mouse.move(score.x, score.y)
      return page.mouse.wheel(0, 100)
    case 'drag':
      await page.mouse.move(score.x, score.y)
      await page.mouse.down()
      await page.mouse.move(score.x - 60, score.y, { steps: 4 })
      return page.mouse.up()
  }
}

interface Spot {
  readonly x: number
  readonly y: number
}

/** Where a speaker would point, on a deck that scales its slides; Playwright counts in pixels of the frame. */
async function findSpots(page: Page): Promise<{ readonly button: Spot; readonly score: Spot }> {
  const inside = await page
    .frameLocator('iframe')
    .getByRole('button', { name: 'Zoom in' })
    .evaluate(button => {
      const { x, y, width, height } = button.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    })
  const box = await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
    const { x, y, width, height } = frame.getBoundingClientRect()
    return { x, y, width, height, scale: width / frame.offsetWidth }
  })
  return {
    button: { x: box.x + inside.x * box.scale, y: box.y + inside.y * box.scale },
    score: { x: box.x + box.width * 0.6, y: box.y + box.height * 0.6 },
  }
}
