import type { Diagnostic } from '../../model/diagnostic.ts'
import type { ReadingProgress } from '../../state/parser-door.ts'

/** What stands over the page while documents are on their way. */
export type OpeningState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'dragging' }
  | { readonly kind: 'looking'; readonly found: number }
  /** `done` of them; told apart from the progress, whose lists grow in place. */
  | { readonly kind: 'reading'; readonly progress: ReadingProgress; readonly done: number }
  /** No document came of it; `refused` says of each file why. */
  | { readonly kind: 'nothing'; readonly refused: readonly Diagnostic[] }
  | { readonly kind: 'failed'; readonly why: string }

export const IDLE: OpeningState = { kind: 'idle' }
