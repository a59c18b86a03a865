import { CAPITAL, has, type Token } from '../tokens.ts'
import { wordSet } from '../word-set.ts'

const SAID = wordSet('said announced told reported confirmed stated added informed')
/** What may stand between the verb and the day, beside names: "told reporters in a telephone interview late on Monday". */
const BETWEEN = wordSet(
  'on late early in a an the here reporters journalists statement interview telephone news press media',
)
const REACH = 7

export function isSaid(token: Token | undefined): boolean {
  return SAID.has(token?.word ?? '')
}

/** The day on which somebody spoke: "said Sunday", "told Reuters on Monday", "announced in a statement late on Friday". */
export function isSaidAt(tokens: readonly Token[], day: number): boolean {
  const sentence = tokens[day]?.sentence
  for (let i = day - 1; i >= day - REACH && tokens[i]?.sentence === sentence; i--) {
    if (isSaid(tokens[i])) return true
    if (!has(tokens[i], CAPITAL) && !BETWEEN.has(tokens[i]?.word ?? '')) return false
  }
  return false
}
