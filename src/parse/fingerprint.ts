import type { Span } from '../model/span.ts'

/** Words in a row that two texts must share: shorter runs are figures of speech. */
const RUN = 8
/** One run in so many is kept, and of two texts the same ones. */
const ONE_IN = 8
const FNV_START = 0x811c9dc5
const FNV_PRIME = 0x01000193

/**
 * Numbers that stand for what a text says word for word, whatever its line ends, signs and capitals: a sample of
 * all its runs of eight words. Two texts share a number where they share such a run.
 *
 *     the delegates of forty states met in …  →  {0x3f1a2c04, 0x99e0b8d0, …}, about an eighth as many as words
 *
 * O(length of the text).
 *
 * @param without parts of the page that are not the text's own, in its order
 */
export function fingerprint(text: string, without: readonly Span[] = []): ReadonlySet<number> {
  const words = wordHashes(text, without)
  const kept = new Set<number>()
  for (let first = 0; first + RUN <= words.length; first++)
    if (isSampled(words[first] ?? 0, words[first + RUN - 1] ?? 0)) kept.add(hashRun(words, first))
  return kept
}

/** Its first word and its last one decide: to look at them all costs eight times as much. */
function isSampled(first: number, last: number): boolean {
  return (Math.imul(first ^ (last >>> 7), FNV_PRIME) >>> 8) % ONE_IN === 0
}

function hashRun(words: readonly number[], first: number): number {
  let hash = FNV_START
  for (let i = first; i < first + RUN; i++) hash = Math.imul(hash ^ (words[i] ?? 0), FNV_PRIME)
  return hash
}

function wordHashes(text: string, without: readonly Span[]): readonly number[] {
  const words: number[] = []
  let at = 0
  for (const { start, end } of without) {
    addHashes(words, text, at, start)
    at = Math.max(at, end)
  }
  addHashes(words, text, at, text.length)
  return words
}

function addHashes(words: number[], text: string, start: number, end: number): void {
  let hash = FNV_START
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    const letter = code < ASCII_LETTERS.length ? (ASCII_LETTERS[code] ?? 0) : letterOf(code)
    if (letter !== 0) hash = Math.imul(hash ^ letter, FNV_PRIME)
    else if (hash !== FNV_START) {
      words.push(hash)
      hash = FNV_START
    }
  }
  if (hash !== FNV_START) words.push(hash)
}

/** A letter or digit, capitals of ASCII as small ones; 0 for what stands between words. */
function letterOf(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code + 0x20
  const isPlain = (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
  // Above Latin-1's signs; typographic quotation marks and dashes are signs as well.
  return isPlain || (code >= 0xc0 && (code < 0x2000 || code > 0x206f)) ? code : 0
}

/** Of nearly all characters a look into this says it in half the time. */
const ASCII_LETTERS = Uint8Array.from({ length: 128 }, (_, code) => letterOf(code))
