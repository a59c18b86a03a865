import type { HtmlTagDescriptor, Plugin, ViteDevServer } from 'vite'
import type { Collection } from './collection.ts'
import { escapeHtml } from './escape-html.ts'
import { POLICY } from './policy.ts'
import type { HeadTag } from './static-pages/social-tags.ts'
import { siteFiles, type SiteFiles } from './site-files.ts'

export interface PlenaryOptions {
  /** The folder of documents, watched in development. */
  readonly folder: string
  /** Reads it: once for a build, and again in development whenever something in it has changed. */
  readonly read: () => Collection
  /** For the head of the page, where the site knows its address. */
  readonly tags?: readonly HeadTag[] | undefined
}

const INDEX = 'virtual:plenary-index'
const RESOLVED = `\0${INDEX}`

/**
 * Reads the folder and hands the app its dataset: the index as `virtual:plenary-index`, the rest as files
 * beside the page. In development a change in the folder reads it again and reloads the page.
 */
export function plenary({ folder, read, tags = [] }: PlenaryOptions): Plugin {
  let kept: Collection | undefined
  let files: SiteFiles | undefined
  const collection = (): Collection => (kept ??= read())
  const collectionFiles = (): SiteFiles => (files ??= siteFiles(collection()))
  return {
    name: 'plenary',
    resolveId: id => (id === INDEX ? RESOLVED : undefined),
    load: id => (id === RESOLVED ? `export default ${JSON.stringify(collection().index)}` : undefined),
    configureServer(server) {
      serveFiles(server, collectionFiles)
      watchFolder(server, folder, () => {
        kept = undefined
        files = undefined
      })
    },
    transformIndexHtml: (html, { server }) => ({
      html: html.replace(
        /<title>.*<\/title>/,
        () => `<title>${escapeHtml(collection().index.title)}</title>`,
      ),
      tags: server
        ? []
        : [...headTags(collection()), ...tags.map(tag => ({ ...tag, injectTo: 'head' as const }))],
    }),
    generateBundle() {
      for (const [fileName, source] of collectionFiles()) this.emitFile({ type: 'asset', fileName, source })
    },
  }
}

/** The policy stands before anything that loads; what stands early must be short, as the charset is read from the first kilobyte. */
function headTags({ index }: Collection): HtmlTagDescriptor[] {
  const { events, documents } = index
  const description =
    index.description ??
    `${events.length} events from ${documents.length} documents, each fact with the words that prove it.`
  return [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      injectTo: 'head-prepend',
    },
    { tag: 'meta', attrs: { name: 'description', content: description }, injectTo: 'head' },
  ]
}

function serveFiles(server: ViteDevServer, files: () => SiteFiles): void {
  server.middlewares.use((request, response, next) => {
    const path = decodePath(request.url ?? '')
    const body = files().get(path)
    if (body === undefined) {
      next()
      return
    }
    response.setHeader(
      'content-type',
      path.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8',
    )
    response.end(body)
  })
}

function watchFolder(server: ViteDevServer, folder: string, forget: () => void): void {
  server.watcher.add(folder)
  server.watcher.on('all', (_, path) => {
    if (!path.startsWith(folder)) return
    forget()
    const module = server.moduleGraph.getModuleById(RESOLVED)
    if (module) server.moduleGraph.invalidateModule(module)
    server.ws.send({ type: 'full-reload' })
  })
}

/** `/texts/4a13.txt?x` → `texts/4a13.txt`; an address that is no UTF-8 names no file of ours. */
function decodePath(url: string): string {
  try {
    return decodeURIComponent(url.slice(1).split('?')[0] ?? '')
  } catch {
    return ''
  }
}
