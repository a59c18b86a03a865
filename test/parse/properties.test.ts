import fc, { type Arbitrary } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SourceFile } from '../../src/parse/parse-collection.ts'
import { HOSTILE_PHRASES, repeatTo } from '../../src/build/bench/hostile-phrases.ts'
import { parseText } from './check-document.ts'
import { findFault, parseFiles } from './find-fault.ts'
import { hostileText, trappedDocument } from './hostile-texts.ts'

/** The same inputs each time; another number finds others. */
const SEED = 20_171_004

/** Milliseconds; a machine that builds and tests at once is many times slower than a quiet one. */
const PATIENCE = 300_000

const file = (name: string, text: string): SourceFile => ({ file: name, text, sha256: '' })

/** Together 20,500 inputs: a folder of two texts is one. */
describe('whatever a text says,', { timeout: PATIENCE }, () => {
  const hold = (
    runs: number,
    texts: Arbitrary<string>,
    fault: (text: string) => string | undefined,
  ): void => {
    const holds = fc.property(texts, text => {
      const found = fault(text)
      if (found !== undefined) throw new Error(found)
    })
    fc.assert(holds, { numRuns: runs, seed: SEED })
  }

  test('it is read without an error, every span is exact, ids resolve, saving loses nothing', () => {
    hold(15_000, hostileText, text => {
      const files = [file('a.txt', text)]
      return findFault(parseFiles(files), files)
    })
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  test('a trap inside a document that is otherwise in order does no more harm', () => {
    hold(1_500, trappedDocument, text => {
      const files = [file('a.txt', text)]
      return findFault(parseFiles(files), files)
    })
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  test('reading it again gives the same bytes', () => {
    const read = (text: string): string => JSON.stringify(parseFiles([file('a.txt', text)]))
    hold(2_000, hostileText, text => (read(text) === read(text) ? undefined : 'two answers'))
    expect(read('')).toBe(read(''))
  })

  test('the order of files does not matter, and two of one folder never share an id', () => {
    const folders = fc.tuple(hostileText, hostileText)
    const sameEitherWay = ([a, b]: [string, string]): boolean => {
      const files = [file('__proto__.txt', a), file('__proto__.md', b)]
      const dataset = parseFiles(files)
      const other = parseFiles(files.toReversed())
      return findFault(dataset, files) === undefined && JSON.stringify(dataset) === JSON.stringify(other)
    }
    expect(
      fc.check(fc.property(folders, sameEitherWay), { numRuns: 2_000, seed: SEED }).counterexample,
    ).toBeNull()
  })
})

describe('a name that is a word of the language it is read in', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    '%s is a name like any other',
    name => {
      const said = `The 3rd Lake Summit was held in Geneva on 3 May 2011, hosted by the ${name} Council (${name}).`
      const files = [file(`${name}.txt`, `${name}\n\n${said} Mr ${name} spoke for the Ministry of ${name}.`)]
      const dataset = parseFiles(files)
      expect(findFault(dataset, files)).toBeUndefined()
      expect(dataset.events[0]?.date.value).toBe('2011-05-03')
      expect(dataset.events[0]?.place.city.value).toBe('Geneva')
    },
  )
})

describe('a day that does not exist', () => {
  test.each(['30 February 2019', '31 April 2007', '29 February 2023', 'February 30, 2019', '2019-02-30'])(
    '%s is listed as unreadable and never becomes a date',
    day => {
      const dataset = parseText(`The 3rd Lake Summit was held in Geneva on ${day}.`)
      expect(dataset.diagnostics.map(({ code }) => code)).toContain('unreadable-date')
      expect(dataset.events[0]?.date.value ?? null).toBeNull()
    },
  )
})

test.each(HOSTILE_PHRASES)('%j, again and again, is read to the end', phrase => {
  const text = repeatTo(phrase, 20_000)
  const files = [file('a.txt', text)]
  expect(findFault(parseFiles(files), files)).toBeUndefined()
})

test('a line of ten megabytes is read to the end, and its meeting found', { timeout: PATIENCE }, () => {
  const said = 'The 2nd Lake Forum was held in Geneva on 3 May 2011. '
  const dataset = parseText(said + 'and '.repeat(2_500_000))
  expect(dataset.events[0]?.place.city.value).toBe('Geneva')
  expect(dataset.events[0]?.date.value).toBe('2011-05-03')
})

test.each([
  '',
  '\n\n',
  ' ',
  '\ufeff',
  '\u0000\u0001',
  '\u202e\u202d',
  '0000-00-00',
  '9999-12-31',
  'constructor',
])('%j reports no meeting, and says so', text => {
  const dataset = parseText(text)
  expect(dataset.documents[0]?.reportsEvent.value).toBe(false)
  expect(dataset.diagnostics.map(({ code }) => code)).toContain('no-meeting')
})
