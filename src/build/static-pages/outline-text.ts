import type { Ink, MeasureText, PictureText } from '../../model/picture.ts'
import type { ShapeLine } from './typefaces.ts'

const SHARE: Readonly<Record<PictureText['anchor'], number>> = { start: 0, middle: 0.5, end: 1 }

/** Measures in the typefaces in which {@link outlineWords} draws. */
export function measureIn(shape: ShapeLine): MeasureText {
  const known = new Map<string, number>()
  return (text, { size, weight, voice }) => {
    const key = `${weight} ${voice} ${text}`
    const width = known.get(key) ?? shape(text, { weight, voice }).width
    known.set(key, width)
    return (width * size) / 1000
  }
}

/**
 * Lines of text as the outlines of their letters, for an SVG that needs no typeface: each letter is written
 * down once, and used wherever it stands.
 */
export function outlineWords(
  texts: readonly PictureText[],
  shape: ShapeLine,
  inks: Readonly<Record<Ink, string>>,
): string {
  const names = new Map<string, string>()
  const nameOf = (outline: string): string => {
    const name = names.get(outline) ?? `g${names.size}`
    names.set(outline, name)
    return name
  }
  const groups = texts.map(({ text, x, y, anchor, size, ink, ...look }) => {
    const { glyphs, width } = shape(text, look)
    const left = x - (width * size * SHARE[anchor]) / 1000
    const uses = glyphs
      .filter(({ outline }) => outline !== '')
      .map(
        glyph => `<use href="#${nameOf(glyph.outline)}" x="${glyph.x}"${glyph.y ? ` y="${glyph.y}"` : ''}/>`,
      )
    const place = `translate(${round(left)} ${round(y)}) scale(${round(size) / 1000})`
    return `<g fill="${inks[ink]}" transform="${place}">${uses.join('')}</g>`
  })
  const letters = [...names].map(([outline, name]) => `<path id="${name}" d="${outline}"/>`)
  return ['<defs>', ...letters, '</defs>', ...groups].join('\n')
}

/** To a hundredth of a pixel. */
const round = (value: number): number => Math.round(value * 100) / 100
