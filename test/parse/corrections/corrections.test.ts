import { describe, expect, test } from 'vitest'
import type { Edtf } from '../../../src/model/edtf.ts'
import type { OrganisationId } from '../../../src/model/ids.ts'
import type { CorrectedFact } from '../../../src/parse/corrections/correction.ts'
import { assertIds, assertSpans } from '../check-document.ts'
import { correct, eventOf, misfits, TEXTS, type Wish } from './lake-forum.ts'

const date = (value: string): CorrectedFact => ({ kind: 'event', path: 'date', value: value as Edtf })
const body = (key: string, value?: object): CorrectedFact => ({
  kind: 'body',
  key: key as OrganisationId,
  ...(value ? { value } : {}),
})

describe('a value that a person set', () => {
  test('stands with the words that were quoted, and tells what the parser read', () => {
    const event = eventOf(
      correct({
        operation: 'set',
        fact: date('2001-05-04/2001-05-06'),
        quotation: { exact: 'on 4  May\n2001' },
      }),
      'forum',
    )
    expect(event.date).toEqual({
      value: '2001-05-04/2001-05-06',
      evidence: [{ document: 'forum', start: 89, end: 102, exact: 'on 4 May 2001' }],
      why: expect.stringMatching(
        /^Corrected by Ana Silva on 2 March 2026: Seen in the programme; the parser read 4 May 2001: “.*\.$/,
      ) as string,
      status: 'corrected',
      correction: {
        operation: 'set',
        author: 'Ana Silva',
        date: '2026-03-02',
        reason: 'Seen in the programme.',
        parserRead: '4 May 2001',
      },
    })
  })

  test('changes the id of its event, and the old one still leads to it', () => {
    const before = eventOf(correct(), 'forum').id
    const after = eventOf(correct({ operation: 'set', fact: date('2001-06-04') }), 'forum')
    expect(after.id).toMatch(/^2001-06-04-/)
    expect(after.formerIds).toEqual([before])
  })

  test('takes along what hung on it: the days of opening, the country of a city', () => {
    const event = eventOf(
      correct(
        { operation: 'set', fact: date('2001-06-04') },
        { operation: 'set', fact: { kind: 'event', path: 'place.city', value: 'Vienna' } },
      ),
      'forum',
    )
    expect(event.opened.value).toBeNull()
    expect(event.place.country).toMatchObject({ value: 'AT', status: 'corrected' })
    expect(event.place.country.why).toBe('Vienna, which a person gave, lies in Austria.')
  })

  test('of two corrections the later day counts, and the other is told so', () => {
    const dataset = correct(
      { operation: 'set', fact: date('2001-05-08'), date: '2026-03-09' as Edtf },
      { operation: 'set', fact: date('2001-05-07') },
    )
    expect(eventOf(dataset, 'forum').date).toMatchObject({
      value: '2001-05-08',
      correction: { parserRead: '4 May 2001' },
    })
    expect(misfits(dataset)).toEqual(['2: date is corrected again in corrections.yaml:1, which counts.'])
    expect(dataset.corrections).toHaveLength(1)
  })

  test('wins over the other report of its meeting, and the documents no longer differ about it', () => {
    const dataset = correct({
      operation: 'set',
      document: 'forum-again',
      fact: { kind: 'event', path: 'title', value: 'Third Lake Forum' },
    })
    const event = eventOf(dataset, 'forum')
    expect(event.documents).toEqual(['forum-again', 'forum'])
    expect(event.title.value).toBe('Third Lake Forum')
  })
})

describe('bodies, people and numbers', () => {
  test('a role is corrected, and the words that name the body stay', () => {
    const dataset = correct({ operation: 'set', fact: body('eu', { role: 'organiser' }) })
    const union = eventOf(dataset, 'forum').organisations.find(({ value }) => value.organisation === 'eu')
    expect(union).toMatchObject({ value: { role: 'organiser', as: 'European Union' }, status: 'corrected' })
    expect(union?.evidence[0]?.exact).toContain('European Union')
    expect(dataset.corrections).toMatchObject([{ now: 'EU as organiser', parserRead: 'EU as participant' }])
  })

  test('a body that nobody has listed is added by its name, one that took no part goes from the collection', () => {
    const dataset = correct(
      {
        operation: 'add',
        fact: body('water-club', { role: 'participant', name: 'Water Club', kind: 'civil' }),
      },
      { operation: 'remove', fact: body('eu') },
    )
    const ids = dataset.organisations.map(({ id }) => id)
    expect(ids).toContain('water-club')
    expect(ids).not.toContain('eu')
    expect(misfits(dataset)).toEqual([])
  })

  test('a body without name or role, and one that is not there, are told so', () => {
    const dataset = correct(
      { operation: 'add', fact: body('water-club', { role: 'participant' }) },
      { operation: 'add', fact: body('sco', { announced: true }) },
      { operation: 'reject', fact: body('cis') },
    )
    expect(misfits(dataset).map(said => said.replace(/; look at.*/, ''))).toEqual([
      '1: organisations.water-club is not there, and no body is known by that id: give its "name" and "kind" too',
      '2: organisations.sco is not there, and a body that is added needs its "role"',
      '3: organisations.cis is not there any more; there is organisations.un, organisations.eu',
    ])
    expect(dataset.corrections).toBeUndefined()
  })

  test('people and numbers are added, changed and taken out by their paths', () => {
    const dataset = correct(
      { operation: 'add', fact: { kind: 'person', value: { name: 'Jean Lac', part: 'chair' } } },
      { operation: 'set', fact: { kind: 'count', key: '12-countries', value: { n: 13 } } },
      {
        operation: 'set',
        document: 'talks',
        fact: { kind: 'person', key: 'berg', value: { part: 'chair' } },
      },
    )
    const { people, counts } = eventOf(dataset, 'forum')
    expect(people.map(({ value }) => `${value.name}, ${value.part}`)).toContain('Jean Lac, chair')
    expect(counts.map(({ value }) => value.n)).toEqual([13])
    expect(eventOf(dataset, 'talks').people[0]?.value).toMatchObject({ name: 'Anna Berg', part: 'chair' })
  })
})

test('a person is given to a body of the meeting, and to no other', () => {
  const of = (affiliation: string): Wish => ({
    operation: 'set',
    document: 'talks',
    fact: { kind: 'person', key: 'berg', value: { affiliation: affiliation as OrganisationId } },
  })
  const add: Wish = { operation: 'add', document: 'talks', fact: body('eu', { role: 'participant' }) }
  const given = correct(add, of('eu'))
  expect(eventOf(given, 'talks').people[0]?.value.affiliation).toBe('eu')
  expect(given.corrections?.map(({ now }) => now)).toContain(
    'Anna Berg, Secretary General of the OSCE, of EU, as speaker',
  )
  const refused = correct(of('eu'))
  expect(eventOf(refused, 'talks').people[0]?.value.affiliation).toBe('osce')
  expect(misfits(refused)).toEqual([
    '1: people.berg is given to eu, which has no part in this meeting; add organisations.eu before it; look at this correction again.',
  ])
})

describe('a value that a person confirmed, took out or rejected', () => {
  test('confirmed it keeps its words and stays, whatever the parser reads later', () => {
    const same = correct({ operation: 'confirm', fact: { kind: 'event', path: 'place.city' } })
    const { city } = eventOf(same, 'forum').place
    expect(city).toMatchObject({ value: 'Geneva', status: 'corrected', correction: { operation: 'confirm' } })
    expect(city.evidence.length).toBeGreaterThan(0)
    const later = correct({
      operation: 'confirm',
      fact: { kind: 'event', path: 'place.city', value: 'Bern' },
    })
    expect(eventOf(later, 'forum').place.city.value).toBe('Bern')
    expect(misfits(later)[0]).toMatch(/^1: place\.city is confirmed as Bern, and the parser now reads Geneva/)
  })

  test('rejected it is empty only as long as the parser reads it', () => {
    const city = (value: string): Wish => ({
      operation: 'reject',
      fact: { kind: 'event', path: 'place.city', value },
    })
    const gone = eventOf(correct(city('Geneva')), 'forum').place.city
    expect(gone).toMatchObject({ value: null, status: 'absent', correction: { parserRead: 'Geneva' } })
    expect(gone.why).toMatch(/^Rejected by Ana Silva .*; the parser read Geneva: /)
    const other = correct(city('Basel'))
    expect(eventOf(other, 'forum').place.city.value).toBe('Geneva')
    expect(misfits(other)).toEqual([
      '1: place.city is not read as Basel any more; look at this correction again.',
    ])
  })

  test('a title and a status cannot be taken out', () => {
    const dataset = correct({ operation: 'remove', fact: { kind: 'event', path: 'title' } })
    expect(eventOf(dataset, 'forum').title.status).toBe('stated')
    expect(misfits(dataset)[0]).toMatch(/^1: title cannot be left empty; set it to what is right/)
  })
})

describe('documents', () => {
  test('publisher and day are corrected in the document', () => {
    const { documents } = correct(
      { operation: 'set', fact: { kind: 'document', path: 'publisher', value: 'Lake Times' } },
      { operation: 'remove', fact: { kind: 'document', path: 'published' } },
    )
    const forum = documents.find(({ id }) => id === 'forum')
    expect(forum?.publisher).toMatchObject({ value: 'Lake Times', status: 'corrected' })
    expect(forum?.published.status).toBe('absent')
  })

  test('a report that the parser took for none becomes an event, and the reverse', () => {
    const report = (document: string, value: boolean): Wish => ({
      operation: 'set',
      document,
      fact: { kind: 'document', path: 'reportsEvent', value },
    })
    const dataset = correct(report('decree', true), report('talks', false), {
      operation: 'set',
      document: 'decree',
      fact: date('2003-02-04'),
    })
    expect(eventOf(dataset, 'decree').title.value).toBe('President signs decree on reserves')
    expect(eventOf(dataset, 'decree').date.value).toBe('2003-02-04')
    expect(() => eventOf(dataset, 'talks')).toThrow('reports no event')
    const silent = dataset.diagnostics.filter(({ code }) => code === 'no-meeting')
    expect(silent.map(({ file }) => file)).toEqual(['talks.txt'])
    expect(silent[0]?.message).toMatch(/^reports no meeting\. Corrected by Ana Silva on 2 March 2026/)
  })
})

describe('two documents', () => {
  const meetings = (...wishes: readonly Wish[]): readonly string[] =>
    correct(...wishes).events.map(({ documents }) => documents.join(' + '))

  test('are one meeting, or two, as a person says', () => {
    expect(meetings()).toEqual(['forum-again + forum', 'talks'])
    expect(meetings({ operation: 'not-same-event', other: 'forum-again.txt' })).toEqual([
      'forum',
      'forum-again',
      'talks',
    ])
    expect(meetings({ operation: 'same-event', other: 'talks' })).toEqual(['forum-again + forum + talks'])
    expect(
      meetings(
        { operation: 'same-event', other: 'talks' },
        { operation: 'not-same-event', document: 'talks', other: 'forum-again' },
      ),
    ).toEqual(['forum + talks', 'forum-again'])
  })

  test('a link that contradicts one before it, or names no report, is told so', () => {
    const dataset = correct(
      { operation: 'same-event', other: 'talks' },
      { operation: 'not-same-event', document: 'talks', other: 'forum' },
      { operation: 'same-event', other: 'decree' },
      { operation: 'same-event', other: 'forum' },
    )
    expect(misfits(dataset)).toEqual([
      '4: a document is always one event with itself; name another one.',
      '3: decree reports no meeting that could be corrected; where it does report one, set reportsEvent to true first.',
      '2: it contradicts what is said of the same documents before it; what was said first counts. Take one of them out.',
    ])
  })

  test('a corrected day brings a report to its meeting', () => {
    expect(
      meetings(
        { operation: 'set', document: 'talks', fact: date('2001-05-04') },
        { operation: 'set', document: 'talks', fact: { kind: 'event', path: 'series', value: 'Lake Forum' } },
        { operation: 'set', document: 'talks', fact: { kind: 'event', path: 'edition', value: 3 } },
        { operation: 'set', document: 'talks', fact: { kind: 'event', path: 'place.city', value: 'Geneva' } },
      ),
    ).toEqual(['forum-again + forum + talks'])
  })
})

test('a document or a quotation that is gone, and a document that changed, are told at the line of the correction', () => {
  const dataset = correct(
    { operation: 'set', document: 'gone.txt', fact: date('2001-05-04') },
    { operation: 'set', fact: date('2001-05-05'), quotation: { exact: 'in the next two days' } },
    { operation: 'confirm', document: 'talks', fact: date('2002-06-06'), sha256: 'bbbbbbbb' },
    { operation: 'confirm', document: 'talks', fact: { kind: 'event', path: 'edition' }, sha256: 'bbbbbbbb' },
    { operation: 'set', document: 'decree', fact: date('2003-02-04') },
  )
  expect(misfits(dataset)).toEqual([
    '1: there is no document "gone.txt" among those that were read; correct the name, or take the correction out.',
    '2: forum.txt does not say “in the next two days” any more; the correction still counts, without words that support it.',
    '1: talks.txt has changed since it was corrected; look at its corrections again, then write sha256: aatalks.txt. They still count.',
    '5: decree reports no meeting that could be corrected; where it does report one, set reportsEvent to true first.',
  ])
  expect(eventOf(dataset, 'forum').date).toMatchObject({ value: '2001-05-05', evidence: [] })
})

test('a corrected collection is whole: every id resolves, every passage stands in its text', () => {
  const dataset = correct(
    { operation: 'set', fact: date('2001-05-04/2001-05-06'), quotation: { exact: 'Lake Forum' } },
    { operation: 'add', fact: body('sco', { role: 'participant' }), quotation: { exact: '12 countries' } },
    { operation: 'same-event', other: 'talks' },
  )
  expect(dataset.corrections).toHaveLength(3)
  assertIds(dataset)
  assertSpans(dataset, new Map(Object.entries(TEXTS).map(([file, text]) => [file.slice(0, -4), text])))
})
