import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { fillPage } from '../../src/export/html.ts'
import type { InlinedData, InlinedStart } from '../../src/model/inlined-page.ts'
import { expectNoFaults, useWindows, type HostWindow } from '../hosts/use-windows.ts'

const windows = useWindows()
const folder = mkdtempSync(join(tmpdir(), 'plenary-stick-'))
let template = ''

beforeAll(async () => {
  template = await (await fetch(`${inject('site')}standalone.html`)).text()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function dataOf(page: string): InlinedData {
  return JSON.parse(/id="plenary-data">([^<]*)</.exec(page)?.[1] ?? '') as InlinedData
}

interface Stick extends HostWindow {
  /** Everything but the file itself that the page asked for. */
  readonly asked: readonly string[]
}

/** Puts the file on a disk and opens it, with the network refused. */
async function openFile(page: string, fragment = ''): Promise<Stick> {
  const path = join(folder, 'meetings.html')
  writeFileSync(path, page)
  const asked: string[] = []
  const window = await windows.open('about:blank', { reducedMotion: 'reduce', offline: true })
  window.page.on('request', request => asked.push(request.url()))
  await window.page.goto(`${pathToFileURL(path).href}${fragment}`)
  return { ...window, asked: asked.splice(1) }
}

async function openStory(fragment: string): Promise<Stick> {
  const stick = await openFile(template, fragment)
  await stick.page.getByRole('region', { name: 'Presentation' }).waitFor()
  return stick
}

test.each(['#v=1&step=1', '#v=1&story=who-takes-part&step=1'])(
  'from a stick, without a network, every step of %s is reached with PageDown and back with PageUp',
  async fragment => {
    const stick = await openStory(fragment)
    const said = stick.page.getByRole('region', { name: 'Presentation' }).getByRole('status')
    const count = Number(/of (\d+)/.exec(await said.first().innerText())?.[1])
    expect(count).toBeGreaterThan(4)
    for (let n = 2; n <= count; n++) {
      await stick.page.keyboard.press('PageDown')
      await expect.poll(() => said.first().innerText()).toContain(`${n} of ${count}`)
    }
    await stick.page.keyboard.press('PageUp')
    await expect.poll(() => said.first().innerText()).toContain(`${count - 1} of ${count}`)
    await stick.page.reload()
    await expect.poll(() => said.first().innerText()).toContain(`${count - 1} of ${count}`)
    expect(stick.asked).toEqual([])
    await expectNoFaults(stick)
  },
)

test('from a stick the texts are searched and read, and the theme is chosen', async () => {
  const stick = await openFile(template)
  const { page } = stick
  await page.getByRole('searchbox').fill('cybersecurity journalists')
  await expect.poll(() => page.getByRole('status').first().innerText()).toMatch(/of\s+5\s+events/)
  await page.getByRole('searchbox').fill('')
  await page
    .getByRole('region', { name: 'Timeline' })
    .getByRole('button', { name: /Krasnodar/ })
    .click()
  await page.getByRole('tab', { name: 'Text' }).click()
  await page.locator('mark').first().waitFor()
  expect(stick.asked).toEqual([])
  await expectNoFaults(stick)
})

test('a saved file opens on the view, or the step, that it was saved with; an address of its own wins', async () => {
  const start: InlinedStart = { link: 'v=1&view=list&org=cis', home: 'https://example.org/meetings/' }
  const page = fillPage(template, dataOf(template), start)
  const stick = await openFile(page)
  await stick.page.getByRole('list', { name: 'Events' }).waitFor()
  await expect.poll(() => stick.page.getByRole('status').first().innerText()).toMatch(/4\s+of\s+5/)
  await expectNoFaults(stick)
  const other = await openFile(page, '#v=1&view=timeline')
  await other.page.getByRole('region', { name: 'Timeline' }).waitFor()
  await expectNoFaults(other)
})

test('hostile titles and ids in the islands are words, whatever they try', async () => {
  const title = `</script><script>document.title="taken"</script>\u2028\u2029\0\u202e<!--<script>${'long '.repeat(1000)}`
  const data = dataOf(template)
  const ids = JSON.stringify(data).replaceAll('"cis"', '"__proto__"').replaceAll('"osce"', '"constructor"')
  const poisoned = JSON.parse(ids) as InlinedData
  const events = poisoned.index.events.map((event, n) => (n === 0 ? { ...event, title } : event))
  const page = fillPage(template, { ...poisoned, index: { ...poisoned.index, events, title } }, {})
  const stick = await openFile(page, '#v=1&org=__proto__')
  await expect.poll(() => stick.page.getByRole('status').first().innerText()).toMatch(/4\s+of\s+5/)
  const heading = await stick.page.getByRole('heading', { level: 1 }).textContent()
  expect(heading).toBe(title)
  expect(await stick.page.title()).not.toBe('taken')
  expect(await stick.page.locator('script').count()).toBe(4)
  expect(stick.asked).toEqual([])
  await expectNoFaults(stick)
})

test('one file says where documents of one’s own are opened, and a file let go over it does not take its place', async () => {
  const stick = await openFile(template)
  await stick.page.getByRole('button', { name: 'Menu' }).click()
  await stick.page.getByText(/cannot read other documents\. Open yours on the site of Plenary\./).waitFor()
  const isLeft = await stick.page.evaluate(() => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['A text.'], 'a.txt'))
    return document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
    )
  })
  expect(isLeft).toBe(false)
  expect(stick.asked).toEqual([])
})
