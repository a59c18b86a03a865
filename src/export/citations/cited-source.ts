import { placesById } from '../../derive/by-id.ts'
import { codePointsBefore } from './code-points.ts'
import { quoteSpan } from '../../derive/passages.ts'
import type { TextQuote } from '../../model/choices.ts'
import type { DatasetIndex, DocumentSummary, EventSummary } from '../../model/dataset-index.ts'
import type { Edtf } from '../../model/edtf.ts'
import { FIRST_CHOICES } from '../../model/first-choices.ts'
import { slug } from '../../model/ids.ts'
import { lineAt, type Span } from '../../model/span.ts'
import { cleanLine } from '../clean-text.ts'
import { addressOf } from '../web-address.ts'

/** What is known of one source, and nothing else; all words are single lines that any file can hold. */
export interface CitedSource {
  /** By which a manuscript calls it: `plenary-002-469faddfd09abc77`. */
  readonly key: string
  readonly title?: string
  readonly publisher?: string
  /** The document does not name it; it follows from the page's shape. */
  readonly publisherWorkedOut: boolean
  readonly published?: Edtf
  readonly file: string
  readonly sha256: string
  /** The document in the live timeline, or the passage. */
  readonly address?: string
  /** The meeting that it reports. */
  readonly event?: CitedEvent
  readonly passage?: CitedPassage
}

export interface CitedEvent {
  readonly title: string
  readonly date?: Edtf
  readonly place?: string
}

/** Half-open, in Unicode code points, as the Web Annotation model counts; `line` is 1-based. */
export interface CitedPassage extends Span, TextQuote {
  readonly line: number
}

export interface Citing {
  readonly index: DatasetIndex
  /** Where the live page stands; `undefined` where nobody else could open it. */
  readonly address: string | undefined
}

/** A document as a whole; `event` says which of its meetings is meant, else the first. */
export function citeDocument(
  { index, address }: Citing,
  document: DocumentSummary,
  event = index.events.find(({ documents }) => documents.includes(document.id)),
): CitedSource {
  const view = { ...FIRST_CHOICES, event: event?.id, tab: 'text', document: document.id } as const
  const live = event && addressOf(address, view)
  return {
    key: `plenary-${slug(document.id)}`,
    ...(document.title === undefined ? {} : { title: cleanLine(document.title) }),
    ...(document.publisher === undefined ? {} : { publisher: cleanLine(document.publisher) }),
    publisherWorkedOut: document.publisherStanding === 'worked-out',
    ...(document.published === undefined ? {} : { published: document.published }),
    ...{ file: cleanLine(document.file), sha256: document.sha256 },
    ...(live === undefined ? {} : { address: live }),
    ...(event ? { event: citedEvent(index, event) } : {}),
  }
}

/** The same, at one passage of its unchanged text. */
export function citePassage(
  citing: Citing,
  document: DocumentSummary,
  event: EventSummary,
  text: string,
  span: Span,
): CitedSource {
  const passage = quoteSpan(text, span)
  const view = { ...FIRST_CHOICES, event: event.id, tab: 'text', document: document.id, passage } as const
  const live = addressOf(citing.address, view)
  const { address: _, ...source } = citeDocument(citing, document, event)
  const start = codePointsBefore(text, span.start)
  return {
    ...source,
    ...(live === undefined ? {} : { address: live }),
    passage: {
      ...passage,
      ...{ start, end: start + codePointsBefore(passage.exact, passage.exact.length) },
      line: lineAt(text, span.start),
    },
  }
}

function citedEvent(index: DatasetIndex, { title, date, place }: EventSummary): CitedEvent {
  const city = place && placesById(index).get(place)?.city
  return {
    title: cleanLine(title),
    ...(date === undefined ? {} : { date }),
    ...(city === undefined ? {} : { place: cleanLine(city) }),
  }
}
