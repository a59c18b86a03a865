import type { RoleRow } from '../../derive/step-bodies.ts'
import type { StepNotice } from '../../derive/story-steps.ts'
import type { DatasetIndex, DocumentSummary, EventSummary } from '../../model/dataset-index.ts'
import type { EventId } from '../../model/ids.ts'

/** What slides say of their own, in the language of the interface; `ui/export/slide-words.ts` makes these. */
export interface SlideWords {
  /** "4 October 2017, closing on the 5th or 6th"; "Not dated". */
  dating(event: EventSummary): string
  /** "The Kremlin, Moscow"; empty where it is not named. */
  place(index: DatasetIndex, event: EventSummary): string
  /** "Organiser", "Participants"; "Announced" for those of whom the text says that they will. */
  role(row: Pick<RoleRow, 'role' | 'announced'>, count: number): string
  /** "and 2 national authorities", of bodies that are counted and not named; `undefined` where there are none. */
  folded(bodies: RoleRow['folded']): string | undefined
  /** "5 of 12". */
  position(n: number, all: number): string
  /** "Security meetings, 2 of 3": one of several slides of the same. */
  part(title: string, n: number, all: number): string
  /** "line 17"; a quotation whose document has changed says so. */
  line(line: number, state: 'exact' | 'moved'): string
  /** "TASS, 31 May 2016", as far as it is known; "publisher not named". */
  source(document: DocumentSummary): string
  /** The same where nothing stands before it. */
  sourceAlone(document: DocumentSummary): string
  /** "Check: Read as SCO: “Shanghai …” (line 6)."; a sentence each. */
  checks(index: DatasetIndex, event: EventId): readonly string[]
  /** What no longer holds of a saved step, a sentence each. */
  notices(notices: readonly StepNotice[]): readonly string[]
  /** Beside a quotation whose words are others by now. */
  readonly moved: string
  readonly sources: string
  /** Over the sources: what they are, and by what they can be told. */
  readonly sourcesSay: string
  /** Where the words of a step are no longer in the document. */
  gone(exact: string): string
  readonly openView: string
  readonly openSource: string
  /** "Go to 3". */
  goTo(step: number): string
  /** Alternative text. */
  readonly alt: {
    readonly rule: string
    readonly ground: string
    readonly axis: string
    readonly stem: string
    readonly marker: string
  }
}
