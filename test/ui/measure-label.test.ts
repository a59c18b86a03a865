import { describe, expect, test } from 'vitest'
import { createMeasure } from '../../src/ui/timeline/measure-label.ts'

const FONTS = { title: 't', titleLine: 18, when: 'w', date: 'd', whenLine: 16 }

/** Every letter is 7 px wide. */
const sizes = (title: string, where = 'Moscow') => {
  const measure = createMeasure(
    () => ({ when: '4 Oct 2017', where, title, name: '' }),
    FONTS,
    text => text.length * 7,
  )
  const words = (detail: Parameters<typeof measure>[1]): string => {
    const { width, height } = measure(0, detail)
    return `${width}x${height}`
  }
  return { title: words('title'), wide: words('wide'), line: words('line'), date: words('date') }
}

describe('the size of a label', () => {
  test('a short title takes the least width and the lines it needs', () => {
    expect(sizes('Forum')).toEqual({ title: '200x42', wide: '200x42', line: '200x42', date: '139x24' })
  })

  test('a longer one takes three lines, or two where it may be wider', () => {
    expect(sizes('Seventh Moscow Conference on International Security of the Regions')).toEqual({
      title: '200x78',
      wide: '280x60',
      line: '200x42',
      date: '139x24',
    })
  })

  test('one that is longer still is cut at three lines', () => {
    expect(sizes('word '.repeat(200)).title).toBe('260x78')
  })

  test('a long place widens the label and is cut at last', () => {
    expect(sizes('Forum', 'a place with a very long name indeed, in a far country').date).toBe('260x24')
  })
})
