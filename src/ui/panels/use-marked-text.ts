import { useMemo } from 'react'
import { findFact } from '../../derive/event-facts.ts'
import type { FactRow } from '../../derive/fact-row.ts'
import { findNames } from '../../derive/name-spans.ts'
import { passageInNotes, type ReadPassage } from '../../derive/passage-in-notes.ts'
import { lineOf, textBlocks } from '../../derive/text-lines.ts'
import { markBlocks, numberNotes, type MarkedBlock, type Note } from '../../derive/text-marks.ts'
import type { DocumentRecord } from '../../model/dataset.ts'
import type { TextQuote } from '../../model/choices.ts'
import { isSourced } from '../../model/sourced.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import type { DocumentText, DocumentTexts, FactsOfEvent } from './use-event-facts.ts'

/** One document, ready to be drawn, with what is being read in it. */
export interface MarkedDocument {
  readonly document: DocumentRecord
  readonly text: DocumentText
  readonly rows: readonly FactRow[]
  readonly notes: readonly Note[]
  readonly blocks: readonly MarkedBlock[]
  /** Lines of the page, not of the document. */
  readonly furniture: ReadonlySet<number>
  /** Lines of the document's own heading. */
  readonly heading: ReadonlySet<number>
  readonly reading: ReadPassage
  readonly passage: TextQuote | undefined
}

const EMPTY: DocumentText = { text: '', starts: [0] }

/** The document that is open in the text, its passages numbered and marked. */
export function useMarkedText(
  { rows, documents }: FactsOfEvent,
  texts: DocumentTexts,
): MarkedDocument | undefined {
  const chosen = usePlenary(s => s.document)
  const fact = usePlenary(s => s.fact)
  const passage = usePlenary(s => s.passage)
  const ofFact = findFact(rows, fact)?.fact.evidence[0]?.document
  const document =
    documents.find(({ id }) => id === (chosen ?? ofFact)) ?? documents.find(({ id }) => texts.has(id))
  const text = (document && texts.get(document.id)) ?? EMPTY
  const notes = useMemo(() => (document ? numberNotes(rows, document.id) : []), [rows, document])
  const reading = useMemo(() => passageInNotes(text.text, notes, fact, passage), [text, notes, fact, passage])
  const { loose } = reading
  const blocks = useMemo(() => {
    const marks = loose
      ? [...notes, { ...loose, number: 0, rows: [], spans: [{ ...loose, facts: [''] }] }]
      : notes
    return markBlocks(textBlocks(text.text), marks, findNames(text.text, rows))
  }, [text, notes, rows, loose])
  return document && { document, text, rows, notes, blocks, reading, passage, ...linesOf(document, text) }
}

function linesOf(document: DocumentRecord, { starts }: DocumentText) {
  const heading = isSourced(document.title) ? document.title.evidence : []
  return {
    furniture: new Set(document.furniture.map(({ line }) => line)),
    heading: new Set(heading.slice(0, 1).map(({ start }) => lineOf(starts, start))),
  }
}
