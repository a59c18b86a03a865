import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fontFile } from '../fonts.ts'
import { SCRIPTS, TYPEFACES } from '../font-faces.ts'
import type { PageFonts } from './page-style.ts'

/** The two files of a built site with which pages of words are set; their names hold hashes of their content. */
export function findSiteFonts(outDir: string): PageFonts {
  const assets = readdirSync(join(outDir, 'assets'))
  const [serif = '', sans = ''] = TYPEFACES.map(typeface => {
    const stem = SCRIPTS[0] ? fontFile(typeface, SCRIPTS[0]).replace('.woff2', '-') : ''
    return `assets/${assets.find(name => name.startsWith(stem) && isHashed(name.slice(stem.length))) ?? ''}`
  })
  return { serif, sans }
}

/** `latin-ext` begins as `latin` does. */
const isHashed = (end: string): boolean => /^[\w-]{8}\.woff2$/.test(end)
