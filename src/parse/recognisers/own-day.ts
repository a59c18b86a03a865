import type { Day } from '../../model/day.ts'
import type { Edtf } from '../../model/edtf.ts'
import type { Span } from '../../model/span.ts'

/** The document's own day and where it stands. */
export interface OwnDay {
  readonly day: Day
  readonly date: Edtf
  readonly spans: readonly Span[]
}
