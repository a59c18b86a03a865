import { cleanLine } from '../clean-text.ts'
import type { DeckRun } from './deck.ts'

type Look = Omit<DeckRun, 'words' | 'size'>

/** Plenary's own words, in its two inks. */
export const SANS = { voice: 'sans', colour: 'ink' } as const satisfies Look
export const SANS_BOLD = { ...SANS, bold: true } as const satisfies Look
export const SANS_QUIET = { voice: 'sans', colour: 'ink-2' } as const satisfies Look
/** The words of the documents. */
export const SERIF = { voice: 'serif', colour: 'ink' } as const satisfies Look
export const SERIF_ITALIC = { voice: 'serif', colour: 'ink-2', italic: true } as const satisfies Look

export function run(words: string, size: number, look: Look): DeckRun {
  return { ...look, words: cleanLine(words), size }
}

/** A piece of a line: the spaces at its ends are those of the sentence. */
export function piece(words: string, size: number, look: Look): DeckRun {
  const line = cleanLine(words)
  const before = /^\s/u.test(words) ? ' ' : ''
  const after = line !== '' && /\s$/u.test(words) ? ' ' : ''
  return { ...look, words: `${before}${line}${after}`, size }
}
