import { findFact } from '../../derive/event-facts.ts'
import { quoteSpan } from '../../derive/passages.ts'
import type { Note } from '../../derive/number-notes.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import type { NotedDocument } from './use-marked-text.ts'

/** Marked words were pressed: their fact becomes the one that is being read. */
export function useNoteChoice(marked: NotedDocument | undefined): (note: Note) => void {
  const fact = usePlenary(s => s.fact)
  const showFact = usePlenary(s => s.showFact)
  return note => {
    if (!marked) return
    const { rows, text, document } = marked
    const read = findFact(rows, fact)
    // Another passage of the same fact keeps the fact; else the first that the words support is meant.
    const path = read && note.rows.includes(read.row.id) ? read.fact.path : note.spans[0]?.facts[0]
    showFact(path, document.id, quoteSpan(text.text, note.spans[0] ?? note))
  }
}
