import type { FactPath } from '../model/fact-path.ts'
import type { TextQuote } from '../model/choices.ts'
import { overlaps, type Span } from '../model/span.ts'
import { findPassage } from './passages.ts'
import type { Note } from './number-notes.ts'

/** Which words of a text are being read, and whether they are those of the link. */
export interface ReadPassage {
  /** `undefined` where the link quotes words that no note holds, or none at all. */
  readonly note: number | undefined
  /** Words of the link outside every note; they are marked by themselves. */
  readonly loose: Span | undefined
  /** What a reader must be told: the words moved, or are gone. */
  readonly state: 'exact' | 'moved' | 'gone' | 'none'
}

/**
 * The note that is being read: the one whose words the link quotes, else that of the fact's deciding words,
 * else none. A quotation that no note holds is found by itself.
 */
export function passageInNotes(
  text: string,
  notes: readonly Note[],
  fact: FactPath | undefined,
  quote: TextQuote | undefined,
): ReadPassage {
  const ofFact = notes.filter(({ spans }) => spans.some(({ facts }) => facts.includes(fact ?? '')))
  if (!quote) return { note: ofFact[0]?.number, loose: undefined, state: 'none' }
  const found = findPassage(text, quote)
  if (found.kind === 'gone') return { note: ofFact[0]?.number, loose: undefined, state: 'gone' }
  const touched = (note: Note): boolean => note.spans.some(span => overlaps(span, found))
  const note = ofFact.find(touched) ?? notes.find(touched)
  return { note: note?.number, loose: note ? undefined : found, state: found.kind }
}
