import type { Publisher } from '../authority/publishers.ts'
import type { PageLine } from '../page-lines.ts'
import { GLUED, MARK, has, type Token } from '../tokens.ts'

/** Tokens [first, last) that name a house. */
export interface Place {
  readonly first: number
  readonly last: number
}

/** Whether the house stands there as agencies do: marked behind the day of a dateline. */
export function isAgencyMark(
  tokens: readonly Token[],
  line: PageLine,
  { first, last }: Place,
  kind: Publisher['kind'],
): boolean {
  const bracket = tokens[first - 1]?.word === '(' && (first === line.first + 1 || tokens[last]?.word === ')')
  if ((kind === 'wire' || bracket) && isBracketed(tokens, line, first, last)) return true
  return kind === 'wire' && isBareMark(tokens, line, first, last)
}

/** "… on Wednesday. -- Reuters", "… on Wednesday (AP)": the agency signs under its text. */
export function isSigned(tokens: readonly Token[], line: PageLine, { first, last }: Place): boolean {
  const signed = tokens[first - 1]?.word === '-' || tokens[first - 1]?.word === '('
  return signed && line.last - last <= 2 && tokens.slice(last, line.last).every(token => has(token, MARK))
}

const OPEN = new Set(['/', '(', '[', '-', '|'])
const CLOSE = new Set(['/', ')', ']', '-', '.', '|', ','])

/** "/TASS/", "(Reuters) -", "(EIRNS)-", "[IRNA]". */
function isBracketed(tokens: readonly Token[], line: PageLine, first: number, last: number): boolean {
  const near = first - line.first <= 16 || line.words <= 6
  // "NNA - The ministers …"
  if (first === line.first && tokens[last]?.word === '-' && !has(tokens[last + 1], GLUED)) return true
  return near && OPEN.has(tokens[first - 1]?.word ?? '') && CLOSE.has(tokens[last]?.word ?? '')
}

/** "MOSCOW, May 31 - RIA Novosti.", "BEIJING, Oct. 4 Xinhua -": right behind the day of a dateline. */
function isBareMark(tokens: readonly Token[], line: PageLine, first: number, last: number): boolean {
  const dated = line.dates.some(
    date => date.last <= first && date.last >= first - 2 && date.first - line.first <= 10,
  )
  const opening =
    first - line.first <= 5 &&
    ['.', ','].includes(tokens[first - 1]?.word ?? '') &&
    tokens[last]?.word === '-'
  return (dated && CLOSE.has(tokens[last]?.word ?? '')) || opening
}
