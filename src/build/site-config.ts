import react from '@vitejs/plugin-react'
import { createHash } from 'node:crypto'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { InlineConfig } from 'vite'
import { plenaryFonts } from './fonts-plugin.ts'
import { plenary, type PlenaryOptions } from './plugin.ts'
import { preloadTimeline } from './preload-timeline.ts'
import { workerLicences } from './worker-licences.ts'
import { workerPlugins } from './worker-plugins.ts'

/** The checkout: where `index.html` lies. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/**
 * The class of a rule in the page: its name in the sheet, and four letters for that sheet. Vite's own names, which
 * carry the line of the rule too, weigh 0.4 kB more in the first load.
 *
 *     `.button` of src/ui/shared/Button.module.css → "button_qK3v"
 */
function generateScopedName(name: string, sheet: string): string {
  const path = relative(ROOT, sheet).replaceAll('\\', '/')
  return `${name}_${createHash('sha256').update(path).digest('base64url').slice(0, 4)}`
}

/** What holds for every page that is built from `src/`. */
export const SHARED_CONFIG = {
  root: ROOT,
  base: './',
  css: { modules: { generateScopedName } },
  resolve: {
    alias: [
      { find: /^xss$/, replacement: join(ROOT, 'src/ui/timeline/no-markup.ts') },
      { find: /^moment$/, replacement: join(ROOT, 'src/ui/timeline/utc-moment.ts') },
    ],
  },
  build: {
    target: 'es2022',
    // On a busy machine it would tell the reader of the documents how long plug-ins took.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
} satisfies InlineConfig

const LICENCES = 'THIRD-PARTY-LICENSES.md'

/** How the site is built, for the commands and for `vite.config.ts` alike; it runs under any path. */
export function siteConfig(options: PlenaryOptions): InlineConfig {
  const licences = workerLicences(LICENCES)
  return {
    ...SHARED_CONFIG,
    plugins: [react(), plenary(options), plenaryFonts(), preloadTimeline(), licences.inPage],
    // PDF and Word come to the Worker only when they are needed.
    worker: {
      format: 'es',
      plugins: () => [licences.inWorker, ...workerPlugins()],
      rolldownOptions: SHARED_CONFIG.build.rolldownOptions,
    },
    build: {
      ...SHARED_CONFIG.build,
      emptyOutDir: true,
      // A lazy part names its styles alone: the list of all its scripts would weigh 1 kB in the first one.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_, files, { hostType }) =>
          hostType === 'js' ? files.filter(file => file.endsWith('.css')) : files,
      },
      rolldownOptions: {
        ...SHARED_CONFIG.build.rolldownOptions,
        output: {
          codeSplitting: {
            groups: [
              // Apart, so that another folder of documents leaves the app's own file as it was.
              { name: 'collection', test: /virtual:plenary-index/, priority: 2 },
              // What is needed at once, in one file with all it imports: ten small ones weigh 2 kB more.
              {
                name: 'shell',
                test: /\/src\/(ui\/App\.tsx|state\/(store|follow-links|fetched-data|select-shown|stories)\.ts)|\/react-dom\//,
                priority: 1,
              },
            ],
          },
        },
      },
      license: { fileName: LICENCES },
    },
  }
}
