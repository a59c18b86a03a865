import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { EventRecord } from '../../src/model/event.ts'
import { inForm, type Maybe } from '../../src/model/sourced.ts'
import { parseText } from './check-document.ts'

/** One document in which some words were exchanged, and what must follow. */
interface Alteration {
  readonly seed: string
  readonly what: string
  readonly exchange: readonly (readonly [string, string])[]
  readonly field: (event: EventRecord, organisers: Maybe<string>) => Maybe<string | number>
  readonly value: string | number
  /** Words that must be the deciding evidence and stand in the reason. */
  readonly words: string
}

const city: Alteration['field'] = event => event.place.city
const country: Alteration['field'] = event => event.place.country
const edition: Alteration['field'] = event => event.edition
const date: Alteration['field'] = event => event.date
const host: Alteration['field'] = (_, organisers) => organisers

const EIR = '000_16d739ad32c5aba3'
const MFA = '001_c6b91583b424ce8c'
const WIRE = '002_469faddfd09abc77'
const AUDIENCE = '003_e8c7c810181f70b5'
const REPORT = '004_105e082bcbc74425'

const ALTERATIONS: readonly Alteration[] = [
  {
    seed: EIR,
    what: 'city',
    exchange: [['Moscow', 'Vienna']],
    field: city,
    value: 'Vienna',
    words: 'Vienna',
  },
  {
    seed: EIR,
    what: 'country',
    exchange: [['Moscow', 'Vienna']],
    field: country,
    value: 'AT',
    words: 'Vienna',
  },
  { seed: EIR, what: 'ordinal', exchange: [['Seventh', 'Ninth']], field: edition, value: 9, words: 'Ninth' },
  {
    seed: EIR,
    what: 'day',
    exchange: [['April 4, 2018', 'April 11, 2018']],
    field: date,
    value: '2018-04-11',
    words: 'this morning',
  },
  {
    seed: EIR,
    what: 'month',
    exchange: [['April 4, 2018', 'May 4, 2018']],
    field: date,
    value: '2018-05-04',
    words: 'this morning',
  },
  {
    seed: MFA,
    what: 'city',
    exchange: [['Krasnodar', 'Kazan']],
    field: city,
    value: 'Kazan',
    words: 'Kazan',
  },
  { seed: MFA, what: 'ordinal', exchange: [['16th', '18th']], field: edition, value: 18, words: '18th' },
  {
    seed: MFA,
    what: 'day',
    exchange: [
      ['October 4, 2017', 'October 11, 2017'],
      ['1865-04-10-2017', '1865-11-10-2017'],
    ],
    field: date,
    value: '2017-10-11',
    words: 'October 11, 2017',
  },
  {
    seed: MFA,
    what: 'month',
    exchange: [
      ['October 4, 2017', 'May 4, 2017'],
      ['1865-04-10-2017', '1865-04-05-2017'],
    ],
    field: date,
    value: '2017-05-04',
    words: 'May 4, 2017',
  },
  {
    seed: MFA,
    what: 'host',
    exchange: [
      ['Federal Security Service (FSB) of Russia', 'Interior Ministry of Kazakhstan'],
      ['FSB partner', 'partner'],
      ['Russia’s FSB', 'Kazakhstan'],
      ['FSB', 'Ministry'],
    ],
    field: host,
    value: 'kz-interior-ministry',
    words: 'Interior Ministry of Kazakhstan',
  },
  {
    seed: WIRE,
    what: 'city',
    exchange: [['Berlin', 'Vienna']],
    field: city,
    value: 'Vienna',
    words: 'Vienna',
  },
  {
    seed: WIRE,
    what: 'country',
    exchange: [['Berlin', 'Vienna']],
    field: country,
    value: 'AT',
    words: 'Vienna',
  },
  {
    seed: WIRE,
    what: 'ordinal',
    exchange: [['the OSCE-wide', 'the 5th OSCE-wide']],
    field: edition,
    value: 5,
    words: '5th',
  },
  {
    seed: WIRE,
    what: 'day',
    exchange: [['May 31', 'May 12']],
    field: date,
    value: '2016-05-12',
    words: 'May 12, 2016',
  },
  {
    seed: WIRE,
    what: 'month',
    exchange: [['May 31', 'March 31']],
    field: date,
    value: '2016-03-31',
    words: 'March 31, 2016',
  },
  {
    seed: WIRE,
    what: 'host',
    exchange: [['OSCE-wide', 'CIS-wide']],
    field: host,
    value: 'cis',
    words: 'CIS',
  },
  {
    seed: AUDIENCE,
    what: 'city',
    exchange: [['The Kremlin, Moscow', 'Akorda, Astana']],
    field: city,
    value: 'Astana',
    words: 'Astana',
  },
  {
    seed: AUDIENCE,
    what: 'country',
    exchange: [['The Kremlin, Moscow', 'Akorda, Astana']],
    field: country,
    value: 'KZ',
    words: 'Akorda',
  },
  {
    seed: AUDIENCE,
    what: 'day',
    exchange: [['December 19, 2017', 'December 9, 2017']],
    field: date,
    value: '2017-12-09',
    words: 'December 9, 2017',
  },
  {
    seed: AUDIENCE,
    what: 'month',
    exchange: [['December 19, 2017', 'March 19, 2017']],
    field: date,
    value: '2017-03-19',
    words: 'March 19, 2017',
  },
  {
    seed: REPORT,
    what: 'city',
    exchange: [['Moscow', 'Minsk']],
    field: city,
    value: 'Minsk',
    words: 'Minsk',
  },
  {
    seed: REPORT,
    what: 'ordinal',
    exchange: [['an International Conference', 'the 3rd International Conference']],
    field: edition,
    value: 3,
    words: '3rd',
  },
  {
    seed: REPORT,
    what: 'day',
    exchange: [['30 October', '12 October']],
    field: date,
    value: '2019-10-12',
    words: '12 October 2019',
  },
  {
    seed: REPORT,
    what: 'month',
    exchange: [['30 October', '30 May']],
    field: date,
    value: '2019-05-30',
    words: '30 May 2019',
  },
  {
    seed: REPORT,
    what: 'host',
    exchange: [
      ['Collective Security Treaty Organisation', 'Arab League'],
      ['CSTO', 'LAS'],
    ],
    field: host,
    value: 'arab-league',
    words: 'LAS',
  },
]

function altered({ seed, exchange }: Alteration): string {
  const text = readFileSync(new URL(`../../seeds/${seed}.txt`, import.meta.url), 'utf8')
  return exchange.reduce((all, [from, to]) => all.replaceAll(from, to), text)
}

function organiser(event: EventRecord): Maybe<string> {
  const found = event.organisations.find(({ value }) => value.role === 'organiser')
  return found
    ? inForm(found, found.value.organisation)
    : { value: null, evidence: [], why: '', status: 'absent' }
}

describe('a fact follows the words of the document', () => {
  test.each(ALTERATIONS.map(one => [`${one.seed}: another ${one.what}`, one] as const))('%s', (_, one) => {
    const [event] = parseText(altered(one)).events
    if (!event) throw new Error('no event was read')
    const fact = one.field(event, organiser(event))
    expect(fact.value).toBe(one.value)
    expect(fact.evidence[0]?.exact).toContain(one.words)
    const quoted = /“([^”…]+)/u.exec(fact.why)?.[1] ?? ''
    expect(fact.evidence[0]?.exact).toContain(quoted.trim().split(' ')[0])
    if (one.what !== 'host') expect(fact.why).toContain(one.words)
  })
})

test('the number of the council’s own meeting follows in the event beside the audience', () => {
  const text = altered({ seed: AUDIENCE, exchange: [['43rd', '45th']] } as unknown as Alteration)
  const beside = parseText(text).events[1]
  expect(beside?.edition.value).toBe(45)
  expect(beside?.title.value).toMatch(/^45th meeting of the Council/)
})
