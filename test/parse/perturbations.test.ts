import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { EventRecord } from '../../src/model/event.ts'
import { parseDocument } from '../../src/parse/parse-document.ts'
import { assertSpans, parseText } from './check-document.ts'

const SEEDS = new URL('../../seeds/', import.meta.url)
const TEXTS = readdirSync(SEEDS)
  .filter(file => file.endsWith('.txt'))
  .map(file => [file, readFileSync(new URL(file, SEEDS), 'utf8')] as const)

function wrap(text: string, width = 72): string {
  return text
    .split('\n')
    .map(line => wrapLine(line, width))
    .join('\n')
}

function wrapLine(line: string, width: number): string {
  let column = 0
  return line
    .split(' ')
    .map((word, i) => {
      const fits = column + word.length + 1 <= width
      column = fits ? column + word.length + 1 : word.length
      return i === 0 ? word : `${fits ? ' ' : '\n'}${word}`
    })
    .join('')
}

/** Ways to write a text that must not change what it says. */
const WAYS: readonly (readonly [string, (text: string) => string])[] = [
  ['CRLF', text => text.replaceAll('\n', '\r\n')],
  ['non-breaking spaces', text => text.replaceAll(' of ', ' of\u00a0').replaceAll(' the ', '\u00a0the ')],
  ['straight quotation marks', text => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")],
  ['decomposed letters', text => text.normalize('NFD')],
  ['long dashes', text => text.replaceAll('–', '—')],
  ['hard wrap', text => wrap(text)],
  ['blank lines between paragraphs', text => text.replace(/\n+/g, '\n\n')],
  ['the text twice', text => `${text}\n\n${text}`],
]

/** What must stay: name, days, city and the bodies that take part. */
function gist(event: EventRecord | undefined): unknown {
  const bodies = (event?.organisations ?? []).filter(({ value }) => value.role !== 'mentioned')
  return {
    title: event?.title.value.replace(/\s+/g, ' ').replace(/[‘’]/g, "'"),
    date: event?.date.value,
    city: event?.place.city.value,
    bodies: bodies.map(({ value }) => value.organisation).toSorted(),
  }
}

describe.each(WAYS)('%s change nothing', (_, write) => {
  test.each(TEXTS)('%s', (file, text) => {
    const written = write(text)
    const dataset = parseText(written, file)
    assertSpans(dataset, new Map(dataset.documents.map(({ id }) => [id, written])))
    expect(gist(dataset.events[0])).toEqual(gist(parseText(text, file).events[0]))
  })
})

const HOSTILE = [
  'Conference of ',
  'Council of Heads ',
  '“',
  '((',
  'the 16th Meeting of Heads of Special Services, ',
  'Mr. ',
  '4 October 2017 – ',
  '1-',
  'Moscow, ',
  ', On the Role of ',
  'the Council’s 47th meeting ',
  'X\n',
  'а',
  '\ud800',
  '__proto__ ',
  'Full Name (ABBR) ',
]

test.each(HOSTILE)('%j, again and again, is read to the end', phrase => {
  const text = phrase.repeat(Math.ceil(20_000 / phrase.length))
  expect(() => parseDocument({ file: 'a.txt', text, sha256: '' })).not.toThrow()
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
  'constructor __proto__ toString',
])('%j reports no meeting, and says so', text => {
  const dataset = parseText(text)
  expect(dataset.documents[0]?.reportsEvent.value).toBe(false)
  expect(dataset.diagnostics.map(({ code }) => code)).toContain('no-meeting')
})
