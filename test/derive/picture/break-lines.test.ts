import { describe, expect, test } from 'vitest'
import { breakLines, shorten } from '../../../src/derive/picture/break-lines.ts'
import { plainLine } from '../../../src/derive/picture/plain-line.ts'
import { HOSTILE_TITLES } from '../../shared-cases/hostile-titles.ts'

/** Every sign is 1 wide. */
const widthOf = (words: string): number => [...words].length

describe('lines of a title', () => {
  test('are as full as they can be and break at spaces and after hyphens', () => {
    expect(breakLines('OSCE-wide Counter-Terrorism Conference', 20, 3, widthOf)).toEqual([
      'OSCE-wide Counter-',
      'Terrorism Conference',
    ])
  })

  test('end in a sign where the title goes on, after a whole word if one is near', () => {
    expect(breakLines('Seventh Moscow Conference on International Security', 20, 2, widthOf)).toEqual([
      'Seventh Moscow',
      'Conference on…',
    ])
  })

  test('break a word that is wider than a line where the line ends', () => {
    expect(breakLines('Donaudampfschifffahrt tagt', 10, 3, widthOf)).toEqual([
      'Donaudampf',
      'schifffahr',
      't tagt',
    ])
  })

  test.each(HOSTILE_TITLES.map((title, i) => [i, title] as const))(
    'fit, whatever the title holds: %i',
    (_, title) => {
      for (const width of [1, 7, 40]) {
        const lines = breakLines(title, width, 3, widthOf)
        expect(lines.length).toBeLessThanOrEqual(3)
        for (const line of lines) {
          expect(widthOf(line)).toBeLessThanOrEqual(width)
          expect(line).toBe(plainLine(line))
        }
      }
    },
  )

  test('nothing is left where not even the sign fits', () => {
    expect(shorten('Conference', 0, widthOf)).toBe('')
    expect(shorten('Conference', 1, widthOf)).toBe('…')
  })
})

test('a plain line has no controls, no halves of a sign and no bidi controls', () => {
  expect(plainLine('Council\u0000\n of  Heads')).toBe('Council of Heads')
  expect(plainLine('a\u202eb\u2066c\u2069')).toBe('abc')
  expect(plainLine('\ud83d \uffff 👍')).toBe('\ufffd \ufffd 👍')
})
