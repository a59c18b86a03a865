import { expect, test } from 'vitest'
import { parseCollection } from '../../src/parse/parse-collection.ts'

const WIRE = `ALMATY, March 3 /Steppe Press/ – The 4th Regional Forum on Desert Water opened in Almaty on Monday.

Delegations from 31 countries and the World Meteorological Organization are taking part in the meeting, which the Ministry of Water Resources of Kazakhstan hosts for the second time. The forum will discuss the state of wells along the caravan roads, the price of deep drilling, and a common register of springs that dry out before the end of summer.

"We have counted springs for a hundred years and lost count in the last ten," said Water Minister Aidar Bekov, who opened the meeting. Working groups sit until Wednesday, and a declaration is expected at the closing session.
`
const OF_1997 = `Published: 3 March 1997\n\n${WIRE}`

function read(files: Readonly<Record<string, string>>) {
  const sources = Object.entries(files).map(([file, text]) => ({ file, text, sha256: '' }))
  const { documents, events } = parseCollection(sources, { title: 'Water' })
  return {
    reprints: documents.flatMap(({ file, reprintOf }) =>
      reprintOf === undefined ? [] : [`${file} ← ${reprintOf}`],
    ),
    events: events.filter(({ within }) => within === undefined).length,
  }
}

const STORY = WIRE.replace(/^.*? – /, '')
  .replaceAll(' in ', '\nin ')
  .replaceAll('"', '”')
const PAPER = `THE VALLEY MAIL\nPublished: 4 March 1997\n\nForum opens\n\n${STORY}`

test('a newspaper that prints a wire is its reprint, and both report one meeting', () => {
  expect(read({ 'b-wire.txt': OF_1997, 'a-paper.txt': PAPER })).toEqual({
    reprints: ['a-paper.txt ← b-wire'],
    events: 1,
  })
})

test('an excerpt is a reprint of the whole, though less of the whole stands in it', () => {
  const register = Array.from({ length: 60 }, (_, n) => `Spring ${n} gave water ${n * 7} days.`)
  const longer = `${OF_1997}\n${register.join(' ')}`
  expect(read({ 'whole.txt': longer, 'z-part.txt': PAPER }).reprints).toEqual(['z-part.txt ← whole'])
})

test('the same letter about another year’s meeting is no reprint', () => {
  const nextYear = OF_1997.replaceAll('1997', '1998').replace('4th', '5th').replace('Monday', 'Tuesday')
  expect(read({ 'a.txt': OF_1997, 'b.txt': nextYear })).toEqual({ reprints: [], events: 2 })
})

test('two texts that share their foot are two texts', () => {
  const foot = `\n\nAbout the Secretariat: the Secretariat of the Desert Water Convention keeps the register of springs, lends instruments to the provinces, and prints a yearbook of wells in four languages that libraries receive free of charge.\n`
  const other = `GENEVA, 9 May 1999 – The Seminar on River Ferries opened in Geneva on 9 May 1999. Ferrymen of nine countries compared ropes, fares and lanterns, and the chair, Anna Keller, thanked them for a frank exchange about ice, drift wood and the price of tar in the lower valleys.`
  expect(read({ 'a.txt': OF_1997 + foot, 'b.txt': other + foot }).reprints).toEqual([])
})

test('which file is read first changes nothing', () => {
  expect(read({ 'a.txt': PAPER, 'b.txt': OF_1997 }).reprints).toEqual(['a.txt ← b'])
  expect(read({ 'b.txt': PAPER, 'a.txt': OF_1997 }).reprints).toEqual(['b.txt ← a'])
})
