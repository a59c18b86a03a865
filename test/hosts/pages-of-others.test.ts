import sanitizeHtml from 'sanitize-html'
import { expect, test } from 'vitest'
import { snippet } from '../../src/embed/snippets/snippet.ts'
import { CANVAS_FILTER, WORDPRESS_FILTER } from '../embed/filters.ts'
import { useHosts } from './serve-hosts.ts'
import { snippetOrder } from './snippet-order.ts'
import { heard, listen, useElement } from './timeline-element.ts'
import { expectNoFaults, eventButtons, useWindows } from './use-windows.ts'

const hosts = useHosts()
const windows = useWindows()

const order = () => snippetOrder(hosts.site())

test('WordPress leaves a frame that may only run scripts, and the timeline stands in it', async () => {
  const left = sanitizeHtml(snippet('wordpress', order()), WORDPRESS_FILTER)
  const frame = left.replace('<iframe', '<iframe sandbox="allow-scripts" security="restricted"')
  const opened = await windows.open(hosts.add({ page: 'article.html', frame }))
  await eventButtons(opened.page).first().waitFor()
  await expectNoFaults(opened)
})

test('Canvas leaves a frame of a fixed height without permissions, and the timeline stands in it', async () => {
  const frame = sanitizeHtml(snippet('canvas', order()), CANVAS_FILTER)
  expect(frame).toContain('height="540"')
  const opened = await windows.open(hosts.add({ page: 'article.html', frame }))
  await eventButtons(opened.page).first().waitFor()
  await expectNoFaults(opened)
})

test('a page with a strict policy holds the element, and nothing is against the policy', async () => {
  const site = hosts.site().replace(/\/$/, '')
  const policy = `default-src 'none'; script-src ${site}; frame-src ${site}; require-trusted-types-for 'script'`
  const address = hosts.add({
    page: 'script.html',
    frame: snippet('element', order()),
    headers: { 'content-security-policy': policy },
  })
  const opened = await windows.open(address)
  await eventButtons(opened.page).first().waitFor()
  await expectNoFaults(opened)
})

test('a page that scales what it holds: a click opens the event it points at', async () => {
  const frame = `<plenary-timeline src="${hosts.site()}" title="Meetings"></plenary-timeline>`
  const opened = await windows.open(hosts.add({ page: 'scaled.html', frame }), {}, listen)
  const { page } = opened
  const button = eventButtons(page).nth(1)
  await button.waitFor()
  const name = await button.evaluate(node => node.getAttribute('aria-label') ?? node.textContent)
  const spot = await button.evaluate(node => {
    const { x, y } = node.getBoundingClientRect()
    return { x: x + 12, y: y + 8 }
  })
  const box = await page.locator('iframe').boundingBox()
  await page.mouse.click((box?.x ?? 0) + spot.x / 2, (box?.y ?? 0) + spot.y / 2)
  await expect.poll(() => heard(page, 'select')).toHaveLength(1)
  const [selected] = (await heard(page, 'select')) as { readonly title: string }[]
  expect(name).toContain(selected?.title.slice(0, 20))
  await expectNoFaults(opened)
})

test('two timelines on one page know nothing of each other', async () => {
  const opened = await windows.open(hosts.add({ page: 'two.html' }), {}, listen)
  const { page } = opened
  const [left, right] = [page.locator('#left'), page.locator('#right')]
  const shown = (element: typeof left): Promise<number> =>
    useElement(element, async timeline => (await timeline.getState()).shown)
  expect([await shown(left), await shown(right)]).toEqual([5, 4])
  await useElement(left, timeline => timeline.step(2))
  await useElement(right, timeline => timeline.setAttribute('org', 'osce'))
  await expect.poll(() => shown(right)).toBe(3)
  expect(await useElement(left, async timeline => (await timeline.getState()).hash)).toContain('step=2')
  expect(await useElement(right, async timeline => (await timeline.getState()).hash)).not.toContain('step')
  await expect.poll(() => heard(page, 'step')).toHaveLength(1)
  await expectNoFaults(opened)
})
