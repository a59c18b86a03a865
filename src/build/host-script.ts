import { join } from 'node:path'
import { bundle } from './bundle.ts'
import { ROOT, SHARED_CONFIG } from './site-config.ts'

export const HOST_SCRIPT = 'plenary-embed.js'

/** Bundles the script for pages that hold a frame: one file, no dependency, no name of its own in the page. */
export async function buildHostScript(): Promise<string> {
  const [script, ...others] = await bundle(
    {
      ...SHARED_CONFIG,
      publicDir: false,
      build: {
        ...SHARED_CONFIG.build,
        rolldownOptions: {
          ...SHARED_CONFIG.build.rolldownOptions,
          input: join(ROOT, 'src/embed/host/plenary-embed.ts'),
          // Both as a classic script and as a module.
          output: { format: 'iife', codeSplitting: false },
        },
      },
    },
    { write: false },
  )
  if (script?.type !== 'chunk' || others.length > 0) throw new Error(`${HOST_SCRIPT} is not one file.`)
  return script.code
}
