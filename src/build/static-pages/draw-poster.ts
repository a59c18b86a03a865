import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { INKS } from '../../export/inks.ts'
import { formatSvg } from '../../export/svg.ts'
import type { MeasureText, Picture, PicturePart, PictureText } from '../../model/picture.ts'
import { measureIn, outlineWords } from './outline-text.ts'
import { loadTypefaces, type ShapeLine } from './typefaces.ts'

export interface Poster {
  /** Its words as outlines, so that it looks the same everywhere. */
  readonly svg: string
  readonly png: Uint8Array
}

export interface PosterWriter {
  readonly measure: MeasureText
  readonly write: (picture: Picture) => Poster
}

let made: Promise<PosterWriter> | undefined

/** Draws without a browser, in the light inks; same picture, same bytes. Typefaces are loaded once. */
export const createPosterWriter = (root: string): Promise<PosterWriter> => (made ??= makeWriter(root))

async function makeWriter(root: string): Promise<PosterWriter> {
  const shape = await loadTypefaces(root)
  await initWasm(rasteriser(root))
  return {
    measure: measureIn(shape),
    write: picture => {
      const svg = outlinedSvg(picture, shape)
      return { svg, png: rasterise(svg) }
    },
  }
}

/** Memory of WebAssembly is nobody's but ours to give back: a collection has hundreds of pictures. */
function rasterise(svg: string): Uint8Array {
  const drawing = new Resvg(svg, { font: { fontBuffers: [] } })
  const image = drawing.render()
  const png = image.asPng()
  image.free()
  drawing.free()
  return png
}

function rasteriser(root: string): Uint8Array {
  const { resolve } = createRequire(join(root, 'package.json'))
  return readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm'))
}

/** Words stand on top of all else, as nothing ever covers them. */
function outlinedSvg(picture: Picture, shape: ShapeLine): string {
  const isText = (part: PicturePart): part is PictureText => part.kind === 'text'
  const shapes = formatSvg({ ...picture, parts: picture.parts.filter(part => !isText(part)) }, INKS.light)
  const words = outlineWords(picture.parts.filter(isText), shape, INKS.light.inks)
  return shapes.replace('</svg>', () => `${words}\n</svg>`)
}
