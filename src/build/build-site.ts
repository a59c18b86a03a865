import { build } from 'vite'
import type { Collection } from './collection.ts'
import { siteConfig } from './site-config.ts'

export interface SiteOrder {
  readonly folder: string
  readonly outDir: string
  readonly title?: string | undefined
}

/** Reads the folder, writes the site, and gives what was read. */
export async function buildSite({ folder, outDir, title }: SiteOrder): Promise<Collection> {
  let read: Collection | undefined
  const config = siteConfig({
    folder,
    title,
    onRead: collection => {
      read = collection
    },
  })
  await build({ ...config, configFile: false, logLevel: 'warn', build: { ...config.build, outDir } })
  if (!read) throw new Error('the site was built without reading its folder.')
  return read
}
