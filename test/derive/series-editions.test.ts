import { expect, test } from 'vitest'
import { seriesEditions } from '../../src/derive/series-editions.ts'
import type { DatasetIndex } from '../../src/model/dataset-index.ts'
import type { EventId } from '../../src/model/ids.ts'

/** Events by date: `16 forum` is the sixteenth of a series, `- forum` one without a number. */
function draw(of: string, ...events: readonly string[]): string {
  const read = events.map((written, i) => {
    const [edition, series] = written.split(' ')
    return {
      id: `e${i}`,
      ...(edition === '-' ? {} : { edition: Number(edition) }),
      ...(series === undefined ? {} : { series }),
    }
  })
  const index = { events: read, series: [{ id: 'forum', name: 'Forum' }] } as unknown as DatasetIndex
  const found = seriesEditions(index, of as EventId)
  const rows = found?.rows.map(row =>
    row.kind === 'gap' ? `[${row.first}–${row.last}]` : `${row.event.edition ?? '-'}${row.isThis ? '*' : ''}`,
  )
  return rows ? `${found?.name}: ${rows.join(' ')}` : 'alone'
}

test('what is missing between two numbers of a series is a gap', () => {
  expect(draw('e1', '16 forum', '17 forum', '20 forum', '22 forum')).toBe(
    'Forum: 16 17* [18–19] 20 [21–21] 22',
  )
})

test('a meeting without a number tears no gap, and closes none', () => {
  expect(draw('e0', '3 forum', '- forum', '5 forum')).toBe('Forum: 3* - [4–4] 5')
})

test('before the first and after the last number nothing is missing; numbers that go back are no gap', () => {
  expect(draw('e0', '30 forum', '7 forum', '8 forum')).toBe('Forum: 30* 7 8')
})

test('a meeting alone in its series, or in none, has no editions', () => {
  expect(draw('e0', '3 forum', '4 congress')).toBe('alone')
  expect(draw('e0', '3', '4')).toBe('alone')
})
