import react from '@vitejs/plugin-react'
import { join } from 'node:path'
import type { InlineConfig } from 'vite'
import { bundle } from './bundle.ts'
import { ROOT, SHARED_CONFIG } from './site-config.ts'

/** One entry with all it imports, as text for a page. */
export interface InlineBundle {
  readonly script: string
  readonly style: string
  /** Notices of the packages that are in it. */
  readonly licences: string
}

const LICENCES = 'licences.md'

/** Bundles `src/ENTRY` into one script and one stylesheet, what is fetched later elsewhere included. */
export async function bundleInline(entry: string): Promise<InlineBundle> {
  const output = await bundle(configFor(entry), { write: false })
  const assets = output.flatMap(file =>
    file.type === 'asset' ? [{ name: file.fileName, source: String(file.source) }] : [],
  )
  const chunks = output.filter(file => file.type === 'chunk')
  const [chunk, ...others] = chunks
  if (!chunk || others.length > 0) throw new Error(`${entry} became ${chunks.length} scripts, not one.`)
  const ending = (end: string): string =>
    assets
      .filter(({ name }) => name.endsWith(end))
      .map(({ source }) => source)
      .join('\n')
  return { script: chunk.code, style: ending('.css'), licences: ending(LICENCES) }
}

function configFor(entry: string): InlineConfig {
  return {
    ...SHARED_CONFIG,
    plugins: [react()],
    publicDir: false,
    resolve: {
      alias: [
        ...SHARED_CONFIG.resolve.alias,
        // What a file of its own would bring when asked for, these pages would always carry.
        { find: /^yaml$/, replacement: join(ROOT, 'src/link/json-for-yaml.ts') },
      ],
    },
    build: {
      ...SHARED_CONFIG.build,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      modulePreload: false,
      license: { fileName: LICENCES },
      rolldownOptions: {
        ...SHARED_CONFIG.build.rolldownOptions,
        input: join(ROOT, 'src', entry),
        output: { codeSplitting: false },
      },
    },
  }
}
