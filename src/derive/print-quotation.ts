import type { EventRecord } from '../model/event.ts'
import type { DocumentId } from '../model/ids.ts'
import type { Role } from '../model/organisation.ts'
import { lineAt, type Evidence } from '../model/span.ts'

/** The words of one document that support most of an event. */
export interface Quotation {
  readonly document: DocumentId
  /** 1-based. */
  readonly line: number
  /** A piece of the unchanged text, within one line. */
  readonly words: string
}

const ACTING: ReadonlySet<Role> = new Set(['organiser', 'participant'])
/** Longer than this, a quotation is no longer read on paper. */
const LONGEST = 240

/**
 * One passage to stand for the event in print: the line on which most of its facts have their evidence, from
 * the first such word to the last, shortened where it is too long. `undefined` without any text at hand.
 *
 *     "five international organisations, including the United Nations, … are attending today’s meeting in Krasnodar"
 */
export function findQuotation(
  event: EventRecord,
  texts: ReadonlyMap<DocumentId, string>,
): Quotation | undefined {
  const lines = new Map<string, WeighedLine>()
  for (const { evidence, weight } of weighedEvidence(event)) {
    const text = texts.get(evidence.document)
    if (text === undefined) continue
    const line = lineAt(text, evidence.start)
    const key = `${evidence.document}:${line}`
    const found = lines.get(key) ?? { line, weight: 0, spans: [] }
    lines.set(key, { line, weight: found.weight + weight, spans: [...found.spans, evidence] })
  }
  const best = [...lines.values()].toSorted((a, b) => b.weight - a.weight || a.line - b.line)[0]
  const first = best?.spans[0]
  const text = first && texts.get(first.document)
  if (!best || !first || text === undefined) return undefined
  return { document: first.document, line: best.line, words: wordsAround(text, best.spans) }
}

interface WeighedLine {
  readonly line: number
  readonly weight: number
  readonly spans: readonly Evidence[]
}

/** Who acted weighs twice as much as day and place; what is only mentioned says little of the event. */
function weighedEvidence(
  event: EventRecord,
): readonly { readonly evidence: Evidence; readonly weight: number }[] {
  const acting = event.organisations.filter(({ value }) => ACTING.has(value.role))
  const facts = [event.title, event.date, event.place.city, event.place.venue]
  return [
    ...facts.flatMap(fact => fact.evidence.slice(0, 1).map(evidence => ({ evidence, weight: 1 }))),
    ...acting.flatMap(fact => fact.evidence.slice(0, 1).map(evidence => ({ evidence, weight: 2 }))),
  ]
}

/**
 * The sentences that hold the spans, where they are short enough; else from the first span to the last that
 * still fits. Both stay within the line.
 */
function wordsAround(text: string, spans: readonly Evidence[]): string {
  const inOrder = spans.toSorted((a, b) => a.start - b.start)
  const start = inOrder[0]?.start ?? 0
  const end = inOrder.reduce(
    (last, span) => (span.end - start <= LONGEST ? Math.max(last, span.end) : last),
    Math.min(inOrder[0]?.end ?? 0, start + LONGEST),
  )
  const whole = text.slice(sentenceStart(text, start), sentenceEnd(text, end)).trim()
  return whole.length <= LONGEST ? whole : text.slice(start, end).trim()
}

/** After the last full stop, or line's end, before `offset`; looks back as far as a quotation may reach. */
function sentenceStart(text: string, offset: number): number {
  const before = text.slice(Math.max(0, offset - LONGEST), offset)
  const stop = Math.max(...['. ', '! ', '? '].map(mark => before.lastIndexOf(mark) + 2), lineStart(before))
  return offset - before.length + (stop > 1 ? stop : 0)
}

const lineStart = (text: string): number => Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1

function sentenceEnd(text: string, offset: number): number {
  const after = text.slice(offset, offset + LONGEST)
  const stop = after.search(/[.!?](\s|$)|[\r\n]/)
  return stop < 0 ? text.length : offset + stop + (/[.!?]/.test(after[stop] ?? '') ? 1 : 0)
}
