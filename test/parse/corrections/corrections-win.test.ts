import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Dataset } from '../../../src/model/dataset.ts'
import type { EventRecord } from '../../../src/model/event.ts'
import { slug } from '../../../src/model/ids.ts'
import type { CorrectedFact, EventPath } from '../../../src/parse/corrections/correction.ts'
import { EVENT_VALUES } from '../../../src/parse/corrections/event-values.ts'
import { assertIds, assertSpans } from '../check-document.ts'
import { correct, TEXTS, toCorrection, type Wish } from './lake-forum.ts'

const DOCUMENTS = ['forum', 'forum-again', 'talks', 'decree', 'gone']

const word = fc.constantFrom('Lake Forum', 'Rain', '<b>', '__proto__', 'Совет', 'a\u202Eb')
const date = fc.constantFrom(
  '2001-05-04',
  '2001-05-03/2001-05-06',
  '1999',
  '2001-05~',
  '[2001-05-05,2001-05-06]',
)

const VALUES: Readonly<Record<EventPath, fc.Arbitrary<unknown>>> = {
  title: word,
  series: word,
  edition: fc.constantFrom(1, 3, 400),
  date,
  opened: date,
  closed: date,
  announced: date,
  status: fc.constantFrom('held', 'cancelled', 'announced'),
  'place.venue': word,
  'place.city': fc.constantFrom('Geneva', 'Vienna', 'Nowhere'),
  'place.country': fc.constantFrom('CH', 'AT', 'FR'),
}

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined })
const given = (value: unknown): object => (value === undefined ? {} : { value })
/** What a test makes up is a correction by its shape alone. */
const asFact = (made: object): CorrectedFact => made as CorrectedFact

const single = fc
  .constantFrom(...(Object.keys(VALUES) as EventPath[]))
  .chain(path => maybe(VALUES[path]).map(value => asFact({ kind: 'event', path, ...given(value) })))
const body = fc
  .tuple(
    fc.constantFrom('un', 'eu', 'sco', 'new-body'),
    maybe(fc.record({ role: fc.constantFrom('organiser', 'participant'), name: maybe(word) })),
  )
  .map(([key, value]) => asFact({ kind: 'body', key, ...given(value) }))
const person = maybe(fc.record({ name: word })).map(value =>
  asFact({ kind: 'person', key: 'anna-berg', ...given(value) }),
)
const count = maybe(fc.record({ n: fc.nat(20), of: word })).map(value =>
  asFact({ kind: 'count', ...given(value) }),
)
const ofDocument = fc.constantFrom<CorrectedFact>(
  { kind: 'document', path: 'publisher', value: 'Lake Times' },
  { kind: 'document', path: 'reportsEvent', value: true },
  { kind: 'document', path: 'reportsEvent', value: false },
  { kind: 'document', path: 'reportsEvent' },
)
const beside = single.map(fact =>
  asFact({ kind: 'beside', key: 'rain', ...(fact.kind === 'event' ? { fact } : {}) }),
)

/** Mostly single values, because they have most ways to go wrong. */
const fact = fc.oneof(
  { arbitrary: single, weight: 6 },
  ...[body, person, count, ofDocument, beside].map(arbitrary => ({ arbitrary, weight: 1 })),
)

const wish: fc.Arbitrary<Wish> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .record({
        operation: fc.constantFrom('set', 'add', 'confirm', 'remove', 'reject'),
        document: fc.constantFrom(...DOCUMENTS),
        date: fc.constantFrom('2026-01-01', '2026-01-02'),
        fact,
        quotation: maybe(fc.constantFrom({ exact: 'Geneva' }, { exact: 'never said' })),
      })
      .map(({ quotation, ...one }) => ({ ...one, ...(quotation ? { quotation } : {}) }) as Wish),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      operation: fc.constantFrom<Wish['operation']>('same-event', 'not-same-event'),
      document: fc.constantFrom(...DOCUMENTS),
      other: fc.constantFrom(...DOCUMENTS),
    }),
  },
)

interface LastWord {
  readonly operation: string
  readonly value: unknown
}

/** What was said last of one value of an event, by day and line. */
function lastWord(
  wishes: readonly Wish[],
  { documents }: EventRecord,
  path: EventPath,
): LastWord | undefined {
  const said = wishes
    .map(toCorrection)
    .toSorted((a, b) => `${a.date}`.localeCompare(`${b.date}`) || a.line - b.line)
    .flatMap(correction => {
      if (correction.kind !== 'fact' || correction.fact.kind !== 'event') return []
      const isMeant = correction.fact.path === path && documents.some(id => id === correction.document)
      return isMeant ? [{ operation: correction.operation, value: correction.fact.value }] : []
    })
  return said.at(-1)
}

function expectLastWord(event: EventRecord, path: EventPath, { operation, value }: LastWord): void {
  const [name = '', part = ''] = path.split('.')
  const fields = event as unknown as Readonly<Record<string, Readonly<Record<string, unknown>>>>
  const field = (part === '' ? fields[name] : fields[name]?.[part]) as EventRecord['date']
  if (value !== undefined && ['set', 'add', 'confirm'].includes(operation)) {
    expect(field.value).toBe(path === 'series' ? slug(value as string) : value)
    expect(field.status).toBe('corrected')
  }
  if (operation === 'remove' && value === undefined && !EVENT_VALUES[path].needed)
    expect(field.status).toBe('absent')
}

const TEXT_OF = new Map(Object.entries(TEXTS).map(([file, text]) => [file.slice(0, -4), text]))

function expectWhole(dataset: Dataset): void {
  assertIds(dataset)
  assertSpans(dataset, TEXT_OF)
  const documents = dataset.events
    .filter(({ within }) => within === undefined)
    .flatMap(event => event.documents)
  expect(new Set(documents).size).toBe(documents.length)
}

test('the last word of a person wins over every value, whatever else is corrected', () => {
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 12 }), wishes => {
      const dataset = correct(...wishes)
      expectWhole(dataset)
      for (const event of dataset.events.filter(({ within }) => within === undefined))
        for (const path of Object.keys(VALUES) as EventPath[]) {
          const last = lastWord(wishes, event, path)
          if (last) expectLastWord(event, path, last)
        }
    }),
    { numRuns: 250, seed: 4 },
  )
})

test('the same corrections give the same collection, in whatever order their files are read', () => {
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 8 }), fc.integer(), (wishes, turn) => {
      const files = wishes.map((one, i) => ({ ...one, file: `${i}.yaml` }))
      const turned = files.toSorted(
        (a, b) => ((a.file.charCodeAt(0) * turn) % 7) - ((b.file.charCodeAt(0) * turn) % 7),
      )
      const lines = (dataset: Dataset): unknown =>
        JSON.parse(
          JSON.stringify(dataset, (key, value: unknown) => (key === 'line' ? 0 : value)).replaceAll(
            /yaml:\d+/g,
            '',
          ),
        )
      expect(sorted(lines(correct(...turned)) as Dataset)).toEqual(
        sorted(lines(correct(...files)) as Dataset),
      )
    }),
    { numRuns: 80, seed: 5 },
  )
})

/** The order of what is said of the reading follows the files; what matters is that all of it is said. */
function sorted({ diagnostics, ...dataset }: Dataset): object {
  return { ...dataset, diagnostics: diagnostics.map(one => JSON.stringify(one)).toSorted() }
}
