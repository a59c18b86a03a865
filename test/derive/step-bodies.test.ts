import { expect, test } from 'vitest'
import { roleRows } from '../../src/derive/step-bodies.ts'
import type { DatasetIndex, EventSummary } from '../../src/model/dataset-index.ts'

const KINDS: Readonly<Record<string, string>> = {
  un: 'global',
  unoct: 'global',
  csto: 'regional',
  csto_pa: 'regional',
  sco: 'regional',
  osce: 'regional',
  cis: 'regional',
  cica: 'regional',
  eag: 'specialised',
  interpol: 'specialised',
  duma: 'national',
  ministry: 'national',
  isis: 'subject',
}
const PARENTS: Readonly<Record<string, string>> = { unoct: 'un', csto_pa: 'csto' }

const index = {
  organisations: Object.entries(KINDS).map(([id, kind]) => ({ id, kind, short: id, parent: PARENTS[id] })),
} as unknown as DatasetIndex

/** `attended('organiser csto', 'participant un announced')` */
function rows(...attendances: readonly string[]): readonly string[] {
  const organisations = attendances.map(words => {
    const [role, organisation, announced] = words.split(' ')
    return { role, organisation, announced: announced !== undefined }
  })
  return roleRows(index, { organisations } as unknown as EventSummary).map(row => {
    const folded = row.folded.map(({ kind, count }) => `and ${count} ${kind}`)
    const names = row.named.map(({ body }) => body.short)
    return [row.role, ...(row.announced ? ['announced:'] : []), ...names, ...folded].join(' ')
  })
}

test('national authorities are counted where there are too many names for a room, organs under their parents', () => {
  const others = [
    'unoct',
    'csto_pa',
    'sco',
    'osce',
    'cis',
    'cica',
    'interpol',
    'eag',
    'duma',
    'ministry',
    'un',
  ]
  expect(rows('organiser csto', ...others.map(id => `participant ${id}`))).toEqual([
    'organiser csto',
    'participant un sco osce cis cica interpol eag and 2 national',
  ])
})

test('a national authority among few is named', () => {
  expect(rows('organiser osce', 'participant ministry')).toEqual(['organiser osce', 'participant ministry'])
})

test('bodies that will take part stand apart from those that did', () => {
  expect(rows('participant ministry', 'participant un announced')).toEqual([
    'participant ministry',
    'participant announced: un',
  ])
})

test('bodies that are only mentioned stand where nobody else does; subjects never do', () => {
  expect(rows('mentioned un', 'participant cis', 'subject isis')).toEqual(['participant cis'])
  expect(rows('mentioned un', 'subject isis')).toEqual(['mentioned un'])
})
