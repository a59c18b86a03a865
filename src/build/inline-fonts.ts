import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFonts, NOTICES, STYLESHEET } from './fonts.ts'

export interface InlineFonts {
  /** `@font-face` rules with the files in them. */
  readonly style: string
  readonly notices: string
}

/** The typefaces for a page that asks for no file. */
export async function inlineFonts(root: string): Promise<InlineFonts> {
  const folder = await makeFonts(root, join(root, 'node_modules', '.cache', 'plenary'))
  const style = readFileSync(join(folder, STYLESHEET), 'utf8').replaceAll(
    /url\('\.\/([\w-]+\.woff2)'\)/g,
    (_, file: string) => `url(data:font/woff2;base64,${readFileSync(join(folder, file)).toString('base64')})`,
  )
  return { style, notices: readFileSync(join(folder, NOTICES), 'utf8') }
}
