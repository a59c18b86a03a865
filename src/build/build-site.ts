import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { bundle } from './bundle.ts'
import { readCollection, type Collection } from './collection.ts'
import { buildHostScript, HOST_SCRIPT } from './host-script.ts'
import { inlinePages } from './inline-pages.ts'
import { siteConfig } from './site-config.ts'
import type { SiteFiles } from './site-files.ts'

export interface SiteOrder {
  readonly folder: string
  readonly outDir: string
  readonly title?: string | undefined
}

/** Reads the folder before anything is written, writes the site, and gives what was read. */
export async function buildSite(order: SiteOrder): Promise<Collection> {
  const collection = await buildApp(order)
  writeFiles(order.outDir, await inlinePages(collection))
  return collection
}

/** The site without the pages that hold everything themselves: what a reader opens first, and the host's script. */
export async function buildApp({ folder, outDir, title }: SiteOrder): Promise<Collection> {
  const collection = readCollection(folder, title)
  await bundle(siteConfig({ folder, read: () => collection }), { outDir })
  writeFiles(outDir, new Map([[HOST_SCRIPT, await buildHostScript()]]))
  return collection
}

/** Puts files into a site that stands. */
export function writeFiles(outDir: string, files: SiteFiles): void {
  for (const [path, body] of files) {
    const file = join(outDir, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, body)
  }
}
