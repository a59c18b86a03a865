import type { InlinedData } from '../model/inlined-page.ts'
import type { Collection } from './collection.ts'
import { eventParts } from '../model/event-parts.ts'
import { bundleInline } from './inline-bundle.ts'
import { inlineFonts } from './inline-fonts.ts'
import { inlinePage } from './inline-page.ts'
import { ROOT } from './site-config.ts'
import type { SiteFiles } from './site-files.ts'

/** Pages that hold everything they need, by path under the site's root, and what each is made from. */
const ENTRIES = {
  'embed/index.html': { entry: 'frame-main.tsx', alone: false },
  'standalone.html': { entry: 'standalone-main.tsx', alone: true },
} as const

export const INLINE_PATHS: readonly string[] = Object.keys(ENTRIES)

/** Makes both: the viewer for frames, and the whole app in one file. */
export async function inlinePages(collection: Collection): Promise<SiteFiles> {
  const fonts = await inlineFonts(ROOT)
  const data = inlinedData(collection)
  const files = new Map<string, string>()
  for (const [path, { entry, alone }] of Object.entries(ENTRIES))
    files.set(path, inlinePage({ bundle: await bundleInline(entry), fonts, data, start: {}, alone }))
  return files
}

function inlinedData({ dataset, index, texts }: Collection): InlinedData {
  return { index, facts: eventParts(dataset), texts: [...texts] }
}
