import type { Landmarks } from '../landmarks.ts'
import { CAPITAL, GLUED, MARK, NUMBER, has, type Token } from '../tokens.ts'
import { wordSet } from '../word-set.ts'

/** Words that open a theme when a capital begins them behind a comma: ", On the Role of …". */
const THEME_OPENERS = wordSet('on for towards toward from building strengthening promoting enhancing')
const LONGEST_THEME = 40

/** The end of a theme that follows the name: in quotation marks, behind a comma or a colon. */
export function themeEnd(marks: Landmarks, head: number, end: number): number {
  const { tokens } = marks.reading
  const token = tokens[end]
  const next = tokens[end + 1]
  if (token === undefined || token.sentence !== tokens[head]?.sentence) return end
  if ((token.word === '"' || token.word === "'") && has(next, CAPITAL | NUMBER))
    return quoteEnd(tokens, end) ?? end
  const opened = token.word === ',' && has(next, CAPITAL) && THEME_OPENERS.has(next?.word ?? '')
  const colon =
    token.word === ':' &&
    has(next, CAPITAL) &&
    has(tokens[head], CAPITAL) &&
    next?.sentence === token.sentence
  return opened || colon ? plainThemeEnd(marks, end + 1) : end
}

/** The token after a passage in quotation marks that opens at `at`, if it closes within the sentence. */
export function quoteEnd(tokens: readonly Token[], at: number): number | undefined {
  const opening = tokens[at]
  for (let i = at + 2; i < at + LONGEST_THEME; i++) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== opening?.sentence) return undefined
    const letterAfter = has(tokens[i + 1], GLUED) && !has(tokens[i + 1], MARK)
    if (token.word === opening.word && has(token, GLUED) && !letterAfter) return i + 1
  }
  return undefined
}

/** Verbs behind a name: what follows them is said of it. */
const AFTER_THEME = wordSet(
  'will shall is was were has had opens opened began begins takes took held which who',
)

function plainThemeEnd(marks: Landmarks, from: number): number {
  const { tokens } = marks.reading
  const sentence = tokens[from]?.sentence
  let i = from
  while (
    i < from + LONGEST_THEME &&
    tokens[i]?.sentence === sentence &&
    !'.;:!?('.includes(tokens[i]?.word ?? '.')
  ) {
    if (AFTER_THEME.has(tokens[i]?.word ?? '')) break
    if (marks.dateFrom.has(i) || (tokens[i]?.word === ',' && marks.placeFrom.has(i + 1))) break
    i++
  }
  return i
}
