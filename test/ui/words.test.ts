import { describe, expect, test } from 'vitest'
import { enDates } from '../../src/ui/words/en-dates.ts'
import { enList } from '../../src/ui/words/en-list.ts'
import { enPrint } from '../../src/ui/words/en-print.ts'
import { enReading } from '../../src/ui/words/en-reading.ts'
import { enStates } from '../../src/ui/words/en-states.ts'
import { en } from '../../src/ui/words/en.ts'
import { createWords, t } from '../../src/ui/words/t.ts'

const TABLES = { en, enDates, enList, enPrint, enReading, enStates }

describe('words', () => {
  test('a count picks the plural, and large counts are grouped', () => {
    expect([0, 1, 1500].map(count => t('events.shown', { count }))).toEqual([
      '0 events',
      '1 event',
      '1,500 events',
    ])
  })

  test('a brace without a value stays as it is, and a value is never read as a brace', () => {
    expect(t('chip.with', {})).toBe('With {name}')
    expect(t('chip.with', { name: '{name} <b>' })).toBe('With {name} <b>')
  })

  test('words of a part that comes later are added to those at hand', () => {
    const words = createWords(en, 'en-GB')
    expect(words.t('print.no_filters')).toBe('print.no_filters')
    words.addWords(enPrint)
    expect(words.t('print.no_filters')).toBe('No filters.')
  })

  test('no key stands in two tables', () => {
    const keys = Object.values(TABLES).flatMap(table => Object.keys(table))
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
  })

  test('every plural has all the forms that English needs', () => {
    const keys = new Set(Object.values(TABLES).flatMap(table => Object.keys(table)))
    const lone = [...keys].filter(key => key.endsWith('_one') && !keys.has(key.replace(/_one$/, '_other')))
    expect(lone).toEqual([])
  })

  test('sentences have no exclamation marks and words are not all capitals', () => {
    const words = Object.values(TABLES).flatMap(table => Object.values<string>(table))
    expect(words.filter(word => /!|\b[A-Z]{6,}\b/.test(word))).toEqual([])
  })
})
