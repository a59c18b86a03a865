import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { readDocument } from '../../small-document.ts'
import { collectionOf, openPanel } from './open-panel.tsx'

const panel = () => page.getByRole('complementary', { name: 'Event', exact: true })

test.each(['facts', 'text', 'sources'])(
  'markup in a document is its text and nothing else, in %s',
  async tab => {
    const attack = '<img src=x onerror="window.hacked = 1"><script>window.hacked = 2</script>'
    const d = readDocument(`${attack}\nForum in <b>Geneva</b>`)
    const event = d.event({ title: attack, city: d.stated('<b>Geneva</b>', '<b>Geneva</b>') })
    const collection = collectionOf(d, event, {
      documents: [d.document({ title: d.stated(attack, attack) })],
    })
    await openPanel({ collection, choices: { event: 'forum', tab } })
    await expect.element(panel().getByRole('heading', { level: 2 })).toHaveTextContent(attack)
    await expect.element(panel().getByRole('tabpanel')).toHaveTextContent('onerror')
    expect(document.querySelectorAll('aside img, aside script, aside b b')).toHaveLength(0)
    expect('hacked' in window).toBe(false)
  },
)

test('words that turn the writing direction turn nothing outside themselves', async () => {
  const title = 'Forum \u202Eadvances\u2066 \u0000 end'
  const d = readDocument(`${title}\nin Geneva on 4 May 2001`)
  const event = d.event({ title, date: d.stated('2001-05-04', '4 May 2001') })
  await openPanel({ collection: collectionOf(d, event), choices: { event: 'forum' } })
  const value = panel().getByRole('button', { name: /^Title(?!, line)/ })
  await expect.element(value).toBeVisible()
  expect(value.element().querySelector('bdi')?.textContent).toBe(title)
  await panel().getByRole('tab', { name: 'Text' }).click()
  await expect.element(panel().getByText('in Geneva on')).toBeVisible()
  const lines = [...document.querySelectorAll('[role=tabpanel] p[dir=auto]')]
  expect(lines.map(({ textContent }) => textContent.replaceAll('\u2060', ''))).toEqual([
    expect.stringContaining('\u0000'),
    expect.stringMatching(/^in Geneva on 4 May 2001\d$/),
  ])
})

test('a title of 5,000 characters leaves the tabs in sight and makes nothing scroll sideways', async () => {
  const title = 'Forum'.padEnd(5000, 'endless')
  const d = readDocument(`${title}\nin Geneva`)
  for (const width of [1440, 390]) {
    await openPanel({ collection: collectionOf(d, d.event({ title })), choices: { event: 'forum' }, width })
    await expect.element(panel().getByRole('tab', { name: /Facts/ }).first()).toBeInViewport()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
    document.body.replaceChildren()
  }
})

test('ten megabytes on one line open at once, and the rest follows on demand', async () => {
  const d = readDocument(`Forum in Geneva ${'and so on '.repeat(1_000_000)}`)
  const event = d.event({ title: 'Forum', city: d.stated('Geneva', 'in Geneva') })
  await openPanel({ collection: collectionOf(d, event), choices: { event: 'forum', tab: 'text' } })
  const more = panel().getByRole('button', { name: /^Show more/ })
  await expect.element(more, { timeout: 30_000 }).toBeInTheDocument()
  expect(document.querySelectorAll('[role=tabpanel] p').length).toBeLessThan(400)
})
