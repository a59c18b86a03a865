import type { EventRecord } from '../model/event.ts'
import type { DocumentId } from '../model/ids.ts'
import type { Role } from '../model/organisation.ts'
import { lineAt, type Evidence, type Span } from '../model/span.ts'
import { sentenceAround } from './sentence-around.ts'
import { plainWords } from './text-match.ts'

/** A sentence of one document that stands for an event. */
export interface PrintQuotation {
  readonly document: DocumentId
  /** 1-based. */
  readonly line: number
  /** A piece of the unchanged text. */
  readonly words: string
  /** Whether the sentence goes on. */
  readonly cut: boolean
}

const ACTING: ReadonlySet<Role> = new Set(['organiser', 'participant'])
/** Longer than this, a quotation is no longer read on paper: five lines. */
const LONGEST = 320
/** Fewer words than this are a heading or a place, not a sentence. */
const FEWEST_WORDS = 6

/**
 * One passage to stand for the event in print: the sentence in which most of its facts have evidence. The
 * title alone, or a line of three words, stands only where there is nothing else. `undefined` without a text.
 *
 *     "Delegates from 75 countries and five international organisations … are attending today’s meeting in Krasnodar."
 */
export function findQuotation(
  event: EventRecord,
  texts: ReadonlyMap<DocumentId, string>,
): PrintQuotation | undefined {
  const title = plainWords(event.title.value).join(' ')
  const quotations = weighSentences(event, texts)
    .toSorted((a, b) => b.weight - a.weight || a.span.start - b.span.start)
    .map(({ document, span }) => quote(document, texts.get(document) ?? '', span))
  const saysMore = ({ words }: PrintQuotation): boolean => {
    const plain = plainWords(words)
    return plain.length >= FEWEST_WORDS && plain.join(' ') !== title
  }
  return quotations.find(saysMore) ?? quotations[0]
}

function quote(document: DocumentId, text: string, { start, end }: Span): PrintQuotation {
  const cut = end - start > LONGEST
  const words = cut ? text.slice(start, text.lastIndexOf(' ', start + LONGEST)) : text.slice(start, end)
  return { document, line: lineAt(text, start), words, cut }
}

interface WeighedSentence {
  readonly document: DocumentId
  readonly span: Span
  readonly weight: number
}

/** Each sentence that proves facts of the event; a fact counts once in it, however often it stands there. */
function weighSentences(
  event: EventRecord,
  texts: ReadonlyMap<DocumentId, string>,
): readonly WeighedSentence[] {
  const sentences = new Map<string, WeighedSentence>()
  for (const { evidence, weight } of weighedFacts(event)) {
    const counted = new Set<string>()
    for (const { document, ...words } of evidence) {
      const span = sentenceAround(texts.get(document) ?? '', words)
      const key = `${document}:${span.start}`
      if (!texts.has(document) || counted.has(key)) continue
      counted.add(key)
      sentences.set(key, { document, span, weight: (sentences.get(key)?.weight ?? 0) + weight })
    }
  }
  return [...sentences.values()]
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
