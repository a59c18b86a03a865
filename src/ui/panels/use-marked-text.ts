import { useMemo } from 'react'
import { findFact } from '../../derive/event-facts.ts'
import type { FactRow } from '../../derive/fact-row.ts'
import { findNames } from '../../derive/name-spans.ts'
import { passageInNotes, type ReadPassage } from '../../derive/passage-in-notes.ts'
import { lineOf, textBlocks } from '../../derive/text-lines.ts'
import { numberNotes, type Note } from '../../derive/number-notes.ts'
import { markBlocks, type MarkedBlock } from '../../derive/text-marks.ts'
import type { DocumentRecord } from '../../model/dataset.ts'
import type { TextQuote } from '../../model/choices.ts'
import { isSourced } from '../../model/sourced.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import type { DocumentText, DocumentTexts, FactsOfEvent } from './use-event-facts.ts'

/** One document with its numbered passages, and what is being read in it. */
export interface NotedDocument {
  readonly document: DocumentRecord
  readonly text: DocumentText
  readonly rows: readonly FactRow[]
  readonly notes: readonly Note[]
  readonly reading: ReadPassage
  readonly passage: TextQuote | undefined
}

/** The same, ready to be drawn. */
export interface MarkedDocument extends NotedDocument {
  readonly blocks: readonly MarkedBlock[]
  /** Lines of the page, not of the document. */
  readonly furniture: ReadonlySet<number>
  /** Lines of the document's own heading. */
  readonly heading: ReadonlySet<number>
}

const EMPTY: DocumentText = { text: '', starts: [0] }
const NOTHING: Pick<NotedDocument, 'text' | 'notes' | 'rows' | 'reading'> = {
  text: EMPTY,
  notes: [],
  rows: [],
  reading: { note: undefined, loose: undefined, state: 'none' },
}

/** The document that is open in the text, its passages numbered. */
export function useNotes({ rows, documents }: FactsOfEvent, texts: DocumentTexts): NotedDocument | undefined {
  const chosen = usePlenary(s => s.document)
  const fact = usePlenary(s => s.fact)
  const passage = usePlenary(s => s.passage)
  const ofFact = findFact(rows, fact)?.fact.evidence[0]?.document
  const document =
    documents.find(({ id }) => id === (chosen ?? ofFact)) ?? documents.find(({ id }) => texts.has(id))
  const text = (document && texts.get(document.id)) ?? EMPTY
  const notes = useMemo(() => (document ? numberNotes(rows, document.id) : []), [rows, document])
  const reading = useMemo(() => passageInNotes(text.text, notes, fact, passage), [text, notes, fact, passage])
  return document && { document, text, rows, notes, reading, passage }
}

/** The document that is open in the text, its passages numbered and marked. */
export function useMarkedText(facts: FactsOfEvent, texts: DocumentTexts): MarkedDocument | undefined {
  const noted = useNotes(facts, texts)
  const { text, notes, rows, reading } = noted ?? NOTHING
  const { loose } = reading
  const blocks = useMemo(() => {
    const marks = loose
      ? [...notes, { ...loose, number: 0, rows: [], spans: [{ ...loose, facts: [''] }] }]
      : notes
    return markBlocks(textBlocks(text.text), marks, findNames(text.text, rows))
  }, [text, notes, rows, loose])
  return noted && { ...noted, blocks, ...linesOf(noted.document, noted.text) }
}

function linesOf(document: DocumentRecord, { starts }: DocumentText) {
  const heading = isSourced(document.title) ? document.title.evidence : []
  return {
    furniture: new Set(document.furniture.map(({ line }) => line)),
    heading: new Set(heading.slice(0, 1).map(({ start }) => lineOf(starts, start))),
  }
}
