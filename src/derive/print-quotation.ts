import type { EventRecord } from '../model/event.ts'
import type { DocumentId } from '../model/ids.ts'
import type { Role } from '../model/organisation.ts'
import { lineAt, type Evidence } from '../model/span.ts'
import { plainWords } from './text-match.ts'

/** The words of one document that support most of an event. */
export interface Quotation {
  readonly document: DocumentId
  /** 1-based. */
  readonly line: number
  /** A piece of the unchanged text, within one line. */
  readonly words: string
}

const ACTING: ReadonlySet<Role> = new Set(['organiser', 'participant'])
/** Longer than this, a quotation is no longer read on paper: four lines. */
const LONGEST = 280

/**
 * One passage to stand for the event in print: the sentence, or what of its line fits, on which most of its
 * facts have evidence; the title alone only where there is nothing else. `undefined` without a text at hand.
 *
 *     "Delegates from 75 countries and five international organisations … are attending today’s meeting in Krasnodar."
 */
export function findQuotation(
  event: EventRecord,
  texts: ReadonlyMap<DocumentId, string>,
): Quotation | undefined {
  const title = plainWords(event.title.value).join(' ')
  const quotations = weighLines(event, texts)
    .toSorted((a, b) => b.weight - a.weight || a.line - b.line)
    .map(({ document, line, spans }) => ({
      document,
      line,
      words: wordsAround(texts.get(document) ?? '', spans),
    }))
  return quotations.find(({ words }) => plainWords(words).join(' ') !== title) ?? quotations[0]
}

interface WeighedLine {
  readonly document: DocumentId
  readonly line: number
  readonly weight: number
  readonly spans: readonly Evidence[]
}

/** Each line that proves facts of the event; a fact counts once on a line, however often it stands there. */
function weighLines(event: EventRecord, texts: ReadonlyMap<DocumentId, string>): readonly WeighedLine[] {
  const lines = new Map<string, WeighedLine>()
  for (const { evidence, weight } of weighedFacts(event)) {
    const counted = new Set<string>()
    for (const span of evidence) {
      const text = texts.get(span.document)
      if (text === undefined) continue
      const line = lineAt(text, span.start)
      const key = `${span.document}:${line}`
      const found = lines.get(key) ?? { document: span.document, line, weight: 0, spans: [] }
      const added = counted.has(key) ? 0 : weight
      lines.set(key, { ...found, weight: found.weight + added, spans: [...found.spans, span] })
      counted.add(key)
    }
  }
  return [...lines.values()]
}

/** Who acted weighs twice as much as day and place; what is only mentioned says little of the event. */
function weighedFacts(
  event: EventRecord,
): readonly { readonly evidence: readonly Evidence[]; readonly weight: number }[] {
  const acting = event.organisations.filter(({ value }) => ACTING.has(value.role))
  const facts = [event.title, event.date, event.place.city, event.place.venue]
  return [
    ...facts.map(({ evidence }) => ({ evidence, weight: 1 })),
    ...acting.map(({ evidence }) => ({ evidence, weight: 2 })),
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
