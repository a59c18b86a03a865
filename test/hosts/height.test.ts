import { expect, test } from 'vitest'
import { useHosts } from './serve-hosts.ts'
import { eventButtons, expectNoFaults, useWindows } from './use-windows.ts'

const hosts = useHosts()
const windows = useWindows()

/** A frame and a page that answer each other without end would have sent dozens by then, in ms. */
const LOOP = 1500

/** Counts the heights that a page receives. */
function countHeights(): void {
  const heights: number[] = []
  Object.assign(window, { heights })
  addEventListener('message', ({ data }: MessageEvent<{ readonly type?: string; readonly px?: number }>) => {
    if (data.type === 'height') heights.push(data.px ?? 0)
  })
}

for (const width of [960, 390])
  test(`the frame is as high as its content, ${width} wide, after two messages at most`, async () => {
    const frame = `<iframe src="${hosts.site()}embed/?height=auto" width="${width}" height="200" title="Meetings"></iframe>`
    const opened = await windows.open(hosts.add({ page: 'script.html', frame }), {}, page =>
      page.addInitScript(countHeights),
    )
    const { page } = opened
    await eventButtons(page).first().waitFor()
    const heard = (): Promise<number[]> =>
      page.evaluate(() => (window as unknown as { readonly heights: number[] }).heights)
    await expect.poll(heard).not.toEqual([])
    await page.waitForTimeout(LOOP)
    const heights = await heard()
    expect(heights.length).toBeLessThanOrEqual(2)
    const inside = page.frameLocator('iframe').locator('html')
    const [scroll, seen] = await inside.evaluate(root => [root.scrollHeight, root.clientHeight])
    expect(scroll).toBe(seen)
    expect(await page.locator('iframe').evaluate((node: HTMLElement) => node.style.height)).toBe(
      `${heights.at(-1)}px`,
    )
    await expectNoFaults(opened)
  })
