import { expect, test } from 'vitest'
import { serveFrame } from './serve-frame.ts'
import { useHosts } from './serve-hosts.ts'
import { expectNoFaults, eventButtons, useWindows } from './use-windows.ts'

const frames = serveFrame()
const hosts = useHosts()
const windows = useWindows()

const SANDBOXES = [
  '',
  'sandbox="allow-scripts"',
  'sandbox="allow-scripts allow-same-origin"',
  'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"',
] as const
const PERMISSIONS = ['', 'allow="fullscreen; clipboard-write"'] as const
const HEADERS = ['plain', 'strict'] as const

const PAGES = PERMISSIONS.flatMap(allow => HEADERS.map(headers => ({ allow, headers })))

test.each(PAGES)(
  'the timeline stands in four sandboxes, with $headers headers and [$allow]',
  async ({ allow, headers }) => {
    const src = frames[headers]()
    const frame = SANDBOXES.map(
      sandbox =>
        `<iframe src="${src}" title="Meetings" width="900" height="500" ${sandbox} ${allow}></iframe>`,
    ).join('\n')
    const window = await windows.open(hosts.add({ page: 'strict.html', frame }), {
      viewport: { width: 1280, height: 2200 },
    })
    for (let n = 0; n < SANDBOXES.length; n++) {
      const buttons = eventButtons(window.page, `iframe >> nth=${n}`)
      await expect.poll(() => buttons.count(), { message: SANDBOXES[n] ?? '' }).toBe(5)
    }
    await expectNoFaults(window)
  },
)

test('in the smallest sandbox the viewer asks for nothing after it has come, and keeps nothing', async () => {
  const frame = `<iframe src="${frames.plain()}" title="Meetings" width="900" height="500" sandbox="allow-scripts"></iframe>`
  const window = await windows.open(hosts.add({ page: 'strict.html', frame }))
  const asked: string[] = []
  window.page.on('request', request => asked.push(request.url()))
  await eventButtons(window.page).nth(1).click()
  const inside = window.page.frameLocator('iframe')
  await inside.getByRole('complementary', { name: 'Event' }).getByText('line 9').waitFor()
  await inside.getByRole('button', { name: 'Zoom in' }).click()
  expect(asked.filter(url => !url.startsWith('data:'))).toEqual([])
  await expectNoFaults(window)
})

test('where scripts are refused, the events are a list and the full app is one press away', async () => {
  const frame = `<iframe src="${frames.plain()}" title="Meetings" width="900" height="500" sandbox=""></iframe>`
  const { page } = await windows.open(hosts.add({ page: 'strict.html', frame }))
  const inside = page.frameLocator('iframe')
  await inside.getByRole('heading', { name: 'Security and counter-terrorism meetings' }).waitFor()
  expect(await inside.getByRole('listitem').count()).toBe(5)
  await page.context().close()
})
