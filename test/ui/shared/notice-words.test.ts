import { expect, test } from 'vitest'
import type { EventId } from '../../../src/model/ids.ts'
import { noticeForAuthor, noticesInRoom } from '../../../src/ui/shared/notice-words.ts'
import { FIVE_MEETINGS } from '../../shared-cases/five-meetings.ts'

const all = FIVE_MEETINGS.events.map(({ id }) => id)
const gone = '2001-01-01-forum' as EventId
const changed = { kind: 'shown', added: all, gone: [gone] } as const

test('who made a story reads which events its view shows more or fewer, three by title and the rest in number', () => {
  const [first = '', second = '', third = ''] = FIVE_MEETINGS.events.map(({ title }) => title)
  const more = `It shows 5 events more than when it was saved: ${first}; ${second}; ${third}; and 2 more.`
  const fewer = 'It shows 1 event fewer than when it was saved: 2001-01-01-forum.'
  expect(noticeForAuthor(FIVE_MEETINGS, changed)).toBe(`${more} ${fewer}`)
})

test('a room hears each thing once, and of words only where they stand', () => {
  const lost = { kind: 'link', key: 'e', raw: gone } as const
  const damaged = { kind: 'link', key: 'org', raw: 'nobody' } as const
  const citation = {
    document: FIVE_MEETINGS.documents[0]?.id ?? ('' as never),
    exact: 'x',
    prefix: '',
    suffix: '',
  }
  const words = { kind: 'words', citation, found: 'gone' } as const
  expect(noticesInRoom([lost, damaged, damaged, words, changed])).toEqual([
    'The event of this step is no longer in this collection.',
    'A part of this view could not be followed and is left out.',
    'Since this step was saved, its view has changed: 5 events more and 1 event fewer.',
  ])
})
