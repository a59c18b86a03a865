import type { Choices, Filters } from '../../model/choices.ts'
import type { Day } from '../../model/day.ts'
import type { DocumentId, EventId } from '../../model/ids.ts'
import type { LaneKind, LaneRole } from '../../model/organisation.ts'
import type { EventPosition } from '../attendance.ts'
import type { AxisScale } from '../axis-scale.ts'

/** Sans beside sans: "4 Oct 2017", "Krasnodar"; of a bar "12 events", "2017 to 2018". */
export interface WhenAndWhere {
  readonly when: string
  readonly where: string
}

/**
 * What a picture says of its own, in the language of the interface and about one collection. Drawing knows no
 * language; `ui/shared/picture-words.ts` makes these.
 */
export interface PictureWords {
  /** "Security and counter-terrorism meetings, 2016–2019". */
  readonly title: string
  /** Stands behind the title, whatever of that is cut: ", 2 of 11". */
  readonly afterTitle?: string
  /** "3 of 5 events from 5 documents. Filters: With CIS, Without EU. From 1 May to 30 June 2018." */
  said(view: Filters & Pick<Choices, 'window'>, shown: ReadonlySet<EventId>): string
  event(event: EventPosition): WhenAndWhere
  /** The same where there is room: "4 October 2017, closing on the 5th or 6th". */
  longEvent(event: EventPosition): WhenAndWhere
  /** Who published a document, and where in it a quotation stands: "EIR Daily Alert, line 3". */
  source(document: DocumentId, line: number): string
  /** "3 more". */
  more(count: number): string
  /** A bar for events that stand too close. */
  cluster(events: readonly EventPosition[], shown: number): WhenAndWhere
  role(role: LaneRole): string
  kind(kind: LaneKind | 'mentioned'): string
  /** What half a mark means. */
  readonly announced: string
  /** The lane of documents that name no publisher. */
  readonly notNamed: string
  /** "20 of 57 lanes". */
  lanes(drawn: number, all: number): string
  /** "and 37 more", under the names of lanes. */
  others(count: number): string
  /** The small words of the axis: "Jul", "14". */
  tick(day: Day, scale: AxisScale['scale']): string
  /** The large ones: "2017", over days "October 2017". */
  largeTick(day: Day, scale: AxisScale['scale']): string
}
