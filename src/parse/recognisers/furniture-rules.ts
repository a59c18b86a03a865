import { isDateLine, keyOf, type PageLine } from '../page-lines.ts'
import {
  BLOCK_OPENERS,
  CONTROL_WORDS,
  FOREIGN_ENDINGS,
  FOREIGN_LETTER,
  FOREIGN_WORDS,
  HOUSE_LINES,
} from '../page-words.ts'
import type { Reading } from '../reading.ts'
import { MARK, NUMBER, WORD, has } from '../tokens.ts'
import { isYear } from './date-words.ts'
import { STRONG_HEADS } from './event-words.ts'

/** What the rules may look at: the line, its neighbours, and how the page went so far. */
export interface PagePosition {
  readonly reading: Reading
  readonly lines: readonly PageLine[]
  readonly at: number
  /** Keys of headings above. */
  readonly headings: ReadonlySet<string>
  /** Lines of running text above. */
  readonly texts: number
}

/** Gives the reader a reason to take the line for furniture, or `undefined`. */
export type FurnitureRule = (line: PageLine, position: PagePosition) => string | undefined

const LONGEST_ENTRY = 6

/** Running text: a sentence of some length, or someone speaking. */
export function isText(line: PageLine): boolean {
  return (line.ended && line.words >= 8) || line.words > 30 || isSpeaker(line)
}

/** "Sergey Lavrov: We pointed out …" */
function isSpeaker({ tokens, ended }: PageLine): boolean {
  return ended && tokens.slice(1, 10).some(token => token.word === ':')
}

const loneClock: FurnitureRule = (line, { lines, at }) => {
  const clock = line.dates.length === 1 && line.dates[0]?.value.kind === 'clock'
  const alone = clock && line.tokens.length <= 5
  const before = lines[at - 1]
  return alone && !(before && isDateLine(before)) ? 'A clock time alone, without a day.' : undefined
}

const counter: FurnitureRule = ({ tokens, words, dates }) => {
  if (words > 4 || dates.length > 0) return undefined
  const numbers = tokens.filter(token => has(token, NUMBER))
  const joined = tokens.some(token => token.word === 'of' || token.word === '/')
  const paged = tokens[0]?.word === 'page' || tokens[0]?.word === 'photo' || tokens[0]?.word === 'slide'
  if (numbers.length === 2 && joined && words <= 3) return 'A counter of pages or pictures.'
  return paged && numbers.length > 0 && words <= 4 ? 'A counter of pages or pictures.' : undefined
}

const ornament: FurnitureRule = ({ tokens, words }) =>
  words === 0 && tokens.every(token => '*-_=~#.|+'.includes(token.word))
    ? 'An ornament without words.'
    : undefined

const documentNumber: FurnitureRule = ({ tokens, dates }) => {
  if (tokens.length > 8 && dates.length === 0) return undefined
  const letters = tokens.filter(token => has(token, WORD)).length
  const digits = tokens.filter(token => has(token, NUMBER)).length
  if (dates.some(date => date.inNumber) && letters === 0) return 'The number of the document, not its text.'
  const slashed = tokens.filter(token => token.word === '/').length
  const coded = slashed > 0 && digits > 0 && letters > 0 && tokens.length <= 8 && letters <= 3
  return coded && dates.length === 0 ? 'The number of the document, not its text.' : undefined
}

const houseLine: FurnitureRule = line => {
  const { words, tokens } = line
  if (words > 14) return undefined
  const beginnings = HOUSE_LINES_BY_LETTER.get(tokens[0]?.word.charAt(0) ?? '') ?? []
  if (beginnings.some(beginning => keyOf(line).startsWith(beginning)))
    return 'A line the house puts on every page.'
  if (words > 6) return undefined
  const address = tokens.some(
    token => token.word === 'http' || token.word === 'https' || token.word === 'www',
  )
  return address ? 'An address of the web alone.' : undefined
}

const HOUSE_LINES_BY_LETTER = new Map<string, readonly string[]>()
for (const line of HOUSE_LINES) {
  const letter = line.charAt(0)
  HOUSE_LINES_BY_LETTER.set(letter, [...(HOUSE_LINES_BY_LETTER.get(letter) ?? []), line])
}

const controls: FurnitureRule = ({ tokens, words, headed }) => {
  if (!headed || words > LONGEST_ENTRY) return undefined
  const named = tokens.filter(token => !has(token, MARK))
  return named.every(token => CONTROL_WORDS.has(token.word)) ? 'Words of the page’s own controls.' : undefined
}

/** A short line right above a longer heading, with no meeting, day or place of its own. */
const navigation: FurnitureRule = (line, { lines, at }) => {
  const next = lines[at + 1]
  if (at > 3 || !line.headed || line.words > 5 || line.dates.length > 0 || !next) return undefined
  if (line.tokens.some(token => STRONG_HEADS.has(token.word) || token.word === ',' || isYear(token)))
    return undefined
  const above = next.headed && next.words >= 4 && next.words > line.words && next.dates.length === 0
  return above ? 'A short line above the heading.' : undefined
}

/** "Home | About us | News": a row of short entries. */
const menu: FurnitureRule = ({ tokens, words, headed, dates }) => {
  if (!headed || dates.length > 0 || tokens[0]?.word === '|') return undefined
  const bars = tokens.filter(token => token.word === '|' || token.word === '>' || token.word === '»').length
  return bars >= 2 && words <= (bars + 1) * 4 ? 'A row of links.' : undefined
}

/** Above the text: "A file picture taken on …", "Ministers in Rome. Photo: Agency", "… REUTERS/A. Name/File Photo" */
const caption: FurnitureRule = ({ tokens, words }, { texts }) => {
  if (texts > 1 || words > LONGEST_CAPTION) return undefined
  const told = tokens.some(
    ({ word }, at) => PICTURES.has(word) && (tokens[at - 1]?.word === 'file' || tokens[at + 1]?.word === ':'),
  )
  return told ? 'A caption of a picture.' : undefined
}

const LONGEST_CAPTION = 60
const PICTURES = new Set(['photo', 'picture', 'photograph', 'image', 'pictured'])

const repeatedHeading: FurnitureRule = (line, { headings }) =>
  line.headed && line.words > 3 && headings.has(keyOf(line)) ? 'The heading a second time.' : undefined

/** A few words after the text has ended, without day, mark or English grammar. */
const foreignLine: FurnitureRule = (line, { reading, texts }) => {
  if (!line.headed || line.words > LONGEST_ENTRY || texts < 2 || line.dates.length > 0) return undefined
  const { start, end } = reading.lines[line.index] ?? { start: 0, end: 0 }
  const lettered = FOREIGN_LETTER.test(reading.text.slice(start, end))
  const foreign = line.tokens.some(
    ({ word }) =>
      FOREIGN_WORDS.has(word) || (word.length > 6 && FOREIGN_ENDINGS.some(ending => word.endsWith(ending))),
  )
  return lettered || foreign ? 'Words of another language beside the text.' : undefined
}

/** The rules, first reason wins. A new kind of furniture is a row. */
export const FURNITURE_RULES: readonly FurnitureRule[] = [
  loneClock,
  counter,
  ornament,
  documentNumber,
  houseLine,
  controls,
  menu,
  navigation,
  caption,
  repeatedHeading,
  foreignLine,
]

const OPENERS = new Set(BLOCK_OPENERS)

/** Whether the line opens a block of links and labels: "See also", "Topics:". */
export function opensBlock(line: PageLine): boolean {
  if (line.words > LONGEST_OPENER) return false
  const key = keyOf(line)
  return OPENERS.has(line.tokens.at(-1)?.word === ':' ? key.slice(0, -2) : key)
}

const LONGEST_OPENER = 4

/** Furniture inside such a block: everything short, until running text comes back. */
export function isBlockEntry(line: PageLine): boolean {
  return !isText(line) && line.words <= 20
}
