import { expect, test } from 'vitest'
import { findPassage, quoteSpan } from '../../src/derive/passages.ts'
import { joinSentences } from '../../src/derive/sentence-clusters.ts'
import type { DocumentId } from '../../src/model/ids.ts'
import type { TextQuote } from '../../src/model/choices.ts'
import { quoteAround } from '../../src/derive/quotation.ts'
import type { Span } from '../../src/model/span.ts'

const TEXT = 'The forum opened on 4 May in Geneva.\nThe second forum opened on 4 May in Basel, 𝄞 and closed.'

const show = (text: string, found: { kind: string } | ({ kind: string } & Span)): string =>
  'start' in found ? `${found.kind} "${text.slice(found.start, found.end)}" ${found.start}` : found.kind

test('every span of a text is found again at its own place', () => {
  for (let start = 0; start < TEXT.length; start++) {
    for (const end of [start + 1, start + 5, start + 30]) {
      if (end > TEXT.length || /[\uD800-\uDFFF]/.test((TEXT[start] ?? '') + (TEXT[end] ?? ''))) continue
      expect(findPassage(TEXT, quoteSpan(TEXT, { start, end }))).toEqual({ kind: 'exact', start, end })
    }
  }
})

test('a quotation carries no half of a character, so that a link can hold it', () => {
  for (let start = 0; start < TEXT.length - 4; start++) {
    const { prefix, suffix } = quoteSpan(TEXT, { start, end: start + 4 })
    expect([prefix.isWellFormed(), suffix.isWellFormed()]).toEqual([true, true])
  }
})

test.each<[string, TextQuote, string]>([
  [
    'other words before it',
    { exact: '4 May', prefix: 'reopened on ', suffix: ' in Basel' },
    'moved "4 May" 64',
  ],
  [
    'other words in its place',
    { exact: '9 June', prefix: 'second forum opened on ', suffix: ' in Basel' },
    'moved "4 May" 64',
  ],
  [
    'a changed end',
    { exact: 'The second forum opened late', prefix: 'xx', suffix: 'yy' },
    'moved "The second forum opened " 37',
  ],
  ['nothing of it left', { exact: 'a congress in Vienna', prefix: 'x', suffix: 'y' }, 'gone'],
  ['no context at all', { exact: '4 May', prefix: '', suffix: '' }, 'exact "4 May" 20'],
])('a passage with %s', (_, quote, expected) => {
  expect(show(TEXT, findPassage(TEXT, quote))).toBe(expected)
})

/** `… are attending today’s meeting [in Krasnodar].` */
function cut(text: string, words: string): string {
  const start = text.indexOf(words)
  const { parts, cutBefore, cutAfter } = quoteAround(text, { start, end: start + words.length })
  const quoted = parts.map(part => (part.marked ? `[${part.words}]` : part.words)).join('')
  return `${cutBefore ? '… ' : ''}${quoted}${cutAfter ? ' …' : ''}`
}

test('a quotation is cut to its sentence, and a long sentence to the words near the evidence', () => {
  expect(cut('One. Two in Geneva here. Three.', 'in Geneva')).toBe('Two [in Geneva] here.')
  expect(cut('Mr. Lavrov of the U.N. met in Geneva', 'in Geneva')).toBe(
    'Mr. Lavrov of the U.N. met [in Geneva]',
  )
  expect(cut('a line\nin Geneva\nanother', 'in Geneva')).toBe('[in Geneva]')
  const long = `${'before '.repeat(30)}in Geneva${' after'.repeat(30)}.`
  expect(cut(long, 'in Geneva')).toMatch(/^… (before )+\[in Geneva\]( after)+ …$/)
  expect(cut(long, 'in Geneva').length).toBeLessThan(160)
})

test('a verb and the names far behind it are one quotation, shortened between them', () => {
  const text = `Early. It brought together ${'people of all kinds '.repeat(8)}such as the UN. The CIS spoke too.`
  const cluster = (words: string) => {
    const start = text.indexOf(words)
    const span = { start, end: start + words.length }
    return { ...span, document: 'small' as DocumentId, spans: [{ ...span, facts: [words] }] }
  }
  const clusters = ['brought together', 'the UN', 'The CIS'].map(cluster)
  const joined = joinSentences(clusters, new Map([['small', { text }]]))
  expect(joined.map(({ spans }) => spans.flatMap(({ facts }) => facts))).toEqual([
    ['brought together', 'the UN'],
    ['The CIS'],
  ])
  const [first] = joined
  const { parts } = quoteAround(text, first ?? { start: 0, end: 0 }, first?.spans)
  expect(parts.map(part => (part.marked ? `[${part.words}]` : part.words)).join('')).toBe(
    'It [brought together] people of all kinds people of … people of all kinds such as [the UN].',
  )
})
