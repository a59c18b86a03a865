import { expect, test } from 'vitest'
import type { Dataset, DocumentRecord } from '../../src/model/dataset.ts'
import type { Doubt } from '../../src/model/dataset-index.ts'
import type { EventRecord } from '../../src/model/event.ts'
import { findDoubts } from '../../src/model/find-doubts.ts'
import { readDocument } from '../small-document.ts'

/** `kind fact "words" line N names…`, one a line. */
function sayDoubts(doubts: readonly Doubt[]): readonly string[] {
  return doubts.map(({ kind, fact, exact, line, names }) =>
    [kind, fact, `"${exact}"`, `line ${line}`, ...names].join(' | '),
  )
}

const doubtsOf = (
  events: readonly EventRecord[],
  document: DocumentRecord,
  text: string,
): readonly string[] => {
  const organisations = [
    { id: 'sco', short: 'SCO' },
    { id: 'icrc', short: 'ICRC' },
  ]
  const dataset = { events, documents: [document], organisations } as unknown as Dataset
  return sayDoubts(findDoubts(dataset, new Map([[document.id, text]])))
}

test('a doubtful end, fewer bodies named than counted, announced and misnamed bodies are doubts, kind by kind', () => {
  const d = readDocument(
    'Geneva Forum\nOpened on 4 May 2001 for the next two days.\nFive bodies will attend: the Shanghai Security Organization.',
  )
  const event = d.event({
    opened: d.stated('2001-05-04', '4 May 2001'),
    date: d.stated('2001-05-04', '4 May 2001'),
    closed: d.unclear('[2001-05-05,2001-05-06]', 'the next two days'),
    city: d.workedOut('Geneva', 'Geneva'),
    organisations: [
      d.stated(
        {
          organisation: 'sco',
          role: 'participant',
          as: 'Shanghai Security Organization',
          announced: true,
          misnamed: true,
        },
        'Shanghai Security Organization',
      ),
    ],
    counts: [d.stated({ n: 5, of: 'bodies', bound: 'exact', named: 1 }, 'Five bodies')],
  })
  expect(doubtsOf([event], d.document(), d.text)).toEqual([
    'no-closing-date | closed | "the next two days" | line 2',
    'fewer-named | counts.5-bodies | "Five bodies" | line 3 | 5 | bodies | 1',
    'announced | organisations.sco | "Shanghai Security Organization" | line 3 | SCO',
    'misnamed | organisations.sco | "Shanghai Security Organization" | line 3 | SCO | Shanghai Security Organization',
    'place-worked-out | place.city | "Geneva" | line 1 | Geneva',
  ])
})

test('an opening without an end is a doubt, an end that is known is none', () => {
  const d = readDocument('Forum opens on 4 May 2001')
  const open = d.event({
    opened: d.stated('2001-05-04', '4 May 2001'),
    date: d.stated('2001-05-04', '4 May 2001'),
  })
  const ended = d.event({
    opened: d.stated('2001-05-04', '4 May 2001'),
    date: d.stated('2001-05-04/2001-05-06', '4 May 2001'),
  })
  expect(doubtsOf([open], d.document(), d.text)).toEqual(['no-closing-date | closed | "4 May 2001" | line 1'])
  expect(doubtsOf([ended], d.document(), d.text)).toEqual([])
})

test('a meeting beside another belongs to it, and is a doubt only without a date of its own', () => {
  const d = readDocument('Forum on 4 May 2001, with the 43rd meeting of the Council')
  const parent = d.event({ date: d.stated('2001-05-04', '4 May 2001') })
  const beside = d.event({ id: 'council', title: '43rd meeting of the Council', within: parent.id })
  expect(doubtsOf([parent, beside], d.document(), d.text)).toEqual([
    'not-dated | beside.council | "43rd meeting of the Council" | line 1 | 43rd meeting of the Council',
  ])
})

test('worked-out dates and publishers, and documents that disagree, are doubts', () => {
  const d = readDocument('No. 17-04-05-2001\nForum')
  const event = d.event({
    title: 'Forum',
    date: d.workedOut('2001-05-04', '04-05-2001'),
    disagreements: [
      { field: 'place.city', values: [d.stated('Geneva', 'Forum'), d.stated('Basel', 'Forum')] },
    ],
  })
  const document = d.document({ publisher: d.workedOut('Ministry', 'No. 17-04-05-2001') })
  expect(doubtsOf([event], document, d.text)).toEqual([
    'date-worked-out | date | "04-05-2001" | line 1 | 2001-05-04',
    'publisher-worked-out | publisher | "No. 17-04-05-2001" | line 1 | Ministry',
    'conflict | disagreements.place.city | "Forum" | line 2 | place.city',
  ])
})

test('a wrong name is shown by itself, an announcement by the words that announce', () => {
  const d = readDocument('Forum\nThe ICRC and the Shanghai Security Organization will speak')
  const event = d.event({
    date: d.stated('2001-05-04', 'Forum'),
    organisations: [
      d.stated(
        {
          organisation: 'sco',
          role: 'participant',
          as: 'Shanghai Security Organization',
          announced: true,
          misnamed: true,
        },
        'the Shanghai Security Organization will speak',
      ),
    ],
  })
  expect(doubtsOf([event], d.document(), d.text)).toEqual([
    'announced | organisations.sco | "the Shanghai Security Organization will speak" | line 2 | SCO',
    'misnamed | organisations.sco | "Shanghai Security Organization" | line 2 | SCO | Shanghai Security Organization',
  ])
})
