import type { TextQuote } from '../model/choices.ts'
import type { EventRecord } from '../model/event.ts'
import type { DocumentId } from '../model/ids.ts'
import type { Role } from '../model/organisation.ts'
import { lineAt, overlaps, type Span } from '../model/span.ts'
import { findPassage } from './passages.ts'
import { findQuotation } from './print-quotation.ts'
import { quoteAround, type Quotation } from './quotation.ts'
import { lineStarts } from './text-lines.ts'

/** One passage that stands beside a step, with the words that support it marked. */
export interface StepQuotation extends Quotation {
  readonly document: DocumentId
  /** 1-based line of the first marked words. */
  readonly line: number
  /** `moved` where the words no longer stand as they were quoted, and the nearest are marked. */
  readonly state: 'exact' | 'moved'
}

const ACTING: ReadonlySet<Role> = new Set(['organiser', 'participant'])

/**
 * The sentence in which most of an event's facts have evidence. Marked is what says who took part; where the
 * sentence names nobody, its day, place and title. `undefined` without a text.
 */
export function quoteEvent(
  event: EventRecord,
  texts: ReadonlyMap<DocumentId, string>,
): StepQuotation | undefined {
  const found = findQuotation(event, texts)
  const text = found && texts.get(found.document)
  if (!found || text === undefined) return undefined
  const start = text.indexOf(found.words, lineStarts(text)[found.line - 1])
  const sentence = { start, end: start + found.words.length }
  const spans = deciding(event, found.document, sentence)
  const lead = spans[0] ?? sentence
  const line = lineAt(text, lead.start)
  return { ...quoteAround(text, lead, spans), document: found.document, line, state: 'exact' }
}

/** Words that a step cites, found again in the text as it is now; `undefined` where they are gone. */
export function quotePassage(
  text: string,
  document: DocumentId,
  quote: TextQuote,
): StepQuotation | undefined {
  const found = findPassage(text, quote)
  if (found.kind === 'gone') return undefined
  return { ...quoteAround(text, found), document, line: lineAt(text, found.start), state: found.kind }
}

function deciding(event: EventRecord, document: DocumentId, sentence: Span): readonly Span[] {
  const within = (facts: readonly { readonly evidence: readonly (Span & { document: DocumentId })[] }[]) =>
    facts
      .flatMap(({ evidence }) => evidence)
      .filter(words => words.document === document && overlaps(words, sentence))
      .toSorted((a, b) => a.start - b.start)
  const acting = within(event.organisations.filter(({ value }) => ACTING.has(value.role)))
  return joined(
    acting.length > 0 ? acting : within([event.date, event.place.city, event.place.venue, event.title]),
  )
}

/** Passages that overlap or touch are one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const apart: Span[] = []
  for (const { start, end } of spans) {
    const last = apart.at(-1)
    if (last && start <= last.end) apart.splice(-1, 1, { start: last.start, end: Math.max(last.end, end) })
    else apart.push({ start, end })
  }
  return apart
}
