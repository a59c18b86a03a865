import type { HandedKey } from './handed-keys.ts'

/** The version that both sides name; a later one lives beside it. */
export const PROTOCOL = 1

/**
 * What surrounds every message, in both directions. `inst` is made anew whenever a frame loads, and hosts send
 * it back, so that words meant for what stood there before do not reach what stands there now. A message to the
 * frame that carries an `id` is answered by one `result` with the same `id`.
 *
 *     { plenary: 1, type: 'goto', inst: 'k3v9…', id: '7', event: '2019-10-30-…' }
 */
interface Envelope {
  readonly plenary: typeof PROTOCOL
  readonly inst?: string
  readonly id?: string
}

/** The view that the frame shows; `hash` is its link without `#`, and restores it. */
export interface FrameView {
  readonly hash: string
  readonly title: string
  /** The view in a sentence, for those who do not see it: "Security meetings: 3 of 5 events". */
  readonly label: string
  readonly shown: number
  readonly total: number
}

export interface FrameStep {
  /** 1-based. */
  readonly i: number
  readonly n: number
  readonly title: string
  readonly atStart: boolean
  readonly atEnd: boolean
}

export const ASKABLE = ['state', 'citations', 'png', 'svg'] as const
/** What a host may ask for; pictures come as a `Blob`, citations as text. */
export type Askable = (typeof ASKABLE)[number]

/** What a frame tells the page around it. */
export type FrameMessage =
  | {
      readonly type: 'ready'
      readonly protocol: number
      readonly title: string
      readonly events: number
      readonly story?: { readonly id: string; readonly steps: number }
      /** What `get` can be asked for here. */
      readonly can: readonly Askable[]
    }
  /** Of the content, in whole pixels; only with `height=auto`. */
  | { readonly type: 'height'; readonly px: number }
  | ({ readonly type: 'state' } & FrameView)
  /** An event was opened; without fields, the open one was closed. */
  | { readonly type: 'select'; readonly event?: string; readonly title?: string; readonly date?: string }
  /** A passage of a document was opened. */
  | { readonly type: 'open'; readonly document: string; readonly quote?: string }
  | ({ readonly type: 'step' } & FrameStep)
  /** A deck's key was pressed inside the frame; `taken` when the frame did nothing with it, so that the deck must. */
  | { readonly type: 'key'; readonly key: HandedKey; readonly shift: boolean; readonly taken: boolean }
  /** `back` when the frame gives the focus away, which some browsers leave to the host to do. */
  | { readonly type: 'focus'; readonly focus: 'in' | 'out' | 'back' }
  | { readonly type: 'error'; readonly code: string; readonly message: string }
  | { readonly type: 'result'; readonly value?: FrameView | string | Blob; readonly error?: string }

/** What the page around a frame may ask of it. Nothing here imports, stores, injects or navigates. */
export type HostMessage =
  /** Repeated every 100 ms until `ready`: what is sent to a page that still loads is lost. */
  | { readonly type: 'hello'; readonly protocol?: number }
  /** Shows the view of this link's fragment. */
  | { readonly type: 'set'; readonly hash: string }
  | {
      readonly type: 'goto'
      readonly event?: string
      readonly document?: string
      /** The words of the passage; with `document`. */
      readonly passage?: string
    }
  /** To the i-th step of the story (1-based), or so many on. */
  | { readonly type: 'step'; readonly i?: number; readonly by?: 1 | -1; readonly story?: string }
  | { readonly type: 'theme'; readonly theme: 'auto' | 'light' | 'dark' }
  | { readonly type: 'motion'; readonly motion: 'auto' | 'off' }
  | { readonly type: 'pause'; readonly paused?: boolean }
  | { readonly type: 'get'; readonly what: Askable }

/** A message as it travels. */
export type Posted<M> = M & Envelope
