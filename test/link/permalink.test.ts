import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LANE_FACETS, TABS, VIEWS, type Choices } from '../../src/model/choices.ts'
import { toDay, type Day } from '../../src/model/day.ts'
import { edtfDay } from '../../src/model/edtf.ts'
import { ROLES } from '../../src/model/organisation.ts'
import { formatLink, isStep, parseLink } from '../../src/link/permalink.ts'
import { FIRST_CHOICES } from '../../src/model/first-choices.ts'

const id = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 12 })
  .filter(text => text.isWellFormed() && !text.startsWith('-'))
const ids = fc.uniqueArray(id, { maxLength: 3 })
const day = fc.integer({ min: toDay(1, 1, 1), max: toDay(9999, 12, 30) })

/** Any view that the app can be in. */
const choices = fc
  .record({
    view: fc.constantFrom(...VIEWS),
    lanes: fc.constantFrom(...LANE_FACETS),
    window: fc.option(
      fc
        .tuple(day, day)
        .filter(([a, b]) => a < b)
        .map(([from, to]) => ({ from, to })),
      { nil: undefined },
    ),
    folds: ids,
    include: ids,
    exclude: ids,
    match: fc.constantFrom('any', 'all'),
    roles: fc.subarray([...ROLES]),
    places: ids,
    series: ids,
    publishers: fc.uniqueArray(fc.oneof(id, fc.constant('')), { maxLength: 3 }),
    years: fc.option(
      fc
        .tuple(fc.integer({ min: 1000, max: 9999 }), fc.nat(5))
        .filter(([a, b]) => a + b < 10000)
        .map(([from, n]) => ({ from, to: from + n })),
      { nil: undefined },
    ),
    query: fc.string({ unit: 'binary', maxLength: 20 }).filter(text => text.isWellFormed()),
    event: fc.option(id, { nil: undefined }),
    tab: fc.constantFrom(...TABS),
    document: fc.option(id, { nil: undefined }),
    passage: fc.option(
      fc.record({
        exact: id,
        prefix: fc.constantFrom('', 'in '),
        suffix: fc.constantFrom('', ', the “next”'),
      }),
      { nil: undefined },
    ),
    fact: fc.option(id, { nil: undefined }),
    wide: fc.boolean(),
    story: fc.option(id, { nil: undefined }),
    step: fc.option(fc.integer({ min: 1, max: 9999 }), { nil: undefined }),
  })
  .map(record => record as unknown as Choices)
  .filter(c => !c.include.some(included => c.exclude.includes(included)))

test('a link holds the whole view, and nothing that is as it is at first', () => {
  expect(formatLink(FIRST_CHOICES)).toBe('v=1&view=timeline')
  fc.assert(
    fc.property(choices, view => {
      const read = parseLink(formatLink(view))
      expect(read.choices).toEqual(view)
      expect(read.notices).toEqual([])
    }),
    { numRuns: 1000, seed: 4 },
  )
})

test('a link reads as people would write it', () => {
  const view: Choices = {
    ...FIRST_CHOICES,
    include: ['cis'] as unknown as Choices['include'],
    exclude: ['eu'] as unknown as Choices['exclude'],
    match: 'all',
    years: { from: 2016, to: 2019 },
    window: { from: toDay(2017, 1, 1), to: toDay(2018, 12, 31) },
    passage: { exact: 'in the next two days', prefix: 'holding here ', suffix: ', are' },
  }
  expect(formatLink(view)).toBe(
    'v=1&view=timeline&from=2017-01-01&to=2018-12-31&years=2016/2019&org=cis&org=-eu&match=all' +
      '&p=in%20the%20next%20two%20days,holding%20here%20,%2C%20are',
  )
})

test.each([
  ['view=map', 'view'],
  ['from=2017-13-01&to=2018-01-01', 'from'],
  ['from=2018-01-01', 'from'],
  ['years=2019/2016', 'years'],
  ['years=2016/2017/2018', 'years'],
  ['org=%E0%A4%A', 'org'],
  ['match=some', 'match'],
  ['role=guest', 'role'],
  ['p=,only%20a%20prefix', 'p'],
  ['wide=yes', 'wide'],
  ['v=9', 'v'],
])('in a link with %s that value alone falls back, with a notice', (damage, key) => {
  const { choices: read, notices } = parseLink(
    `#v=1&${damage}&e=2017-10-04-x&tab=text`.replace('v=1&v=9', 'v=9'),
  )
  expect(read).toEqual({ ...FIRST_CHOICES, event: '2017-10-04-x', tab: 'text' })
  expect(notices.map(notice => notice.key)).toEqual([key])
})

test('words of a link that nobody knows are ignored', () => {
  expect(parseLink('#v=1&view=list&utm_source=mail&__proto__=1&=x&&')).toEqual({
    choices: { ...FIRST_CHOICES, view: 'list' },
    notices: [],
  })
})

test('no fragment makes the reader of links throw or leaves a choice out', () => {
  const keys = fc.constantFrom(
    'v',
    'view',
    'from',
    'to',
    'org',
    'p',
    'q',
    'role',
    'years',
    'e',
    '__proto__',
    'constructor',
  )
  const pair = fc
    .tuple(keys, fc.string({ unit: 'binary', maxLength: 30 }))
    .map(([key, value]) => `${key}=${value}`)
  const fragment = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(pair, { maxLength: 8 }).map(pairs => pairs.join('&')),
  )
  fc.assert(
    fc.property(fragment, text => {
      const { choices: read } = parseLink(text)
      expect(Object.keys(read).toSorted()).toEqual(Object.keys(FIRST_CHOICES).toSorted())
      expect(parseLink(formatLink(read)).choices).toEqual(read)
    }),
    { numRuns: 5000, seed: 5 },
  )
})

test('moving the window is no step of its own for Back, choosing an event is', () => {
  const moved: Choices = { ...FIRST_CHOICES, window: { from: 0 as Day, to: 9 as Day } }
  const opened = { ...FIRST_CHOICES, event: '2017-10-04-x' } as Choices
  expect(isStep(FIRST_CHOICES, moved)).toBe(false)
  expect(isStep(FIRST_CHOICES, opened)).toBe(true)
  expect(edtfDay(0 as Day)).toBe('1970-01-01')
})

test('Back leaves a presentation however far one walked in it', () => {
  const [first, later]: readonly Choices[] = [1, 7].map(step => ({ ...FIRST_CHOICES, step }))
  if (!first || !later) throw new Error('there are two steps')
  expect(isStep(FIRST_CHOICES, first)).toBe(true)
  expect(isStep(first, later)).toBe(false)
  expect(isStep(later, FIRST_CHOICES)).toBe(true)
})
