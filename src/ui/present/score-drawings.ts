import { rememberedFor } from '../../derive/memoised.ts'
import { drawScore } from '../../derive/picture/score-picture.ts'
import { shownYears } from '../../derive/step-strip.ts'
import type { ReadStep } from '../../derive/story-steps.ts'
import type { DatasetIndex } from '../../model/dataset-index.ts'
import type { Picture } from '../../model/picture.ts'
import type { StoryStep } from '../../model/story.ts'
import { measureOnCanvas } from '../shared/measure-text.ts'
import { pictureWords } from '../shared/picture-words.ts'
import { citedBy } from './step-matter.ts'

/** The room for a score, in CSS pixels, and how large its text is: 1 as on a screen. */
export interface ScoreBox {
  readonly width: number
  readonly height: number
  readonly zoom: number
}

/** The rooms that scores had last, alone on their slide and beside a quotation. */
export type ScoreBoxes = Readonly<Partial<Record<'alone' | 'beside', ScoreBox>>>

interface ReadView {
  readonly step: StoryStep
  readonly read: ReadStep
}

/** Whether a quotation stands beside the score of a view, as far as is known before it has come. */
export function placeOfScore({ step, read }: ReadView): 'alone' | 'beside' {
  return (citedBy(step, read) ?? read.notices[0]) ? 'beside' : 'alone'
}

/** Draws the score of a view ahead, where the room for it is known. */
export function drawScoreOf(index: DatasetIndex, view: ReadView, boxes: ScoreBoxes): void {
  const box = boxes[placeOfScore(view)]
  if (box && !view.read.event) scoreIn(index, view.read, box)
}

/** The score of a view in a box; what was drawn once is kept as long as the step is. */
export function scoreIn(index: DatasetIndex, read: ReadStep, box: ScoreBox): Picture {
  const drawn = drawings(read)
  const key = `${box.width} ${box.height} ${box.zoom}`
  const { shown } = read
  const choices = { ...read.choices, window: read.choices.window ?? shownYears(index, shown) }
  const pen = { words: pictureWords(index), measure: measureOnCanvas }
  const picture = drawn.get(key) ?? drawScore({ ...pen, ...box, index, choices, shown, lean: true })
  // One size on the wall and one in the notes; others are of windows that had another size.
  if (drawn.size > MOST_SIZES) drawn.clear()
  drawn.set(key, picture)
  return picture
}

const MOST_SIZES = 2
const drawings: (read: ReadStep) => Map<string, Picture> = rememberedFor(() => new Map())
