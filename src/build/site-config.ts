import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import type { InlineConfig } from 'vite'
import { plenaryFonts } from './fonts-plugin.ts'
import { plenary, type PlenaryOptions } from './plugin.ts'

/** The checkout: where `index.html` lies. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** How the site is built, for the commands and for `vite.config.ts` alike; it runs under any path. */
export function siteConfig(options: PlenaryOptions): InlineConfig {
  return {
    root: ROOT,
    base: './',
    plugins: [react(), plenary(options), plenaryFonts()],
    build: {
      target: 'es2022',
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        output: {
          // Apart, so that another folder of documents leaves the app's own file as it was.
          codeSplitting: { groups: [{ name: 'collection', test: /virtual:plenary-index/ }] },
        },
      },
      license: { fileName: 'THIRD-PARTY-LICENSES.md' },
    },
  }
}
