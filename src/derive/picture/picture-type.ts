import type { Ink, MeasureText, PictureText } from '../../model/picture.ts'
import type { PictureWords } from './picture-words.ts'

/** What everything is written with. */
export interface Pen {
  readonly words: PictureWords
  readonly measure: MeasureText
}

export type Style = Pick<PictureText, 'size' | 'weight' | 'voice' | 'ink'>

/** The type of a picture at zoom 1, in pixels: that of `ui/tokens.css`, a little larger, for a slide. */
export const TYPE = {
  title: { size: 20, weight: 600, voice: 'sans', ink: 'ink' },
  said: { size: 13, weight: 400, voice: 'sans', ink: 'ink-2' },
  date: { size: 13, weight: 600, voice: 'sans', ink: 'ink' },
  where: { size: 13, weight: 400, voice: 'sans', ink: 'ink-2' },
  event: { size: 15, weight: 500, voice: 'serif', ink: 'ink' },
  lane: { size: 13, weight: 400, voice: 'sans', ink: 'ink' },
  year: { size: 13, weight: 600, voice: 'sans', ink: 'ink' },
  small: { size: 12, weight: 400, voice: 'sans', ink: 'ink-2' },
} as const satisfies Readonly<Record<string, Style>>

interface Place {
  readonly x: number
  readonly y: number
  readonly anchor?: PictureText['anchor']
  readonly ink?: Ink
  readonly weight?: PictureText['weight']
}

/** One line of text in one of these styles; `place` is of its base line. */
export function line(words: string, style: Style, place: Place, measure: MeasureText): PictureText {
  const look = { ...style, ...place }
  return { kind: 'text', anchor: 'start', ...look, text: words, width: measure(words, look) }
}
