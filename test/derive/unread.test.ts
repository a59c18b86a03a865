import { expect, test } from 'vitest'
import { readingReport } from '../../src/derive/unread.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { FIVE_MEETINGS } from '../shared-cases/five-meetings.ts'

const diagnostic = (code: string, file: string, severity = 'warning', message = code): Diagnostic =>
  ({ code, file, severity, message }) as Diagnostic

test('every diagnostic is told once: as an unread file, a silent document or a note', () => {
  const [first, ...rest] = FIVE_MEETINGS.documents
  const silent = { ...first, reportsEvent: false } as (typeof rest)[number]
  const report = readingReport({
    ...FIVE_MEETINGS,
    documents: [silent, ...rest],
    diagnostics: [
      diagnostic('not-text', 'photo.txt', 'error'),
      diagnostic('odd-name', 'photo.txt'),
      diagnostic('no-meeting', '2016.txt', 'note', 'It is an order.'),
      diagnostic('no-date', '2017.txt'),
      diagnostic('not-utf-8', '2018.txt'),
    ],
  })
  expect([...report.unread].map(([file, found]) => `${file}: ${found.map(d => d.code).join()}`)).toEqual([
    'photo.txt: not-text',
  ])
  expect(report.noMeeting.map(({ document, reason }) => `${document.file}: ${reason ?? ''}`)).toEqual([
    '2016.txt: It is an order.',
  ])
  expect(report.others.map(({ code }) => code)).toEqual(['odd-name', 'no-date', 'not-utf-8'])
})
