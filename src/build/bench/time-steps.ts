import type { Page } from 'playwright'

/**
 * Goes to each step of an open presentation, in a page with {@link watchSteps}, by its number and Enter, and gives for each the milliseconds from
 * Enter to the end of the first frame that shows all of it: its number, and its quotation or its score.
 */
export async function timeSteps(page: Page, steps: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const times = new Map<number, number>()
  for (const step of steps) {
    await page.evaluate(wanted => {
      document.documentElement.dataset['wanted'] = String(wanted)
      delete document.documentElement.dataset['shown']
    }, step)
    await page.keyboard.type(String(step))
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => 'shown' in document.documentElement.dataset)
    times.set(step, await page.evaluate(() => Number(document.documentElement.dataset['shown'])))
  }
  return times
}

/**
 * Runs in the page before its own scripts, because a presentation keeps its keys to itself: on Enter it looks once a frame for the wanted step, and waits for that frame's end.
 */
export function watchSteps(): void {
  const isShown = (): boolean => {
    const slide = document.querySelector('dialog article')
    const number = slide?.querySelector('[role=status] b')?.textContent
    return (
      number === document.documentElement.dataset['wanted'] &&
      slide?.querySelector('mark, svg[role=img]') !== null
    )
  }
  const look = (start: number): void => {
    if (!isShown()) {
      requestAnimationFrame(() => look(start))
      return
    }
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      document.documentElement.dataset['shown'] = String(performance.now() - start)
    })
    port1.start()
    port2.postMessage('the frame is painted')
  }
  const press = ({ key }: KeyboardEvent): void => {
    const start = performance.now()
    if (key === 'Enter') requestAnimationFrame(() => look(start))
  }
  window.addEventListener('keydown', press, { capture: true })
}
