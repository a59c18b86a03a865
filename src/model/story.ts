import type { TextQuote } from './choices.ts'
import type { DocumentId, EventId } from './ids.ts'

/** A passage that a step rests on; `line` is 1-based and counts in the document as it was read. */
export interface Citation extends TextQuote {
  readonly document: DocumentId
  readonly line?: number
}

/** One saved view with what is said about it. */
export interface StoryStep {
  /** Unlike any other of its story, and its own when steps change places. */
  readonly id: string
  readonly title: string
  /** The view as a link's fragment without `#`: `v=1&view=timeline&org=cis`. It names no story and no step. */
  readonly link: string
  /** For the speaker; plain text, lines kept. */
  readonly notes: string
  readonly citations: readonly Citation[]
}

/**
 * An ordered list of saved views. It is the same value in a file of `seeds/stories/`, in a reader's storage, in
 * a link and in a file of its own (`story/1`).
 */
export interface Story {
  readonly schema: 'story/1'
  /** Lower-case words and hyphens; stands in `story=` and in the address `s/STORY/`. */
  readonly id: string
  readonly title: string
  readonly steps: readonly StoryStep[]
  /**
   * Events that the views showed when they were saved, by step id, in the order of the index: what tells
   * later which steps moved. Absent in stories written by hand.
   */
  readonly saved?: Readonly<Record<string, readonly EventId[]>>
}

/** The id of the story that every collection has: its events in order, one step each. */
export const DEFAULT_STORY = 'events'
