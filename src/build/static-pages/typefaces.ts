import { Blob, Buffer, Face, Font, shape, Variation } from 'harfbuzzjs'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import type { PictureText } from '../../model/picture.ts'
import { charactersOf, SCRIPTS, TYPEFACES, type FontScript, type Typeface } from '../font-faces.ts'
import { splitByScript, type ScriptRun } from './split-by-script.ts'

type Look = Pick<PictureText, 'voice' | 'weight'>

/** One glyph of a line; lengths in thousandths of an em, y down. */
export interface PlacedGlyph {
  readonly x: number
  readonly y: number
  /** For `d` of an SVG path; the same string wherever the glyph stands. */
  readonly outline: string
}

export interface ShapedLine {
  readonly glyphs: readonly PlacedGlyph[]
  /** In thousandths of an em. */
  readonly width: number
}

/** Shapes a line in a typeface of the site, kerned as browsers do. */
export type ShapeLine = (text: string, look: Look) => ShapedLine

const FILES: Readonly<Record<PictureText['voice'], string>> = {
  serif: 'source-serif-4',
  sans: 'libre-franklin',
}

/**
 * The bundled typefaces for pictures that are drawn without a browser, cut as for the site
 * ({@link TYPEFACES}). What no file of theirs holds is drawn as the empty box of the first.
 * @param root the checkout, in whose packages the files are
 */
export async function loadTypefaces(root: string): Promise<ShapeLine> {
  const faces = new Map<string, Face>()
  for (const typeface of TYPEFACES)
    for (const script of SCRIPTS)
      faces.set(`${typeface.file} ${script.name}`, new Face(new Blob(await cut(typeface, script, root))))
  const fonts = new Map<string, SizedFont>()
  const fontFor = ({ voice, weight }: Look, script: string): SizedFont => {
    const key = `${voice} ${weight} ${script}`
    const font = fonts.get(key) ?? weighted(faces.get(`${FILES[voice]} ${script}`), weight)
    fonts.set(key, font)
    return font
  }
  return (text, look) => joinRuns(splitByScript(text).map(run => shapeRun(run, fontFor(look, run.script))))
}

interface SizedFont {
  readonly font: Font
  readonly unitsInEm: number
}

function weighted(face: Face | undefined, weight: number): SizedFont {
  if (!face) throw new Error('A typeface of the site is missing.')
  const font = new Font(face)
  font.setVariations([new Variation('wght', weight)])
  return { font, unitsInEm: face.upem }
}

async function cut(typeface: Typeface, script: FontScript, root: string): Promise<Uint8Array> {
  const { resolve } = createRequire(join(root, 'package.json'))
  const file = resolve(`${typeface.package}/files/${typeface.source(script.name)}`)
  return subsetFont(readFileSync(file), charactersOf(script), {
    targetFormat: 'sfnt',
    keepFeatures: typeface.features,
    noHinting: true,
    dropTables: [],
    variationAxes: typeface.axes,
  })
}

function shapeRun({ text }: ScriptRun, { font, unitsInEm }: SizedFont): ShapedLine {
  const buffer = new Buffer()
  buffer.addText(text)
  buffer.guessSegmentProperties()
  shape(font, buffer)
  const inEm = (units: number): number => Math.round((units * 1000) / unitsInEm)
  let end = 0
  const glyphs = buffer.getGlyphInfosAndPositions().map(glyph => {
    const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } = glyph
    const placed = { x: inEm(end + xOffset), y: -inEm(yOffset), outline: outlineOf(font, codepoint, inEm) }
    end += xAdvance
    return placed
  })
  return { glyphs, width: (end * 1000) / unitsInEm }
}

function outlineOf(font: Font, glyph: number, inEm: (units: number) => number): string {
  const written = font
    .glyphToJson(glyph)
    .map(({ type, values }) => type + values.map((value, i) => inEm(i % 2 === 0 ? value : -value)).join(' '))
  return written.join('')
}

function joinRuns(runs: readonly ShapedLine[]): ShapedLine {
  let end = 0
  const glyphs = runs.flatMap(run => {
    const from = end
    end += run.width
    return run.glyphs.map(glyph => ({ ...glyph, x: glyph.x + from }))
  })
  return { glyphs, width: end }
}
