import type { Span } from '../../model/span.ts'
import { foldText } from '../fold.ts'
import type { QuotedWords } from './correction.ts'

/** A text in which each run of white space is one space; `at[i]` is where character `i` stood before. */
interface Squeezed {
  readonly words: string
  readonly at: readonly number[]
}

/**
 * Where the text has these words, whatever its line ends, quotation marks and hyphens. Of several places the
 * one whose surroundings agree best with `prefix` and `suffix`, else the first; `undefined` where they are gone.
 *
 *     findQuotation('held in\nGeneva', { exact: 'in Geneva' }) → { start: 5, end: 14 }
 */
export function findQuotation(text: string, { exact, prefix, suffix }: QuotedWords): Span | undefined {
  const all = squeeze(text)
  const words = squeeze(exact).words.trim()
  if (words === '') return undefined
  const before = squeeze(prefix ?? '').words.trim()
  const after = squeeze(suffix ?? '').words.trim()
  let best: { readonly start: number; readonly agreement: number } | undefined
  for (let start = all.words.indexOf(words); start >= 0; start = all.words.indexOf(words, start + 1)) {
    const agreement =
      sameEnd(all.words.slice(Math.max(0, start - before.length - 1), start).trimEnd(), before) +
      sameStart(all.words.slice(start + words.length, start + words.length + after.length + 1), after)
    if (best === undefined || agreement > best.agreement) best = { start, agreement }
    if (before === '' && after === '') break
  }
  if (!best) return undefined
  const last = all.at[best.start + words.length - 1] ?? 0
  return { start: all.at[best.start] ?? 0, end: last + 1 }
}

function squeeze(text: string): Squeezed {
  const folded = foldText(text)
  const at: number[] = []
  const parts: string[] = []
  for (const { 0: run, index } of folded.matchAll(/\s+|\S+/gu)) {
    const isSpace = /^\s/u.test(run)
    parts.push(isSpace ? ' ' : run)
    for (let i = 0; i < (isSpace ? 1 : run.length); i++) at.push(index + i)
  }
  return { words: parts.join(''), at }
}

function sameEnd(text: string, wanted: string): number {
  let same = 0
  while (same < wanted.length && text.at(-1 - same) === wanted.at(-1 - same)) same++
  return same
}

function sameStart(text: string, wanted: string): number {
  const trimmed = text.trimStart()
  let same = 0
  while (same < wanted.length && trimmed[same] === wanted[same]) same++
  return same
}
