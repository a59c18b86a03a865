import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { codePointsBefore } from '../../src/export/citations/code-points.ts'
import { citeDocument, citePassage, type CitedSource } from '../../src/export/citations/cited-source.ts'
import { dateParts } from '../../src/export/citations/date-parts.ts'
import { CITATION_FORMATS, formatCitations, formatsFor } from '../../src/export/citations/formats.ts'
import type { DocumentSummary } from '../../src/model/dataset-index.ts'
import type { Edtf } from '../../src/model/edtf.ts'
import { citationWords } from '../../src/ui/cite/citation-words.ts'
import { hostileStrings } from './hostile-strings.ts'
import { seedOrder } from './seed-order.ts'

const cited = async (file: string, words?: string): Promise<CitedSource> => {
  const order = seedOrder()
  const document = order.index.documents.find(one => one.file.startsWith(file))
  const event = order.index.events.find(({ documents }) => document && documents.includes(document.id))
  if (!document || !event) throw new Error(`No document ${file}.`)
  if (words === undefined) return citeDocument(order, document)
  const text = await order.data.text(document.id, new AbortController().signal)
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`${file} does not say so.`)
  return citePassage(order, document, event, text, { start, end: start + words.length })
}

const expectedFile = (name: string): string => readFileSync(`test/export/citations/${name}`, 'utf8')

for (const format of CITATION_FORMATS)
  test(`two documents and a passage as ${format} are as a librarian would write them`, async () => {
    const passage = await cited('004', 'had a meeting on\u00a0the sidelines of\u00a0the conference')
    const sources = format === 'annotation' ? [passage] : [await cited('001'), await cited('002'), passage]
    const written = formatCitations(format, sources, citationWords)
    expect(written.replaceAll('\r\n', '\n')).toBe(expectedFile(`${format}.expected`))
    expect(written.includes('\r\n')).toBe(format === 'ris')
  })

test('a Web Annotation is offered of one passage alone', async () => {
  expect(formatsFor([await cited('002')])).not.toContain('annotation')
  expect(formatsFor([await cited('002', 'Berlin')])).toContain('annotation')
})

test('what a document does not say is left out', () => {
  const order = { ...seedOrder(), address: undefined }
  const bare = {
    id: 'bare',
    file: 'bare.txt',
    sha256: 'ab'.repeat(32),
    reportsEvent: false,
    lines: 1,
    events: [],
  }
  const source = citeDocument(order, bare as unknown as DocumentSummary)
  expect(formatCitations('text', [source], citationWords)).toBe('bare.txt.\n')
  expect(JSON.parse(formatCitations('csl', [source], citationWords))).toEqual([
    { id: 'plenary-bare', type: 'document', note: `File bare.txt, SHA-256 ${'ab'.repeat(32)}` },
  ])
  expect(formatCitations('ris', [source], citationWords)).toMatch(
    /^TY {2}- GEN\r\nID {2}- plenary-bare\r\nN1 {2}- .*\r\nER {2}- \r\n$/u,
  )
})

test('positions count code points, as annotations do', () => {
  expect(codePointsBefore('a😀b', 3)).toBe(2)
})

test('dates keep the precision in which they were written', () => {
  expect(dateParts('2017-10-04' as Edtf)).toEqual([{ year: 2017, month: 10, day: 4 }])
  expect(dateParts('2017-10' as Edtf)).toEqual([{ year: 2017, month: 10 }])
  expect(dateParts('2017~' as Edtf)).toEqual([{ year: 2017 }])
  expect(dateParts('2019-05-14/2019-05-16' as Edtf)).toHaveLength(2)
  expect(dateParts('2019-05-14/..' as Edtf)).toEqual([])
  expect(dateParts('[2017-10-05,2017-10-06]' as Edtf)).toEqual([])
})

test('hostile words neither end a field nor begin a record', async () => {
  const template = await cited('002', 'Berlin')
  for (const words of hostileStrings(120)) {
    const order = seedOrder()
    const document = {
      ...order.index.documents[0],
      title: words,
      publisher: words,
      file: words,
    } as DocumentSummary
    const source = {
      ...citeDocument(order, document),
      ...(template.passage ? { passage: { ...template.passage, exact: words } } : {}),
    }
    expect(JSON.parse(formatCitations('csl', [source], citationWords))).toHaveLength(1)
    expect(JSON.parse(formatCitations('annotation', [source], citationWords))).toHaveProperty('target')
    for (const line of formatCitations('ris', [source], citationWords).split('\r\n'))
      expect(line).toMatch(/^(?:[A-Z][A-Z\d] {2}- .*)?$/u)
    expectBalanced(formatCitations('bibtex', [source], citationWords))
  }
})

/** Braces that no backslash stands before open and close in turn, down to none. */
function expectBalanced(bibtex: string): void {
  let depth = 0
  for (const [sign] of bibtex.replace(/\\[{}]/gu, '').matchAll(/[{}]/gu)) {
    depth += sign === '{' ? 1 : -1
    expect(depth).toBeGreaterThanOrEqual(0)
  }
  expect(depth).toBe(0)
}
