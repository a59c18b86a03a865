import type { PageLine } from '../page-lines.ts'
import { CAPITAL, MARK, NUMBER, has, type Token } from '../tokens.ts'
import type { DateMention } from './dates.ts'

const AFTER_DATELINE = new Set(['/', '(', '-', '.', ':', '|', '['])
const LONGEST_DATELINE = 10
/** In brackets several agencies may stand before the day. */
const LONGEST_BRACKET = 18

/** "MOSCOW, May 31 /TASS/.", "April 4, 2018 (EIRNS)-", "Geneva, 5 June 2018 -": capitals and marks before the day. */
export function isDateline({ first, tokens, words }: PageLine, date: DateMention): boolean {
  if (date.first - first > LONGEST_BRACKET) return false
  const before = tokens.slice(0, date.first - first)
  const after = tokens[date.last - first]
  const open = before.some(({ word }) => word === '(')
  const bracket = open && after?.word === ')'
  // "Beijing (AFP) Jan 02, 2015 China has …"
  const behind = open && before.at(-1)?.word === ')'
  const closed =
    behind || bracket || AFTER_DATELINE.has(after?.word ?? '') || isBeforeAgency(tokens, date.last - first)
  if (words < 8 || before.length > (bracket ? LONGEST_BRACKET : LONGEST_DATELINE) || !closed) return false
  // "Wednesday 8 October: Committees" is a day of the programme.
  return before.every(isDatelinePart) && !(before.length === 0 && after?.word === ':')
}

/** "Accra, Dec. 5, 2023, GNA –", "Abuja, Dec. 5, 2023,-/GNA/-": the agency stands behind the day's comma. */
function isBeforeAgency(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word !== ',') return false
  const dash = tokens.slice(at + 1, at + 5).findIndex(({ word }) => word === '-')
  return dash >= 0 && tokens.slice(at + 1, at + 1 + dash).every(token => has(token, CAPITAL | MARK))
}

const SMALL_PARTS = new Set(['the', 'of', 'by'])

/** Numbers are of another calendar: "Jeddah, Safar 7, 1435, Oct 1, 2014, SPA --". */
function isDatelinePart(token: Token): boolean {
  return has(token, MARK | CAPITAL | NUMBER) || SMALL_PARTS.has(token.word)
}
