import type { MeasureText, Picture, PicturePart } from '../../model/picture.ts'

/** All lengths times `zoom`, text included: layout counts at the size of a screen. */
export function enlarge(picture: Picture, zoom: number): Picture {
  return {
    ...picture,
    width: picture.width * zoom,
    height: picture.height * zoom,
    parts: picture.parts.map(part => enlargePart(part, zoom)),
  }
}

/** Measures at the size at which it will be drawn: typefaces of the machine may not grow evenly. */
export function measureEnlarged(measure: MeasureText, zoom: number): MeasureText {
  return (text, font) => measure(text, { ...font, size: font.size * zoom }) / zoom
}

function enlargePart(part: PicturePart, zoom: number): PicturePart {
  switch (part.kind) {
    case 'text':
      return { ...part, ...times(zoom, { x: part.x, y: part.y, size: part.size, width: part.width }) }
    case 'line':
      return {
        ...part,
        ...times(zoom, { x1: part.x1, y1: part.y1, x2: part.x2, y2: part.y2, thickness: part.thickness }),
      }
    case 'box':
      return { ...part, ...times(zoom, { x: part.x, y: part.y, width: part.width, height: part.height }) }
    case 'mark':
      return { ...part, ...times(zoom, { x: part.x, y: part.y, size: part.size }) }
  }
}

/** Hundredths of a pixel are more than any medium draws. */
function times<K extends string>(zoom: number, lengths: Readonly<Record<K, number>>): Record<K, number> {
  const entries = Object.entries<number>(lengths).map(([name, length]) => [
    name,
    Math.round(length * zoom * 100) / 100,
  ])
  return Object.fromEntries(entries) as Record<K, number>
}
