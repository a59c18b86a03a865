import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { readDocument } from '../../small-document.ts'
import { collectionOf, openPanel } from './open-panel.tsx'
import { TWO_MEETINGS } from './two-meetings.ts'

const panel = () => page.getByRole('complementary', { name: 'Event', exact: true })
const notes = () => panel().getByRole('list', { name: 'Notes' })
const openWide = (more: object = {}) =>
  openPanel({
    collection: TWO_MEETINGS,
    choices: { event: '2001-05-04-forum', tab: 'text', wide: true, ...more },
  })

interface Box {
  readonly top: number
  readonly bottom: number
}

/** Numbers in the margin with the places of note and words, in the order of the list. */
function marginBoxes(): readonly { readonly number: string; readonly note: Box; readonly words: Box }[] {
  return [...document.querySelectorAll<HTMLElement>('ol[aria-label=Notes] > li')].map(item => {
    const number = item.dataset['number'] ?? ''
    const words = document.querySelector(`sup[data-note="${number}"]`)
    return {
      number,
      note: (item.firstElementChild ?? item).getBoundingClientRect(),
      words: (words ?? item).getBoundingClientRect(),
    }
  })
}

test('every passage has its number in the text and its note in the margin, in the order of the text', async () => {
  await openWide()
  await expect.element(notes().getByRole('listitem').first()).toBeVisible()
  const boxes = marginBoxes()
  expect(boxes.map(({ number }) => Number(number))).toEqual(boxes.map((_, i) => i + 1))
  const raised = document.querySelectorAll('sup[data-note]')
  expect(raised).toHaveLength(boxes.length)
})

test('notes stand beside their words where there is room, and never over each other', async () => {
  await openWide()
  await expect
    .poll(() => (marginBoxes()[0]?.note.bottom ?? 0) > (marginBoxes()[0]?.words.top ?? 0))
    .toBe(true)
  const boxes = marginBoxes()
  boxes.slice(1).forEach(({ note }, i) => expect(note.top).toBeGreaterThanOrEqual(boxes[i]?.note.bottom ?? 0))
  expect(Math.abs((boxes[0]?.note.top ?? 0) - (boxes[0]?.words.top ?? 99))).toBeLessThan(12)
})

test('a note shows its words, its fact and why; a number in the text shows its note', async () => {
  const store = await openWide()
  await notes()
    .getByRole('button', { name: /Closed\s*5 or 6 May 2001/ })
    .click()
  expect(store.getState()).toMatchObject({ fact: 'closed', passage: { exact: 'in the next two days' } })
  await expect.element(notes()).toHaveTextContent('“in the next two days” stands in the text.')
  expect(document.querySelector('mark[data-read]')?.textContent).toBe('in the next two days')
  await panel()
    .getByRole('button', { name: /^Fact \d+: Edition$/ })
    .click()
  expect(store.getState().fact).toBe('edition')
  await expect.element(notes()).toHaveTextContent('“16th” stands in the text.')
})

test('a fact in the order of the text shows its words', async () => {
  const store = await openWide()
  await panel()
    .getByRole('button', { name: /^\d+ Participants UN, CIS, EU line 4$/ })
    .click()
  expect(store.getState().fact).toBe('organisations.un')
  await expect
    .element(panel().getByRole('button', { name: /Participants UN, CIS, EU line 4$/ }))
    .toHaveAttribute('aria-current', 'true')
})

test('the next event is read wide too, and what lies behind cannot be reached', async () => {
  const store = await openWide()
  await expect.element(notes().getByRole('listitem').first()).toBeVisible()
  expect(document.querySelector('main > [inert]')).not.toBeNull()
  await panel().getByRole('button', { name: 'Next event' }).click()
  expect(store.getState()).toMatchObject({ event: '2002-06-06-talks', wide: true, fact: undefined })
  await expect.element(panel().getByRole('heading', { level: 2 })).toHaveTextContent('Talks in Basel')
  await panel()
    .getByRole('button', { name: /16th Forum of Heads/ })
    .click()
  expect(store.getState()).toMatchObject({ event: '2001-05-04-forum', wide: true })
})

test('the way back leads to the view it came from; Escape goes back first, then closes', async () => {
  const store = await openWide()
  await panel().getByRole('button', { name: 'List', exact: true }).click()
  expect(store.getState()).toMatchObject({ wide: false, tab: 'text', event: '2001-05-04-forum' })
  await panel().getByRole('button', { name: 'Read wide' }).click()
  await expect.element(notes().getByRole('listitem').first()).toBeVisible()
  panel()
    .getByRole('button', { name: /^Fact 1:/ })
    .element()
    .focus()
  await userEvent.keyboard('{Escape}')
  expect(store.getState()).toMatchObject({ wide: false, event: '2001-05-04-forum' })
  await expect.element(panel().getByRole('button', { name: 'Read wide' })).toBeVisible()
  await userEvent.keyboard('{Escape}')
  expect(store.getState().event).toBeUndefined()
})

test('on a phone there is no margin: the note that is read stands under its line, the title on top', async () => {
  await openPanel({
    collection: TWO_MEETINGS,
    choices: { event: '2001-05-04-forum', tab: 'text', wide: true, fact: 'closed' },
    width: 390,
  })
  await expect.element(panel().getByRole('heading', { level: 2 })).toBeVisible()
  await expect.element(notes()).not.toBeInTheDocument()
  await expect.element(panel().getByText('“in the next two days” stands in the text.')).toBeVisible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
})

test('a note whose words are not drawn yet waits until they are', async () => {
  const lines = Array.from({ length: 800 }, (_, i) => `Line ${i + 1} of a long report.`)
  const d = readDocument(`Forum in Geneva\n${lines.join('\n')}\nIt ended on 4 May 2001.`)
  const event = d.event({
    title: 'Forum',
    city: d.stated('Geneva', 'in Geneva'),
    date: d.stated('2001-05-04', '4 May 2001'),
  })
  await openPanel({
    collection: collectionOf(d, event),
    choices: { event: 'forum', tab: 'text', wide: true },
  })
  await expect.element(notes().getByText('Geneva')).toBeVisible()
  await expect.element(notes().getByText('4 May 2001')).not.toBeVisible()
  await panel()
    .getByRole('button', { name: /Date 4 May 2001 line 802$/ })
    .click()
  await expect.element(panel().getByRole('mark').filter({ hasText: '4 May 2001' })).toBeInViewport()
})

test('ten megabytes on one line open wide, with their notes', async () => {
  const d = readDocument(`Forum in Geneva ${'and so on '.repeat(1_000_000)}`)
  const event = d.event({ title: 'Forum', city: d.stated('Geneva', 'in Geneva') })
  await openPanel({
    collection: collectionOf(d, event),
    choices: { event: 'forum', tab: 'text', wide: true },
  })
  await expect.element(notes().getByText('Geneva'), { timeout: 30_000 }).toBeVisible()
}, 60_000)
