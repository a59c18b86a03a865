import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryFragments, arbitraryMessages, SEED } from '../embed/arbitrary-messages.ts'
import { useHosts } from './serve-hosts.ts'
import { heard, listen, useElement } from './timeline-element.ts'
import { eventButtons, expectNoFaults, useWindows } from './use-windows.ts'

const hosts = useHosts()
const windows = useWindows()

/** Such fields change the view when all of them are right, as they should. */
const HARMLESS = ['hello', 'get', 'pause', 'import', 'store', 'navigate', '__proto__']

test('a frame that is no timeline gets a height within bounds, presses no key of its own, and breaks nothing', async () => {
  const frame = hosts.add({ page: 'hostile-frame.html' })
  const address = hosts.add({
    page: 'script.html',
    frame: `<iframe data-plenary src="${frame}" title="Hostile"></iframe><p id="pressed"></p>
      <script>addEventListener('keydown', ({ key }) => document.getElementById('pressed').append(key))</script>`,
  })
  const opened = await windows.open(address, {}, listen)
  const { page } = opened
  const height = (): Promise<string> =>
    page.locator('iframe').evaluate((node: HTMLIFrameElement) => node.style.height)
  await expect.poll(height).toBe('120px')
  expect(await page.locator('#pressed').textContent()).toBe('')
  expect(await heard(page, 'state')).toEqual([])
  expect(await heard(page, 'error')).toEqual([])
  await expectNoFaults(opened)
})

test('a frame that is not marked is not listened to, whatever it says', async () => {
  const frame = hosts.add({ page: 'hostile-frame.html' })
  const address = hosts.add({
    page: 'script.html',
    frame: `<iframe src="${frame}" title="Advertisement"></iframe>`,
  })
  const opened = await windows.open(address, {}, listen)
  await opened.page.waitForTimeout(500)
  expect(await opened.page.locator('iframe').getAttribute('style')).toBe(null)
  expect(await heard(opened.page, 'ready')).toEqual([])
  await expectNoFaults(opened)
})

test('a host that sends rubbish, rings and megabytes changes no view, and the timeline still answers', async () => {
  const frame = `<plenary-timeline src="${hosts.site()}" title="Meetings"></plenary-timeline>`
  const opened = await windows.open(hosts.add({ page: 'script.html', frame }), {}, listen)
  const { page } = opened
  const timeline = page.locator('plenary-timeline')
  await eventButtons(page).first().waitFor()
  const messages = fc.sample(arbitraryMessages(HARMLESS).filter(isJson), { numRuns: 2000, seed: SEED })
  await timeline.evaluate((node, rubbish) => {
    const target = node.shadowRoot?.querySelector('iframe')?.contentWindow
    const ring: Record<string, unknown> = { plenary: 1, type: 'set', hash: 'v=1&view=list' }
    ring['ring'] = ring
    const { port1 } = new MessageChannel()
    const large = { plenary: 1, type: 'set', hash: 'v=1&view=list', more: 'x'.repeat(1_000_000) }
    for (const data of [...rubbish, ring, large]) target?.postMessage(data, '*')
    target?.postMessage({ plenary: 1, type: 'set', hash: 'v=1&view=list', port: port1 }, '*', [port1])
    target?.postMessage({ plenary: 1, type: 'set', hash: 'v=1&view=list', map: new Map() }, '*')
  }, messages)
  expect(await useElement(timeline, async node => (await node.getState()).hash)).toBe('v=1&view=timeline')
  expect(await eventButtons(page).first().isVisible()).toBe(true)
  await expectNoFaults(opened)
})

test('damaged links never give a blank frame', async () => {
  const frame = `<plenary-timeline src="${hosts.site()}" title="Meetings"></plenary-timeline>`
  const opened = await windows.open(hosts.add({ page: 'script.html', frame }), {}, listen)
  const { page } = opened
  await eventButtons(page).first().waitFor()
  const body = page.frameLocator('iframe').getByRole('heading', { level: 1 })
  for (const hash of fc.sample(arbitraryFragments, { numRuns: 60, seed: SEED })) {
    await page.locator('plenary-timeline').evaluate((node, link) => {
      const target = node.shadowRoot?.querySelector('iframe')?.contentWindow
      target?.postMessage({ plenary: 1, type: 'set', hash: link }, '*')
    }, hash)
    expect(await body.textContent()).toContain('Security')
  }
  await expectNoFaults(opened)
})

/** What Playwright can carry into the page. */
function isJson(value: unknown): boolean {
  try {
    const text: unknown = JSON.stringify(value)
    return typeof text === 'string'
  } catch {
    return false
  }
}
