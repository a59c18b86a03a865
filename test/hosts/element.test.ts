import { expect, test } from 'vitest'
import { useHosts } from './serve-hosts.ts'
import { heard, listen, useElement } from './timeline-element.ts'
import { eventButtons, expectNoFaults, useWindows, type HostWindow } from './use-windows.ts'

const hosts = useHosts()
const windows = useWindows()

const LINK = '<a href="https://example.org/">All meetings</a>'
const EVENT = '2018-04-04-moscow-conference-on-international-security'

const element = (attributes = '', children = LINK): string =>
  `<plenary-timeline src="${hosts.site()}embed/" title="Meetings" ${attributes}>${children}</plenary-timeline>`

const openPage = (frame: string, page = 'script.html', options = {}): Promise<HostWindow> =>
  windows.open(hosts.add({ page, frame }), options, listen)

test('the children stand there without scripts, until the frame has answered, and in print', async () => {
  const without = await openPage(element(), 'script.html', { javaScriptEnabled: false })
  expect(await without.page.getByRole('link', { name: 'All meetings' }).isVisible()).toBe(true)
  await without.page.context().close()

  const { page, faults } = await openPage(element())
  const link = page.getByRole('link', { name: 'All meetings' })
  await eventButtons(page).first().waitFor()
  await link.waitFor({ state: 'hidden' })
  await page.emulateMedia({ media: 'print' })
  expect([await link.isVisible(), await page.locator('iframe').isVisible()]).toEqual([true, false])
  await expectNoFaults({ page, faults })
})

test('an address that holds no timeline leaves the children where they are', async () => {
  const { page } = await openPage(
    `<plenary-timeline src="/nothing/embed/" title="Meetings">${LINK}</plenary-timeline>` +
      `<plenary-timeline src="data:text/html,x" title="Meetings">${LINK}</plenary-timeline>`,
  )
  await page.waitForLoadState('load')
  await page.waitForFunction(() => customElements.get('plenary-timeline') !== undefined)
  await page.locator('iframe').first().contentFrame().locator('body').waitFor({ state: 'attached' })
  const links = page.getByRole('link', { name: 'All meetings' })
  expect(await links.evaluateAll(all => all.filter(link => link.checkVisibility()).length)).toBe(2)
  expect(
    await page.locator('iframe').evaluateAll(all => all.map(frame => frame.getAttribute('src'))),
  ).toEqual([expect.stringContaining('/nothing/embed/'), null])
  await page.context().close()
})

test('the frame has a title, a sandbox without an origin of its own, and the permissions it needs', async () => {
  const { page, faults } = await openPage(element('org="cis -fsb" from="2016" nav="host" height="400"'))
  await eventButtons(page).first().waitFor()
  const frame = page.locator('iframe')
  const attribute = (name: string): Promise<string | null> => frame.getAttribute(name)
  expect(await attribute('title')).toBe('Meetings')
  expect(await attribute('sandbox')).toBe(
    'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
  )
  expect(await attribute('allow')).toBe('fullscreen; clipboard-write')
  expect(await attribute('referrerpolicy')).toBe('no-referrer')
  const source = new URL((await attribute('src')) ?? '')
  expect(source.search).toBe(
    `?nav=host&height=fixed&origin=${encodeURIComponent(new URL(page.url()).origin)}`,
  )
  expect(source.hash).toBe('#v=1&from=2016&org=cis&org=-fsb')
  expect((await frame.boundingBox())?.height).toBe(400)
  await expectNoFaults({ page, faults })
})

test('methods go to an event and through the steps, and events tell of it', async () => {
  const { page, faults } = await openPage(element())
  const timeline = page.locator('plenary-timeline')
  await useElement(timeline, node => node.step(2))
  await useElement(timeline, node => node.step({ by: 1 }))
  await expect.poll(async () => (await heard(page, 'step')).length).toBe(2)
  expect(await heard(page, 'step')).toMatchObject([
    { i: 2, n: 5 },
    { i: 3, atEnd: false },
  ])
  const refused = await useElement(timeline, node => node.goto('gone').catch(String))
  expect(refused).toBe('Error: The collection has no such event.')
  expect(await heard(page, 'error')).toEqual([
    { code: 'refused', message: 'The collection has no such event.' },
  ])
  expect(await heard(page, 'ready')).toMatchObject([
    { protocol: 1, events: 5, story: { id: 'events', steps: 5 } },
  ])
  await expectNoFaults({ page, faults })
})

test('a second hello makes no second step', async () => {
  const { page, faults } = await openPage(element())
  const timeline = page.locator('plenary-timeline')
  await useElement(timeline, node => node.step(2))
  await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
    for (let i = 0; i < 3; i++) frame.contentWindow?.postMessage({ plenary: 1, type: 'hello' }, '*')
  })
  await useElement(timeline, node => node.step(3))
  await useElement(timeline, node => node.step(2))
  expect(await heard(page, 'step')).toMatchObject([{ i: 2 }, { i: 3 }, { i: 2 }])
  await expectNoFaults({ page, faults })
})

test('the view is given as a picture, out of a sandbox without an origin', async () => {
  const { page, faults } = await openPage(element('org="cis"'))
  const pictures = await useElement(page.locator('plenary-timeline'), async node => {
    const [png, svg] = [await node.toImage(), await node.toImage('svg')]
    const { width, height } = await createImageBitmap(png)
    return { types: [png.type, svg.type], size: [width, height], svg: await svg.text() }
  })
  expect(pictures).toMatchObject({ types: ['image/png', 'image/svg+xml'], size: [2400, 1350] })
  expect(pictures.svg).toContain('4 of 5 events')
  await expectNoFaults({ page, faults })
})

test('attributes are properties, and changes of them are followed without a new frame', async () => {
  const { page, faults } = await openPage(element())
  const timeline = page.locator('plenary-timeline')
  const state = (): Promise<string> => useElement(timeline, async node => (await node.getState()).hash)
  await state()
  await useElement(timeline, node => {
    Object.assign(node, { org: 'cis', theme: 'dark' })
  })
  await expect.poll(state).toBe('v=1&view=timeline&org=cis')
  expect(await timeline.getAttribute('theme')).toBe('dark')
  const root = page.frameLocator('iframe').locator('html')
  await expect.poll(() => root.getAttribute('data-theme')).toBe('dark')
  expect(await heard(page, 'ready')).toHaveLength(1)
  await expectNoFaults({ page, faults })
})

test('an element that was there before its script takes its properties and its place', async () => {
  const { page, faults } = await openPage(
    `<script>
      const late = document.createElement('plenary-timeline')
      late.src = '${hosts.site()}'
      late.title = 'Late'
      late.e = '${EVENT}'
      document.body.append(late)
      const script = document.createElement('script')
      script.src = '${hosts.site()}plenary-embed.js'
      document.head.append(script, script.cloneNode())
    </script>`,
    'article.html',
  )
  const state = await useElement(page.locator('plenary-timeline'), node => node.getState())
  expect(state.hash).toContain(`e=${EVENT}`)
  await expectNoFaults({ page, faults })
})

test('an element that is moved within the page keeps its view', async () => {
  const { page, faults } = await openPage(`<div id="other"></div>${element()}`)
  const timeline = page.locator('plenary-timeline')
  await useElement(timeline, node => node.step(3))
  const before = await useElement(timeline, async node => (await node.getState()).hash)
  await expect.poll(async () => JSON.stringify(await heard(page, 'state'))).toContain('step=3')
  await timeline.evaluate(node => document.getElementById('other')?.append(node))
  await expect.poll(async () => (await heard(page, 'ready')).length).toBe(2)
  expect(await useElement(timeline, async node => (await node.getState()).hash)).toBe(before)
  await expectNoFaults({ page, faults })
})

test('a bad attribute is a sentence in the console, and the others hold', async () => {
  const { page, faults } = await openPage(
    element('step="two" theme="sepia" height="tall" from="2017-13-45" org="cis"').replace(
      'title="Meetings"',
      '',
    ),
  )
  const said: string[] = []
  page.on('console', message => said.push(message.text()))
  await page.reload()
  const { hash } = await useElement(page.locator('plenary-timeline'), node => node.getState())
  expect(hash).toBe('v=1&view=timeline&org=cis')
  expect(said).toEqual([
    '<plenary-timeline>: step="two" is left out; it takes a whole number from 1, as step="3".',
    '<plenary-timeline>: from="2017-13-45" is left out; it takes a day, a month or a year, as from="2016-05-31".',
    '<plenary-timeline>: theme="sepia" is left out; it takes auto, light or dark.',
    '<plenary-timeline>: height="tall" is left out; it takes auto, or a number of pixels, as height="480".',
    '<plenary-timeline>: give it a title, which screen readers say of the frame.',
  ])
  await expectNoFaults({ page, faults })
})

test('the script leaves no name of its own in the page', async () => {
  const { page } = await openPage('', 'article.html')
  const names = (): Promise<string[]> => page.evaluate(() => Object.getOwnPropertyNames(window))
  const before = await names()
  await page.addScriptTag({ url: `${hosts.site()}plenary-embed.js` })
  expect((await names()).filter(name => !before.includes(name))).toEqual([])
  await page.context().close()
})
