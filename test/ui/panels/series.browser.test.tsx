import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { EventRecord } from '../../../src/model/event.ts'
import { readDocument } from '../../small-document.ts'
import { openPanel } from './open-panel.tsx'

const panel = () => page.getByRole('complementary', { name: 'Event', exact: true })

function forum(n: number, year: number) {
  const d = readDocument(`${n}th Forum\nThe ${n}th Forum met in Basel on 6 June ${year}.`, `forum-${n}`)
  const event = d.event({
    id: `${year}-06-06-forum`,
    title: `${n}th Forum`,
    series: d.stated('forum', 'Forum'),
    edition: d.stated(n, `${n}th`),
    date: d.stated(`${year}-06-06`, `6 June ${year}`),
    city: d.stated('Basel', 'in Basel'),
  })
  return { d, event }
}

const [FIRST, SECOND] = [forum(16, 2001), forum(19, 2004)]
const wire = FIRST.d.document({ events: [FIRST.event.id], file: 'wire.txt' })
const paper = readDocument(FIRST.d.text, 'paper')
const SERIES = {
  events: [
    { ...FIRST.event, documents: [...FIRST.event.documents, 'paper'] } as unknown as EventRecord,
    SECOND.event,
  ],
  documents: [
    wire,
    paper.document({ events: [FIRST.event.id], file: 'paper.txt', reprintOf: wire.id }),
    SECOND.d.document({ events: [SECOND.event.id] }),
  ],
  texts: new Map([FIRST, SECOND].map(({ d }) => [d.document().id, d.text])).set(
    paper.document().id,
    paper.text,
  ),
  series: [{ id: 'forum', name: 'Forum of Rivers' }],
}

test('Related lists the meetings of the series, says what is missing between, and leads to each', async () => {
  const store = await openPanel({ collection: SERIES, choices: { event: FIRST.event.id, tab: 'related' } })
  const rows = panel().getByRole('list').first().getByRole('listitem')
  await expect.element(rows.nth(0)).toHaveTextContent(/16th.*6 June 2001/)
  await expect.element(rows.nth(1)).toHaveTextContent('17th to 18th: no document here')
  await expect.element(rows.nth(0).getByRole('button')).toHaveAttribute('aria-current', 'true')
  await rows.nth(2).getByRole('button').click()
  expect(store.getState().event).toBe(SECOND.event.id)
})

test('Sources says which document had the words of a reprint first', async () => {
  await openPanel({ collection: SERIES, choices: { event: FIRST.event.id, tab: 'sources' } })
  await expect.element(panel()).toHaveTextContent('Most of its words stood first in wire.txt.')
})
