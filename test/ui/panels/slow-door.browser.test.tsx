import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { EventId } from '../../../src/model/ids.ts'
import { DataError } from '../../../src/state/data-door.ts'
import { openPanel, type Gate } from './open-panel.tsx'
import { TWO_MEETINGS } from './two-meetings.ts'

const panel = () => page.getByRole('complementary', { name: 'Event', exact: true })

/** A door that answers only when the test lets it, also when nobody waits any more. */
function slowDoor() {
  const waiting = new Map<string, () => void>()
  const cancelled: string[] = []
  const gate: Gate = (asked, signal) =>
    new Promise(resolve => {
      waiting.set(asked, resolve)
      signal.addEventListener('abort', () => cancelled.push(asked))
    })
  return { gate, cancelled, answer: (asked: string) => waiting.get(asked)?.() }
}

test('a slow door: the panel says which facts it reads, then shows them, then the words', async () => {
  const door = slowDoor()
  await openPanel({ collection: TWO_MEETINGS, choices: { event: '2001-05-04-forum' }, gate: door.gate })
  await expect.element(panel()).toHaveTextContent('Reading the facts of 16th Forum of Heads…')
  door.answer('facts 2001-05-04-forum')
  await expect.element(panel().getByRole('button', { name: 'Place Geneva' })).toBeVisible()
  await expect.element(panel().getByRole('button', { name: /line/ })).not.toBeInTheDocument()
  door.answer('text geneva')
  await expect.element(panel().getByRole('button', { name: /^Place, line 4/ })).toBeVisible()
})

test('quick switching never shows the facts of the event before, however late they come', async () => {
  const door = slowDoor()
  const store = await openPanel({
    collection: TWO_MEETINGS,
    choices: { event: '2001-05-04-forum' },
    gate: door.gate,
  })
  await expect.element(panel()).toHaveTextContent('Reading the facts of 16th Forum of Heads…')
  store.getState().selectEvent('2002-06-06-talks' as EventId)
  await expect.element(panel()).toHaveTextContent('Reading the facts of Talks in Basel…')
  expect(door.cancelled).toContain('facts 2001-05-04-forum')
  door.answer('facts 2001-05-04-forum')
  await expect.element(panel()).toHaveTextContent('Reading the facts of Talks in Basel…')
  door.answer('facts 2002-06-06-talks')
  await expect.element(panel().getByRole('button', { name: 'Place Basel' })).toBeVisible()
  await expect.element(panel()).not.toHaveTextContent('Geneva')
})

test('a door that fails gives a sentence and another try', async () => {
  let failures = 2
  const gate: Gate = asked =>
    asked.startsWith('facts') && failures-- > 0
      ? Promise.reject(new DataError('The facts did not arrive: the connection failed.'))
      : Promise.resolve()
  await openPanel({ collection: TWO_MEETINGS, choices: { event: '2001-05-04-forum' }, gate })
  const alert = panel().getByRole('alert')
  await expect.element(alert).toHaveTextContent('The facts did not arrive: the connection failed.')
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect.element(alert).toHaveTextContent('The facts did not arrive')
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect.element(panel().getByRole('button', { name: 'Place Geneva' })).toBeVisible()
})

test('without the text the facts stand with the evidence alone, and say what is missing', async () => {
  const gate: Gate = asked =>
    asked.startsWith('text') ? Promise.reject(new Error('TypeError at line 12')) : Promise.resolve()
  await openPanel({ collection: TWO_MEETINGS, choices: { event: '2001-05-04-forum' }, gate })
  await expect.element(panel().getByRole('alert')).toHaveTextContent('What arrived could not be read.')
  await expect.element(panel()).not.toHaveTextContent('TypeError')
  await expect.element(panel().getByRole('mark').first()).toHaveTextContent('4 May 2001')
})
