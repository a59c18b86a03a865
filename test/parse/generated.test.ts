import { describe, expect, test } from 'vitest'
import type { EventRecord } from '../../src/model/event.ts'
import { overlaps } from '../../src/model/span.ts'
import { compareFacts } from '../generator/compare-facts.ts'
import { addUp, f1, formatMisses, type Field } from '../generator/figures.ts'
import { generateDocuments, type GeneratedDocument } from '../generator/generate.ts'
import { TEMPLATES } from '../generator/templates/all-templates.ts'
import { vocabularyOf } from '../generator/vocabulary.ts'
import type { Fact } from '../generator/piece.ts'
import { factsOf, parseAlone } from '../generator/read-facts.ts'
import { assertIds } from './check-document.ts'
import { findMisquoted } from './find-evidence.ts'

/** Five of each template. */
const DOCUMENTS = generateDocuments('test', 5 * TEMPLATES.length)
const READ = DOCUMENTS.map(document => ({ document, dataset: parseAlone(document.text, document.id) }))

/** A little under what is reached; raised when a rule gets better, so that what worked goes on working. */
const FLOORS: Readonly<Record<Field, number>> = {
  report: 0.99,
  published: 0.995,
  publisher: 0.96,
  'start day': 0.975,
  'date exact': 0.965,
  city: 0.93,
  country: 0.965,
  edition: 0.99,
  title: 0.97,
  organisations: 0.985,
  roles: 0.97,
  people: 0.98,
  counts: 0.985,
}

describe('documents of the generator', () => {
  test('are written by at least 60 templates, eight of them about no meeting', () => {
    expect(TEMPLATES.length).toBeGreaterThanOrEqual(60)
    expect(TEMPLATES.filter(({ status }) => status === 'none').length).toBeGreaterThanOrEqual(8)
    expect(new Set(TEMPLATES.map(({ name }) => name)).size).toBe(TEMPLATES.length)
  })

  test('are the same each time', () => {
    const again = generateDocuments('test', 100)
    expect(again.map(said)).toEqual(DOCUMENTS.slice(0, 100).map(said))
  })

  test('share no city, body, name or theme between tuning and testing', () => {
    const [tune, testing] = [vocabularyOf('tune'), vocabularyOf('test')]
    for (const table of ['cities', 'bodies', 'nations', 'themes', 'regions', 'agencies', 'papers'] as const) {
      const words = (list: readonly unknown[]): string[] => list.map(row => JSON.stringify(row))
      expect(words(tune[table]).filter(row => words(testing[table]).includes(row))).toEqual([])
    }
  })

  test('know where each of their facts stands', () => {
    const cities = DOCUMENTS.flatMap(({ text, spans, meeting }) =>
      spans
        .filter(({ fact }) => fact.kind === 'city')
        .map(({ start, end }) => [text.slice(start, end).toLowerCase(), meeting.city.name.toLowerCase()]),
    )
    expect(cities.length).toBeGreaterThan(DOCUMENTS.length)
    expect(cities.filter(([words, name]) => words !== name)).toEqual([])
  })
})

describe('of the documents that no rule was written for', () => {
  const tally = addUp(
    READ.map(({ document: { id, text, gold }, dataset }) => compareFacts(gold, factsOf(dataset, text, id))),
  )
  test.each(Object.entries(FLOORS) as [Field, number][])('%s is right at least to %d', (field, floor) => {
    const figure = tally.get(field)
    if (!figure) throw new Error(`${field} was not compared`)
    expect(f1(figure), formatMisses(new Map([[field, figure]]))).toBeGreaterThanOrEqual(floor)
  })
})

describe('whatever was read', () => {
  test('cuts exactly the words it claims', () => {
    expect(READ.flatMap(({ document, dataset }) => findMisquoted(dataset, document.text))).toEqual([])
  })

  test.each(READ.slice(0, TEMPLATES.length).map(({ document, dataset }) => [document.id, dataset] as const))(
    '%s: ids are unique and resolve',
    (_, dataset) => {
      assertIds(dataset)
      expect(dataset.documents).toHaveLength(1)
    },
  )

  test('a right day rests on the words that state it', () => {
    const days: readonly Fact['kind'][] = ['start', 'end', 'range', 'length', 'published']
    expect(
      astray(
        event => event.date,
        days,
        ({ gold }, date) => gold.event?.date === date,
      ),
    ).toEqual([])
  })

  test('a right city rests on the words that state it', () => {
    expect(
      astray(
        event => event.place.city,
        ['city'],
        ({ gold }, city) => gold.event?.city === city,
      ),
    ).toEqual([])
  })
})

function said({ id, text, gold, spans }: GeneratedDocument): unknown {
  return { id, text, gold, spans }
}

/** Documents whose value is right, but whose evidence lies beside every place where the text states it. */
function astray(
  field: (event: EventRecord) => EventRecord['date'] | EventRecord['place']['city'],
  kinds: readonly Fact['kind'][],
  isRight: (document: GeneratedDocument, value: string) => boolean,
): readonly string[] {
  return READ.filter(({ document, dataset }) => {
    const event = dataset.events.find(({ within }) => within === undefined)
    const read = event && field(event)
    if (!read || read.value === null || !isRight(document, read.value)) return false
    const stated = document.spans.filter(({ fact }) => kinds.includes(fact.kind))
    return !read.evidence.some(found => stated.some(span => overlaps(span, found)))
  }).map(({ document }) => document.id)
}
