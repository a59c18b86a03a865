import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { CorrectionRecord } from '../../../src/model/correction.ts'
import type { Edtf } from '../../../src/model/edtf.ts'
import type { DocumentId, EventId } from '../../../src/model/ids.ts'
import { readDocument } from '../../small-document.ts'
import { collectionOf, openPanel } from './open-panel.tsx'

const d = readDocument(
  'Forum on Lakes\nThe forum met in Geneva on 4 May 2001. A call of 5 May 2001 was read.',
)

const BY = { author: 'Ana Silva', date: '2026-03-02' as Edtf, reason: 'Seen in the programme.' }
const HAND = { file: 'small.yaml', document: 'small' as DocumentId, event: 'forum' as EventId, ...BY }

const WHY =
  'Corrected by Ana Silva on 2 March 2026: Seen in the programme; the parser read Geneva: “in Geneva” places it.'

const EVENT = d.event({
  title: 'Forum on Lakes',
  date: {
    ...d.stated('2001-05-04', '4 May 2001'),
    runnerUp: { value: '2001-05-05', why: '“5 May 2001” stands in a sentence about the meeting.' },
  },
  city: {
    value: 'Basel',
    evidence: [],
    why: WHY,
    status: 'corrected',
    correction: { operation: 'set', ...BY, parserRead: 'Geneva' },
  },
  country: {
    ...d.workedOut('CH', 'Geneva'),
    status: 'corrected',
    correction: { operation: 'confirm', ...BY, parserRead: 'Switzerland' },
  },
})

const CORRECTIONS: readonly CorrectionRecord[] = [
  { ...HAND, operation: 'set', line: 4, path: 'place.city', now: 'Basel', parserRead: 'Geneva' },
  {
    ...HAND,
    operation: 'confirm',
    line: 7,
    path: 'place.country',
    now: 'Switzerland',
    parserRead: 'Switzerland',
  },
  { ...HAND, operation: 'remove', line: 9, path: 'organisations.eu', parserRead: 'EU as participant' },
  { ...HAND, operation: 'not-same-event', line: 11, other: 'other' as DocumentId },
]

const collection = collectionOf(d, EVENT, { corrections: CORRECTIONS })
const event = () => page.getByRole('complementary', { name: 'Event', exact: true })
const listed = () => page.getByRole('region', { name: 'Corrected' }).getByRole('button')

test('what people corrected is listed where people look for doubts, beside what the parser read', async () => {
  await openPanel({ collection })
  await expect.element(listed().first()).toBeVisible()
  expect(
    listed()
      .elements()
      .map(element => (element as HTMLElement).innerText.replaceAll(/\s*\n\s*/g, ' | ')),
  ).toEqual([
    'Place: Basel | The parser read Geneva. | Ana Silva, 2 March 2026: Seen in the programme. | 4 May 2001; small.yaml, line 4',
    'Country: Switzerland | The parser reads the same. | Ana Silva, 2 March 2026: Seen in the programme. | 4 May 2001; small.yaml, line 7',
    'Organisation: taken out | The parser read EU as participant. | Ana Silva, 2 March 2026: Seen in the programme. | 4 May 2001; small.yaml, line 9',
    'Another event than other | Ana Silva, 2 March 2026: Seen in the programme. | 4 May 2001; small.yaml, line 11',
  ])
})

test('a collection that nobody corrected has no such list', async () => {
  await openPanel({ collection: collectionOf(d, d.event({ title: 'Forum on Lakes' })) })
  await expect.element(page.getByRole('region', { name: 'Check before you cite' })).toBeVisible()
  expect(page.getByRole('region', { name: 'Corrected' }).elements()).toEqual([])
})

test('a correction opens its fact, which says who corrected it and what the parser read', async () => {
  const store = await openPanel({ collection })
  await listed().first().click()
  expect(store.getState()).toMatchObject({ event: 'forum', fact: 'place.city' })
  const row = event().getByRole('listitem').filter({ hasText: 'Basel' })
  await expect
    .element(row)
    .toHaveTextContent(/Basel\s*Corrected\s*Why\s*Corrected by Ana Silva on 2 March 2026/)
  await expect.element(row).toHaveTextContent('the parser read Geneva')
})

test('a confirmed fact says so and raises no doubt; a close second is told with its reason', async () => {
  await openPanel({ collection })
  await expect.element(page.getByText('The documents leave no doubt that Plenary can see.')).toBeVisible()
  await listed().first().click()
  await expect
    .element(event().getByRole('listitem').filter({ hasText: 'Switzerland' }))
    .toHaveTextContent('Confirmed')
  await expect
    .element(event().getByRole('listitem').filter({ hasText: '4 May 2001' }).first())
    .toHaveTextContent(
      'Why not 5 May 2001 It came close: “5 May 2001” stands in a sentence about the meeting.',
    )
})
