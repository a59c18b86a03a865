import type { EventStatus } from '../model/event.ts'
import type { Span } from '../model/span.ts'

/** A place in the text where the main event is named: by its title, its acronym, or "the forum". Tokens [first, last). */
export interface EventMention {
  readonly first: number
  readonly last: number
  readonly kind: 'title' | 'bare'
}

/**
 * What the recognisers of bodies, people and counts must know of the main event of a document. They get it
 * as their last argument: `findAttendance(reading, organisations, scope)`.
 */
export interface EventScope {
  /** Title in the words of the text; where a body stands in it, the body convenes the event. */
  readonly title: Span
  readonly mentions: readonly EventMention[]
  readonly status: EventStatus
  /** Indices of `reading.lines` that belong to the page, not to the document. */
  readonly furniture: ReadonlySet<number>
  /** Tokens [first, last) that speak of other events (sidelines, past editions, the parent meeting). */
  readonly aside: readonly { readonly first: number; readonly last: number }[]
}
