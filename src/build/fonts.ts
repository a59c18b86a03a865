import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import {
  charactersOf,
  formatUnicodeRange,
  SCRIPTS,
  TYPEFACES,
  WEIGHTS,
  type FontScript,
  type Typeface,
} from './font-faces.ts'

interface FontCut {
  readonly typeface: Typeface
  readonly script: FontScript
  readonly source: Uint8Array
  /** `source-serif-4-latin.woff2` */
  readonly file: string
}

export const STYLESHEET = 'fonts.css'
/** Names of styles, baselines of other writings, and when to smooth: no browser asks a web font for them. */
const UNUSED_TABLES = ['STAT', 'BASE', 'gasp'] as const

export const NOTICES = 'FONT-LICENSES.txt'

/**
 * Cuts the two typefaces down to what the interface and its documents need, six files in all, and gives the
 * folder in `cache` where they lie beside `fonts.css` and the fonts' licences. The folder is named by what goes
 * into it, so that a second start finds it made.
 */
export async function makeFonts(root: string, cache: string): Promise<string> {
  const require = createRequire(join(root, 'package.json'))
  const cuts = TYPEFACES.flatMap(typeface =>
    SCRIPTS.map(script => planCut(typeface, script, name => readFileSync(require.resolve(name)))),
  )
  const folder = join(cache, `fonts-${keyOf(cuts)}`)
  if (existsSync(folder)) return folder
  mkdirSync(cache, { recursive: true })
  const making = mkdtempSync(join(cache, 'fonts-'))
  for (const cut of cuts) writeFileSync(join(making, cut.file), await makeCut(cut))
  writeFileSync(join(making, STYLESHEET), cuts.map(formatFontFace).join('\n'))
  writeFileSync(join(making, NOTICES), TYPEFACES.map(face => noticeOf(face, require)).join('\n\n'))
  chmodSync(making, 0o755)
  return moveOnce(making, folder)
}

function planCut(typeface: Typeface, script: FontScript, read: (name: string) => Uint8Array): FontCut {
  const source = read(`${typeface.package}/files/${typeface.source(script.name)}`)
  return { typeface, script, source, file: fontFile(typeface, script) }
}

/** The name of a cut before Vite adds the hash of its content. */
export function fontFile(typeface: Typeface, script: FontScript): string {
  return `${typeface.file}-${script.name}.woff2`
}

function keyOf(cuts: readonly FontCut[]): string {
  const hash = createHash('sha256').update(JSON.stringify([SCRIPTS, TYPEFACES, UNUSED_TABLES]))
  for (const { source, file } of cuts) hash.update(file).update(source)
  return hash.digest('hex').slice(0, 12)
}

/** HarfBuzz is loaded only where something is cut: it costs a start of its own. */
async function makeCut({ typeface, script, source }: FontCut): Promise<Uint8Array> {
  const { default: subsetFont } = await import('subset-font')
  return subsetFont(source, charactersOf(script), {
    targetFormat: 'woff2',
    keepFeatures: typeface.features,
    noHinting: true,
    dropTables: UNUSED_TABLES,
    variationAxes: typeface.axes,
  })
}

function formatFontFace({ typeface, script, file }: FontCut): string {
  return `@font-face {
  font-family: '${typeface.family}';
  font-style: normal;
  font-weight: ${WEIGHTS.min} ${WEIGHTS.max};
  font-display: swap;
  src: url('./${file}') format('woff2');
  unicode-range: ${formatUnicodeRange(script)};
}
`
}

function noticeOf({ family, package: name }: Typeface, require: NodeJS.Require): string {
  const folder = dirname(require.resolve(`${name}/package.json`))
  const licence = readFileSync(join(folder, 'LICENSE'), 'utf8')
  return `${family}, cut to the characters and weights that Plenary uses.\n\n${licence}`
}

/** Another start may have made the same folder meanwhile; its bytes are the same, so either will do. */
function moveOnce(making: string, folder: string): string {
  try {
    renameSync(making, folder)
  } catch (error) {
    rmSync(making, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
  return folder
}
