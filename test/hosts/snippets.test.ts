import { Marp } from '@marp-team/marp-core'
import { expect, test } from 'vitest'
import { formatOembed } from '../../src/build/static-pages/oembed.ts'
import { snippet, type Target } from '../../src/embed/snippets/snippet.ts'
import { pressAfter, waitForDeck } from './clicker.ts'
import { useHosts } from './serve-hosts.ts'
import { snippetOrder } from './snippet-order.ts'
import { eventButtons, expectNoFaults, useWindows } from './use-windows.ts'

const hosts = useHosts()
const windows = useWindows()

const order = () => snippetOrder(hosts.site(), '“Meetings” with <CIS> & others')

const MAKERS: Readonly<Record<string, (written: string) => string>> = {
  'marp-live': written => new Marp({ html: true, script: false }).render(written).html,
  quarto: written => /^```\{=html\}\n([^]*)\n```$/.exec(written)?.[1] ?? '',
  notion: address => `<iframe src="${address}" title="Meetings" width="900" height="500"></iframe>`,
}

/** What the place makes of the snippet. */
const made = (target: Target): string => (MAKERS[target] ?? String)(snippet(target, order()))

test.each<Target>(['iframe', 'html', 'marp-live', 'notion'])(
  'the timeline stands where "%s" was pasted',
  async target => {
    const opened = await windows.open(hosts.add({ page: 'article.html', frame: made(target) }))
    await opened.page.locator('iframe').scrollIntoViewIfNeeded()
    await eventButtons(opened.page).first().waitFor()
    const shown = opened.page.frameLocator('iframe').getByText('4 of 5 events').first()
    await shown.waitFor({ state: 'attached' })
    await expectNoFaults(opened)
  },
)

test.each<Target>(['reveal', 'quarto'])('the timeline stands on the slide of "%s"', async target => {
  const frame = target === 'quarto' ? `<section>${made(target)}</section>` : made(target)
  const opened = await windows.open(hosts.add({ page: 'reveal.html', frame }))
  await eventButtons(opened.page).first().waitFor()
  await expectNoFaults(opened)
})

test('after a click in the slide of reveal.js the clicker moves the deck, and by one', async () => {
  const opened = await windows.open(hosts.add({ page: 'reveal.html', frame: made('reveal') }))
  await waitForDeck(opened.page)
  expect(await pressAfter(opened.page, 'click', 'PageDown')).toEqual({ moves: 1, by: 1 })
  await expectNoFaults(opened)
})

test('a frame fills its column and keeps its proportions', async () => {
  const column = `<div style="width: 480px">${made('iframe')}</div>`
  const opened = await windows.open(hosts.add({ page: 'article.html', frame: column }))
  const box = await opened.page.locator('iframe').boundingBox()
  expect([box?.width, box?.height]).toEqual([480, 270])
  await expectNoFaults(opened)
})

test('without scripts the element is a link with the name of the view', async () => {
  const address = hosts.add({ page: 'script.html', frame: made('element') })
  const opened = await windows.open(address, { javaScriptEnabled: false })
  const link = opened.page.getByRole('link', { name: order().title })
  expect(await link.getAttribute('href')).toBe(snippet('link', order()))
  await expectNoFaults(opened)
})

test('the secret that WordPress puts behind the address of oEmbed damages nothing of the view', async () => {
  const { link, title } = order()
  const card = { root: hosts.site(), link, title, site: 'Meetings', picture: `${hosts.site()}posters/x.png` }
  const { html } = JSON.parse(formatOembed(card)) as { readonly html: string }
  const frame = html
    .replace(/ sandbox="[^"]*"/, '')
    .replace(/src="([^"]*)"/, 'src="$1#?secret=Ab3dEf6hIj" data-secret="Ab3dEf6hIj"')
    .replace('<iframe', '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"')
  const opened = await windows.open(hosts.add({ page: 'article.html', frame }))
  await eventButtons(opened.page).first().waitFor()
  const inside = opened.page.frameLocator('iframe')
  await inside.getByText('4 of 5 events').first().waitFor({ state: 'attached' })
  expect(await inside.getByText(/could not be/).count()).toBe(0)
  await expectNoFaults(opened)
})
