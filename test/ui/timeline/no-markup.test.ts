import { expect, test } from 'vitest'
import noMarkup from '../../../src/ui/timeline/no-markup.ts'

test('a string that reaches vis-timeline stays the words that it is', () => {
  const { FilterXSS } = noMarkup
  expect(new FilterXSS().process('<b onclick="x">R&D</b>')).toBe('&lt;b onclick="x"&gt;R&amp;D&lt;/b&gt;')
})
