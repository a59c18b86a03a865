import { canvasFont } from '../../export/canvas-font.ts'
import type { MeasureText } from '../../model/picture.ts'

/** Where there is no canvas, letters of a sans are about half as wide as high. */
const ROUGH = 0.52

let context: CanvasRenderingContext2D | null | undefined

/** The width of a line in the page's own typefaces, in pixels, as {@link drawPng} will draw it. */
export const measureOnCanvas: MeasureText = (text, font) => {
  context ??= document.createElement('canvas').getContext('2d')
  if (!context) return text.length * font.size * ROUGH
  context.font = canvasFont(font)
  return context.measureText(text).width
}

/**
 * Sends for the typefaces that these words need, Cyrillic ones too: a canvas does not, and would measure
 * and draw in whatever the machine has. A face that cannot be had is left to its fallback.
 */
export async function fetchTypefaces(words: string): Promise<void> {
  const fonts = (['serif', 'sans'] as const).map(voice => canvasFont({ voice, size: 16, weight: 400 }))
  await Promise.allSettled(fonts.map(font => document.fonts.load(font, words)))
}
