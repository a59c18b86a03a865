import { describe, expect, test } from 'vitest'
import { parseText } from './check-document.ts'

const statusOf = (...lines: readonly string[]): string | undefined =>
  parseText(lines.join('\n\n'), 'page.txt').events[0]?.status.value ?? undefined

describe('a meeting is', () => {
  test('announced, where somebody will attend it', () => {
    expect(
      statusOf(
        'Minister Soto will attend the 29th Lake Meeting, to be held on May 31 in Lima.',
        'The meeting was convened to speak of floods, and the minister said that delegations attended the last one in numbers.',
      ),
    ).toBe('announced')
  })

  test('announced, where only the heading says that it is to open', () => {
    expect(statusOf('Premier to open 2nd Lake Dialogue in Lima', 'India presents the programme.')).toBe(
      'announced',
    )
  })

  test('held, where the text below that heading reports it', () => {
    expect(
      statusOf(
        'Premier to attend Lake Council in Lima',
        'The Premier attended the 21st plenary meeting of the Lake Council in Lima.',
      ),
    ).toBe('held')
  })

  test('cancelled, where it will not be held', () => {
    expect(
      statusOf(
        'The Board decided that the 12th Lake Conference will not be held in Lima from March 28 to 31, 2019.',
      ),
    ).toBe('cancelled')
  })
})
