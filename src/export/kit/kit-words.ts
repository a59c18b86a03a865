import type { SlideWords } from '../pptx/slide-words.ts'

/** What a kit says of its own; `ui/export/kit-words.ts` makes these. */
export interface KitWords {
  readonly slides: SlideWords
  /** Over the cue sheet: "Cue sheet". */
  readonly cueSheet: string
  /** "7 steps". */
  steps(count: number): string
  /** "about 3 min", of notes that are read aloud. */
  minutes(minutes: number): string
  /** "notes 15 s", of one step. */
  seconds(seconds: number): string
  /** "Time", over a line on which the speaker writes. */
  readonly time: string
  readonly keysTitle: string
  /** Keys as they are printed on them, and what they do in the presentation. */
  readonly keys: readonly { readonly keys: readonly string[]; readonly does: string }[]
  /** Under the code that a telephone reads. */
  readonly scan: string
  /** The first lines of the list of contents. */
  readonly readMe: readonly string[]
  /** What each file is, by its name without folder or number. */
  readonly files: Readonly<Record<KitFile, string>>
}

export const KIT_FILES = ['page', 'slides', 'cueSheet', 'pictures', 'sources'] as const
export type KitFile = (typeof KIT_FILES)[number]
