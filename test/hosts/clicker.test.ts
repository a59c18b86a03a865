import { expect, test } from 'vitest'
import {
  changeSandbox,
  DECKS,
  GESTURES,
  pressAfter,
  SANDBOXES,
  waitForDeck,
  type DeckPage,
  type Sandbox,
} from './clicker.ts'
import { useHosts } from './serve-hosts.ts'
import { expectNoFaults, useWindows, type HostWindow } from './use-windows.ts'

const hosts = useHosts()
const windows = useWindows()

/** Presses after each gesture; `npm run campaign:clicker` sets more. */
const PRESSES = Number(process.env['PLENARY_PRESSES'] ?? 1)
const KEYS = ['PageDown', 'PageUp'] as const

const frame = (sandbox: Sandbox, nav = 'host'): string =>
  `<iframe src="${hosts.site()}embed/?nav=${nav}" width="960" height="540" title="Meetings"` +
  `${sandbox === undefined ? '' : ` sandbox="${sandbox}"`}></iframe>`

async function openDeck(page: DeckPage, sandbox: Sandbox, nav?: string): Promise<HostWindow> {
  const opened = await windows.open(hosts.add({ page, frame: frame(sandbox, nav) }), { hasTouch: true })
  if (page === 'element.html') await changeSandbox(opened.page, sandbox)
  await waitForDeck(opened.page)
  return opened
}

for (const page of Object.keys(DECKS) as DeckPage[])
  for (const sandbox of SANDBOXES)
    test.concurrent(
      `no press of a clicker is lost or doubled in ${DECKS[page]}, sandbox ${sandbox ?? 'none'}`,
      async () => {
        const opened = await openDeck(page, sandbox)
        const presses = []
        for (const gesture of GESTURES)
          for (let i = 0; i < PRESSES; i++) {
            const key: (typeof KEYS)[number] = KEYS[presses.length % KEYS.length] ?? 'PageDown'
            presses.push({ gesture, key, ...(await pressAfter(opened.page, gesture, key)) })
          }
        const wrong = presses.filter(
          ({ key, moves, by }) => moves !== 1 || by !== (key === 'PageDown' ? 1 : -1),
        )
        expect(wrong).toEqual([])
        expect(presses).toHaveLength(GESTURES.length * PRESSES)
        await expectNoFaults(opened)
      },
      60_000 + PRESSES * 10_000,
    )

test.concurrent.for(Object.keys(DECKS) as DeckPage[])(
  'a press that arrives inside the frame moves the deck once: %s',
  async name => {
    const opened = await openDeck(name, 'allow-scripts')
    expect(await pressAfter(opened.page, 'tab', 'PageDown')).toEqual({ moves: 1, by: 1 })
    expect(await pressAfter(opened.page, 'tab', 'PageUp')).toEqual({ moves: 1, by: -1 })
    await expectNoFaults(opened)
  },
)

test('without the hand-back, a click in the frame kills the clicker: the matrix bites', async () => {
  const { page } = await openDeck('deck.html', undefined, 'self')
  expect(await pressAfter(page, 'click', 'PageDown')).toEqual({ moves: 0, by: 0 })
  await page.context().close()
})
