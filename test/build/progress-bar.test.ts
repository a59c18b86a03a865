import { expect, test } from 'vitest'
import { progressBar } from '../../src/build/progress-bar.ts'

function watch(isTTY: boolean, times: readonly number[]): string {
  let written = ''
  let now = 0
  const bar = progressBar(
    {
      isTTY,
      write: (text: string | Uint8Array) => {
        written += String(text)
        return true
      },
    },
    () => now,
  )
  times.forEach((time, i) => {
    now = time
    bar.onRead(i + 1, times.length)
  })
  bar.end()
  return written.replaceAll('\r\u001B[K', '|')
}

test('a reading of more than a second shows how far it is, ten times a second at most, and clears up', () => {
  expect(watch(true, [500, 1000, 1050, 1200])).toBe(
    `|Reading ${'█'.repeat(15)}${'░'.repeat(15)} 2 of 4 documents|Reading ${'█'.repeat(30)} 4 of 4 documents|`,
  )
})

test('a quick reading shows none, and what is no terminal never sees one', () => {
  expect(watch(true, [10, 900])).toBe('')
  expect(watch(false, [500, 5000, 9000])).toBe('')
})
