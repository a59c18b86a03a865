import { expect, test } from 'vitest'
import { eventFacts } from '../../src/derive/event-facts.ts'
import type { DocumentId } from '../../src/model/ids.ts'
import { findNames } from '../../src/derive/name-spans.ts'
import { numberNotes } from '../../src/derive/number-notes.ts'
import { markBlocks, type MarkedBlock } from '../../src/derive/text-marks.ts'
import { lineOf, lineStarts, textBlocks } from '../../src/derive/text-lines.ts'
import { lineAt } from '../../src/model/span.ts'
import { readDocument } from '../small-document.ts'

const SMALL = 'small' as DocumentId

/** `Opened on [4 May 2001]³` with the numbers that end there. */
function drawBlock(text: string, { line, segments }: MarkedBlock): string {
  const pieces = segments.map(({ start, end, facts, ends }) => {
    const words = text.slice(start, end)
    return `${facts.length > 0 ? `[${words}]` : words}${ends.map(n => `^${n}`).join('')}`
  })
  return `${line} ${pieces.join('')}`
}

/** CPU time in ms, which other work on the machine does not lengthen. */
function cpuSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

test('passages are numbered in reading order, and nested ones keep their own numbers', () => {
  const d = readDocument(
    '16th Forum of Heads, Geneva, 4 May 2001\n\nThe ITU is holding the forum for the 16th time.',
  )
  const event = d.event({
    title: '16th Forum of Heads',
    edition: d.stated(16, '16th', 'for the 16th time'),
    city: d.stated('Geneva', 'Geneva'),
    date: d.stated('2001-05-04', '4 May 2001'),
    status: d.stated('held', 'is holding'),
  })
  const rows = eventFacts({ event, beside: [], documents: [] }, new Map())
  const notes = numberNotes(rows, SMALL)
  expect(markBlocks(textBlocks(d.text), notes).map(block => drawBlock(d.text, block))).toEqual([
    '1 [16th]^1[ Forum of Heads]^2, [Geneva]^3, [4 May 2001]^4',
    '3 The ITU [is holding]^5 the forum [for the 16th time]^6.',
  ])
  expect(notes.map(note => note.rows.join())).toEqual([
    'edition',
    'title',
    'place.city',
    'date',
    'status',
    'edition',
  ])
})

test('facts that rest on the same words share a number; words that run over a line keep it to their end', () => {
  const d = readDocument('Meeting of\nHeads')
  const event = d.event({ title: 'Meeting of\nHeads', series: d.stated('heads', 'Meeting of\nHeads') })
  const rows = eventFacts({ event, beside: [], documents: [] }, new Map())
  const notes = numberNotes(
    rows.filter(row => ['title', 'series'].includes(row.id)),
    SMALL,
  )
  expect(notes).toMatchObject([{ number: 1, rows: ['title', 'series'] }])
  expect(markBlocks(textBlocks(d.text), notes).map(block => drawBlock(d.text, block))).toEqual([
    '1 [Meeting of]',
    '2 [Heads]^1',
  ])
})

test('blocks hold every character of a line once, whatever ends the lines', () => {
  const text = 'one\r\n\r\ntwo\rthree\n  \nfour'
  expect(textBlocks(text).map(({ line, start, end }) => `${line} ${text.slice(start, end)}`)).toEqual([
    '1 one',
    '3 two',
    '4 three',
    '6 four',
  ])
  const starts = lineStarts(text)
  for (let offset = 0; offset < text.length; offset++) {
    if (text[offset] === '\n' && text[offset - 1] === '\r') continue
    expect(lineOf(starts, offset)).toBe(lineAt(text, offset))
  }
})

test('a line of ten megabytes is cut into blocks that join without a gap, in less than a second of CPU', () => {
  const text = '𝄞 words of a line without an end '.repeat(300_000)
  const before = process.cpuUsage()
  const blocks = textBlocks(text)
  expect(cpuSince(before)).toBeLessThan(1000)
  expect(blocks.length).toBeGreaterThan(2000)
  expect(blocks.every((block, i) => block.start === (blocks[i - 1]?.end ?? 0))).toBe(true)
  expect(blocks.filter(block => block.first)).toHaveLength(1)
})

test('a long word is never cut between the halves of a character', () => {
  const text = '𝄞'.repeat(10)
  expect(textBlocks(text, 5).map(({ start, end }) => text.slice(start, end))).toEqual([
    '𝄞𝄞',
    '𝄞𝄞',
    '𝄞𝄞',
    '𝄞𝄞',
    '𝄞𝄞',
  ])
})

test('a megabyte of text with its names and evidence is marked in less than a second of CPU', () => {
  const d = readDocument(`Forum in Geneva on 4 May 2001\n${'Ivan Petrov spoke in Geneva. '.repeat(35_000)}`)
  const event = d.event({
    title: 'Forum',
    city: d.stated('Geneva', 'in Geneva'),
    people: [d.stated({ name: 'Ivan Petrov', part: 'speaker' }, 'Ivan Petrov spoke')],
  })
  const before = process.cpuUsage()
  const rows = eventFacts({ event, beside: [], documents: [] }, new Map())
  const names = findNames(d.text, rows)
  const blocks = markBlocks(textBlocks(d.text), numberNotes(rows, SMALL), names)
  expect(cpuSince(before)).toBeLessThan(1000)
  expect(names.length).toBe(70_001)
  expect(
    blocks.every(({ segments, start, end }) => segments[0]?.start === start && segments.at(-1)?.end === end),
  ).toBe(true)
})

test('of two names at one place the longer one counts, and a name within a word is none', () => {
  const d = readDocument('The SCO Secretariat, the SCO and SCOUTS in Genevaland')
  const bodies = new Map(
    ['SCO', 'SCO Secretariat'].map(name => [name, { id: name, name, short: name, kind: 'regional' }]),
  ) as never
  const attend = (organisation: string) =>
    d.stated(
      { organisation, role: 'participant', as: organisation, announced: false, misnamed: false },
      organisation,
    )
  const event = d.event({
    title: 'The',
    organisations: [attend('SCO'), attend('SCO Secretariat')],
    city: d.stated('Geneva', 'Geneva'),
  })
  const rows = eventFacts({ event, beside: [], documents: [] }, bodies)
  expect(findNames(d.text, rows).map(({ start, end }) => d.text.slice(start, end))).toEqual([
    'SCO Secretariat',
    'SCO',
  ])
})
