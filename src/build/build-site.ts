import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { bundle } from './bundle.ts'
import { readCollection, type Collection } from './collection.ts'
import { formatHeaders } from './headers-file.ts'
import { buildHostScript, HOST_SCRIPT } from './host-script.ts'
import { inlinePages } from './inline-pages.ts'
import { siteConfig } from './site-config.ts'
import type { HeadTag } from './static-pages/social-tags.ts'
import type { SitePages } from './static-pages/static-pages.ts'
import type { SiteFiles } from './site-files.ts'

export interface SiteOrder {
  readonly folder: string
  readonly outDir: string
  readonly title?: string | undefined
  /** Where it will live: absolute, ends in `/`; pages and pictures for other services are made only with it. */
  readonly url?: string | undefined
}

/** Reads the folder before anything is written, writes the site, and gives what was read. */
export async function buildSite(order: SiteOrder): Promise<Collection> {
  const { outDir, url } = order
  const collection = await buildApp(order)
  writeFiles(outDir, await inlinePages(collection))
  writeFiles(outDir, new Map([['_headers', formatHeaders(url && new URL(url).pathname)]]))
  if (url !== undefined) {
    const { staticPages } = await import('./static-pages/static-pages.ts')
    const { findSiteFonts } = await import('./static-pages/site-fonts.ts')
    writeFiles(outDir, await staticPages({ collection, root: url, fonts: findSiteFonts(outDir) }))
  }
  return collection
}

/** The site without the pages that hold everything themselves: what a reader opens first, and the host's script. */
export async function buildApp({ folder, outDir, title, url }: SiteOrder): Promise<Collection> {
  const collection = readCollection(folder, title)
  const tags = url === undefined ? undefined : await appTags(collection, url)
  await bundle(siteConfig({ folder, read: () => collection, tags }), { outDir })
  writeFiles(outDir, new Map([[HOST_SCRIPT, await buildHostScript()]]))
  return collection
}

/** Loaded only where the site knows its address: the typefaces and words of pages would slow each start. */
async function appTags(collection: Collection, url: string): Promise<readonly HeadTag[]> {
  const { appCard } = await import('./static-pages/static-pages.ts')
  const { socialTags } = await import('./static-pages/social-tags.ts')
  return socialTags(appCard(collection, url))
}

/** Puts files into a site that stands. */
export function writeFiles(outDir: string, files: SiteFiles | SitePages): void {
  for (const [path, body] of files) {
    const file = join(outDir, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, body)
  }
}
