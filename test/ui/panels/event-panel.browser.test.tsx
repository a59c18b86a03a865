import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openPanel } from './open-panel.tsx'
import { TWO_MEETINGS } from './two-meetings.ts'

const panel = () => page.getByRole('complementary', { name: 'Event', exact: true })
const tab = (name: RegExp) => panel().getByRole('tab', { name })
const open = (choices: object = {}) =>
  openPanel({ collection: TWO_MEETINGS, choices: { event: '2001-05-04-forum', ...choices } })

test('the panel says what the event is, and how many facts, sources and relatives it has', async () => {
  await open()
  await expect.element(panel().getByRole('heading', { level: 2 })).toHaveTextContent('16th Forum of Heads')
  await expect.element(panel()).toHaveTextContent('4 May 2001, closing on the 5th or 6th')
  await expect.element(tab(/^Facts 13$/)).toHaveAttribute('aria-selected', 'true')
  await expect.element(tab(/^Sources 1$/)).toBeVisible()
  await expect.element(tab(/^Related 1$/)).toBeVisible()
  await expect.element(panel().getByRole('button', { name: 'Copy link' })).toBeVisible()
})

test('arrow keys, Home and End go through the tabs, round the corner', async () => {
  const store = await open()
  await tab(/^Facts/).click()
  const visited: string[] = []
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'End', 'ArrowLeft', 'Home']) {
    await userEvent.keyboard(`{${key}}`)
    visited.push(store.getState().tab)
  }
  expect(visited).toEqual(['text', 'sources', 'related', 'facts', 'related', 'sources', 'facts'])
  await expect.element(tab(/^Facts/)).toHaveFocus()
})

test('a fact shows its words, its reason and its line; bodies of one sentence share a row', async () => {
  const store = await open()
  const participants = panel()
    .getByRole('listitem')
    .filter({ hasText: /^ParticipantsUN/ })
  await expect.element(participants).toHaveTextContent(/UN\s*CIS\s*EU\s*2 not named/)
  await expect.element(participants).toHaveTextContent('Why')
  await expect.element(participants.getByRole('button', { name: /line 4/ })).toBeVisible()
  expect(participants.element().querySelectorAll('mark')).toHaveLength(3)
  await participants.getByRole('button', { name: 'Participants UN CIS EU' }).click()
  expect(store.getState()).toMatchObject({
    fact: 'organisations.un',
    document: 'geneva',
    passage: { exact: 'UN', prefix: 'e bodies, including the ' },
  })
})

test('each body of a row is found by its own path', async () => {
  await open({ fact: 'organisations.eu' })
  const active = panel().getByRole('button', { name: 'Participants UN CIS EU' })
  await expect.element(active).toHaveAttribute('aria-current', 'true')
})

test('misnamed, announced, unclear, worked-out and missing facts say so in words', async () => {
  await open()
  const row = (label: RegExp) => panel().getByRole('listitem').filter({ hasText: label })
  await expect
    .element(row(/Shanghai Security Organization/).first())
    .toHaveTextContent(/Shanghai Security Organization\s*read as SCO\s*Announced/)
  await expect.element(row(/^Closed/)).toHaveTextContent(/5 or 6 May 2001\s*Unclear/)
  await expect.element(row(/^Country/)).toHaveTextContent(/Switzerland\s*Worked out/)
  await expect.element(row(/^Publisher/)).toHaveTextContent(/Not named in the document\s*Why/)
  await expect.element(row(/^Not listed/)).toHaveTextContent('Stated but not named: 2 of 5 bodies')
})

test('the line of a fact goes to its words in the text, and a number there goes to another fact', async () => {
  const store = await open()
  await panel().getByRole('button', { name: 'Closed, line 4: read it in the text' }).click()
  await expect.element(tab(/^Text/)).toHaveAttribute('aria-selected', 'true')
  const words = panel().getByText('in the next two days', { exact: true })
  await expect.element(words).toBeInViewport()
  expect(words.element().closest('mark')).not.toBeNull()
  await panel()
    .getByRole('button', { name: /^Fact \d+: Edition$/ })
    .click()
  expect(store.getState().fact).toBe('edition')
  await panel().getByRole('button', { name: 'Show in Facts' }).click()
  await expect
    .element(panel().getByRole('button', { name: 'Edition 16th' }))
    .toHaveAttribute('aria-current', 'true')
})

test('a press on marked words shows their fact, and page furniture is only dimmed', async () => {
  const store = await open({ tab: 'text' })
  await panel().getByText('in Geneva', { exact: false }).first().click()
  const mark = [...document.querySelectorAll('mark')].find(({ textContent }) => textContent === 'in Geneva')
  mark?.click()
  await expect.poll(() => store.getState().fact).toBe('place.city')
  await expect.element(panel().getByText('All news')).toBeVisible()
})

test('a link whose words have changed says so and shows the nearest', async () => {
  await open({
    tab: 'text',
    passage: { exact: 'in the next two days', prefix: 'Talks go on for ', suffix: '' },
  })
  await expect.element(panel().getByRole('alert')).toHaveTextContent('do not stand as they were quoted')
  await expect.element(panel().getByText('in the next two days', { exact: true })).toBeInViewport()
})

test('a link whose words are gone says so and marks nothing in their place', async () => {
  await open({ tab: 'text', passage: { exact: 'a congress in Vienna', prefix: 'x', suffix: 'y' } })
  await expect.element(panel().getByRole('alert')).toHaveTextContent('not in this document')
  expect(document.querySelector('[data-read]')).toBeNull()
})

test('sources say which file it is, and open its text', async () => {
  const store = await open({ tab: 'sources' })
  await expect.element(panel()).toHaveTextContent('geneva.txt')
  await expect.element(panel()).toHaveTextContent('1 line of the page, not of the document')
  await panel().getByRole('button', { name: 'Open text' }).click()
  expect(store.getState()).toMatchObject({ tab: 'text', document: 'geneva' })
})

test('a related event took part in nothing but "the same event", and opens', async () => {
  const store = await open({ tab: 'related' })
  const related = panel().getByRole('listitem')
  await expect.element(related).toHaveTextContent(/Talks in Basel.*CIS\s*took part in both/)
  expect(panel().element().textContent).not.toMatch(/\bmet\b/)
  await related.getByRole('button').click()
  expect(store.getState().event).toBe('2002-06-06-talks')
})

test('an event outside the filters stays open, says so, and offers two ways back', async () => {
  const store = await open({ include: ['cis'], query: 'Basel' })
  await expect.element(panel()).toHaveTextContent('This event is outside your filters.')
  await panel().getByRole('button', { name: 'Next event in the result' }).click()
  expect(store.getState().event).toBe('2002-06-06-talks')
  await expect.element(panel()).not.toHaveTextContent('outside your filters')
  await expect.element(panel()).toHaveTextContent('1 of 1')
})

test('next and previous walk the shown events, and the ends keep their buttons', async () => {
  const store = await open()
  await expect.element(panel()).toHaveTextContent('1 of 2')
  await panel().getByRole('button', { name: 'Next event' }).click()
  expect(store.getState().event).toBe('2002-06-06-talks')
  await expect.element(panel().getByRole('button', { name: 'Next event' })).toHaveFocus()
  await expect
    .element(panel().getByRole('button', { name: 'Next event' }))
    .toHaveAttribute('aria-disabled', 'true')
})

test('opened by a key the panel takes the focus to its heading, and Escape gives it back', async () => {
  await openPanel({ collection: TWO_MEETINGS })
  const row = page.getByRole('list', { name: 'Events', exact: true }).getByRole('button').first()
  await expect.element(row).toBeVisible()
  await userEvent.tab()
  row.element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(panel().getByRole('heading', { level: 2 })).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  await expect.element(row).toHaveFocus()
})

test('Escape leaves the wide view before it leaves the event', async () => {
  const store = await open({ tab: 'text', fact: 'closed' })
  await panel().getByRole('button', { name: 'Read wide' }).click()
  await expect.element(panel().getByRole('button', { name: 'List', exact: true })).toBeVisible()
  await userEvent.keyboard('{Escape}')
  expect(store.getState()).toMatchObject({ wide: false, tab: 'text', event: '2001-05-04-forum' })
  await userEvent.keyboard('{Escape}')
  expect(store.getState().event).toBeUndefined()
})
