import type { Reading } from '../reading.ts'
import { CAPITAL, has, type Token } from '../tokens.ts'
import type { PlaceMention } from './place-mention.ts'

/** The towns that were learnt, `found`, wherever else they stand behind "in" or before "hosts". O(tokens). */
export function withRepeats(
  { tokens, text }: Reading,
  found: readonly PlaceMention[],
  taken: readonly number[],
): readonly PlaceMention[] {
  if (found.length === 0) return []
  const byName = new Map<string, PlaceMention>()
  for (const one of found) {
    const name = one.place.kind === 'city' ? one.place.city.name : ''
    const before = byName.get(name)
    if (!before || (before.place.kind === 'city' && before.place.city.country === '')) byName.set(name, one)
  }
  const starts = new Map([...byName.values()].map(one => [tokens[one.first]?.word ?? '', one]))
  const repeats: PlaceMention[] = []
  tokens.forEach((token, at) => {
    const known = has(token, CAPITAL) && taken[at] !== 1 ? starts.get(token.word) : undefined
    if (known?.place.kind !== 'city') return
    const last = at + known.last - known.first
    const same = text.slice(token.start, tokens[last - 1]?.end) === known.place.city.name
    const placed =
      found.some(one => one.first === at) ||
      ['in', 'at'].includes(tokens[at - 1]?.word ?? '') ||
      isHost(tokens, last)
    if (same && placed) repeats.push({ ...known, first: at, last })
  })
  return repeats
}

function isHost(tokens: readonly Token[], at: number): boolean {
  return (
    ['hosted', 'hosts'].includes(tokens[at]?.word ?? '') ||
    (tokens[at]?.word === 'will' && tokens[at + 1]?.word === 'host')
  )
}
