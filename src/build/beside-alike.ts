import { deflateRawSync } from 'node:zlib'

/** As far as gzip looks back. */
const WINDOW = 32_768
/** To find a place for a shorter one costs more time than it saves bytes. */
const LARGE = 1200

/**
 * Puts texts into an order in which gzip finds most of each in those before it: the longest first, then always
 * the one of which the greatest part is found. The small ones follow, longest first. Equal texts become one.
 */
export function besideAlike(texts: readonly string[]): readonly string[] {
  const rest = [...new Set(texts)].toSorted((a, b) => b.length - a.length)
  const order = rest.splice(0, 1)
  for (let large = rest.filter(text => text.length > LARGE); large.length > 0;) {
    const before = order.join('').slice(-WINDOW)
    const next = bestBehind(before, large)
    order.push(next)
    large = large.filter(text => text !== next)
  }
  return [...order, ...rest.filter(text => text.length <= LARGE)]
}

/** The text of which the greatest part is saved behind `before`. */
function bestBehind(before: string, texts: readonly string[]): string {
  const alone = weigh(before)
  const gains = texts.map(text => {
    const weight = weigh(text)
    return { text, gain: (weight + alone - weigh(before + text)) / weight }
  })
  return gains.reduce((best, one) => (one.gain > best.gain ? one : best), { text: '', gain: -Infinity }).text
}

const weigh = (text: string): number => deflateRawSync(text).length
