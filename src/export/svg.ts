import { markPaths } from '../derive/mark-shape.ts'
import { plainLine } from '../derive/picture/plain-line.ts'
import type {
  Picture,
  PictureBox,
  PictureLine,
  PictureMark,
  PicturePart,
  PictureText,
} from '../model/picture.ts'
import { FAMILIES } from './canvas-font.ts'
import type { Inks } from './inks.ts'

/**
 * The picture as a file of its own: real text in families by name, shapes with what they say in `<title>`,
 * one element a line. Nothing in it runs, loads or refers to anything, and words of documents are only ever
 * text. Numbers have two digits at most, so that the same picture gives the same bytes.
 */
export function formatSvg(picture: Picture, inks: Inks): string {
  const { width, height, alt, parts } = picture
  const size = `width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}"`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${FAMILIES.sans}" role="img" aria-labelledby="title">`,
    `<title id="title">${escapeXml(alt)}</title>`,
    ...(inks.sheet === undefined ? [] : [`<rect width="100%" height="100%" fill="${inks.sheet}"/>`]),
    ...parts.flatMap(part => formatPart(part, inks)),
    '</svg>',
    '',
  ].join('\n')
}

function formatPart(part: PicturePart, inks: Inks): string | readonly string[] {
  switch (part.kind) {
    case 'text':
      return formatText(part, inks)
    case 'line':
      return formatLine(part, inks)
    case 'box':
      return formatBox(part, inks)
    case 'mark':
      return formatMark(part, inks)
  }
}

/** With its measured length: where our typefaces are missing, others are fitted to it, and nothing is cut or overlaps. */
function formatText(text: PictureText, { inks }: Inks): string {
  const attributes = {
    ...at(text),
    ...(text.voice === 'sans' ? {} : { 'font-family': FAMILIES[text.voice] }),
    'font-size': round(text.size),
    'font-weight': text.weight,
    fill: inks[text.ink],
    ...(text.width > 0 ? { textLength: round(text.width), lengthAdjust: 'spacingAndGlyphs' } : {}),
    ...(text.anchor === 'start' ? {} : { 'text-anchor': text.anchor }),
  }
  return element('text', attributes, escapeXml(text.text))
}

function formatLine({ x1, y1, x2, y2, thickness, ink, dashed, alt }: PictureLine, { inks }: Inks): string {
  const ends = { x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2) }
  const stroke = { stroke: inks[ink], 'stroke-width': round(thickness) }
  return element(
    'line',
    { ...ends, ...stroke, ...(dashed ? { 'stroke-dasharray': '4 3' } : {}) },
    titleOf(alt),
  )
}

/** Paper hides what lies behind it, which without a sheet nothing can. */
function formatBox({ x, y, width, height, fill, alt }: PictureBox, { inks, sheet }: Inks): readonly string[] {
  if (fill === 'paper' && sheet === undefined) return []
  const size = { width: round(width), height: round(height) }
  return [element('rect', { ...at({ x, y }), ...size, fill: inks[fill] }, titleOf(alt))]
}

/** Halo, ring, body and left half, as `ui/shared/Mark.tsx` draws them. */
function formatMark(mark: PictureMark, { inks, kinds, sheet }: Inks): string {
  const { body, half, ring } = markPaths(mark.shape)
  const colour = kinds[mark.ghost ? 'ghost' : mark.shape]
  const hollow = mark.role === 'mentioned' || mark.announced
  const isOrganiser = mark.role === 'organiser'
  const halo = {
    d: isOrganiser ? ring : body,
    fill: sheet ?? '',
    stroke: sheet ?? '',
    'stroke-width': 4,
    'stroke-linejoin': 'round',
  }
  const paths = [
    ...(sheet === undefined ? [] : [element('path', halo)]),
    ...(isOrganiser
      ? [element('path', { d: ring, fill: inks.paper, stroke: colour, 'stroke-width': 1.5 })]
      : []),
    element('path', { d: body, fill: hollow ? inks.paper : colour, stroke: colour, 'stroke-width': 1.25 }),
    ...(mark.announced ? [element('path', { d: half, fill: colour })] : []),
  ]
  const transform = `translate(${round(mark.x)} ${round(mark.y)}) scale(${round(mark.size / 20)})`
  return element('g', { transform }, titleOf(mark.alt) + paths.join(''))
}

const at = ({ x, y }: { readonly x: number; readonly y: number }) => ({ x: round(x), y: round(y) })

const titleOf = (alt: string | undefined): string =>
  alt === undefined ? '' : element('title', {}, escapeXml(alt))

function element(name: string, attributes: Readonly<Record<string, string | number>>, inside = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
  const open = `<${name}${written.join('')}`
  return inside === '' ? `${open}/>` : `${open}>${inside}</${name}>`
}

/** `escapeXml('A & </text>')` → "A &amp; &lt;/text&gt;"; what no XML may hold is gone or U+FFFD. */
export function escapeXml(words: string): string {
  return plainLine(words)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
