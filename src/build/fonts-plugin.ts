import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'
import { SCRIPTS, TYPEFACES } from './font-faces.ts'
import { fontFile, makeFonts, NOTICES, STYLESHEET } from './fonts.ts'

const FONTS = 'virtual:plenary-fonts.css'

/**
 * Hands the app its two typefaces as `virtual:plenary-fonts.css`. The stylesheet and the files it names lie in
 * the cache, so Vite treats them as any others: in development it serves them, in a build it names them by
 * their content. The files that every page needs are asked for in the head of the page.
 */
export function plenaryFonts(): Plugin {
  let root = ''
  let made: Promise<string> | undefined
  const folder = (): Promise<string> => {
    made ??= makeFonts(root, join(root, 'node_modules', '.cache', 'plenary'))
    return made
  }
  return {
    name: 'plenary-fonts',
    configResolved(config) {
      root = config.root
    },
    resolveId: async id => (id === FONTS ? join(await folder(), STYLESHEET) : undefined),
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) => (bundle ? preloads(bundle) : []),
    },
    async generateBundle() {
      const source = readFileSync(join(await folder(), NOTICES))
      this.emitFile({ type: 'asset', fileName: NOTICES, source })
    },
  }
}

function preloads(bundle: Rolldown.OutputBundle): HtmlTagDescriptor[] {
  const wanted = new Set(
    TYPEFACES.flatMap(face =>
      SCRIPTS.filter(script => script.preloaded).map(script => fontFile(face, script)),
    ),
  )
  const files = Object.values(bundle).filter(
    ({ type, ...asset }) =>
      type === 'asset' && 'names' in asset && asset.names.some(name => wanted.has(name)),
  )
  return files.map(({ fileName }) => ({
    tag: 'link',
    attrs: { rel: 'preload', href: `./${fileName}`, as: 'font', type: 'font/woff2', crossorigin: true },
    injectTo: 'head',
  }))
}
