import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

export interface WorkerLicences {
  /** For the bundles of Workers: notes the packages that come into them. */
  readonly inWorker: Plugin
  /** For the page: puts their notices under those that Vite writes, which are of the page alone. */
  readonly inPage: Plugin
}

/** @param file where Vite writes the notices of the packages in the page */
export function workerLicences(file: string): WorkerLicences {
  const folders = new Set<string>()
  return {
    inWorker: {
      name: 'plenary-worker-packages',
      generateBundle(_, bundle) {
        const chunks = Object.values(bundle).filter(one => one.type === 'chunk')
        for (const id of chunks.flatMap(({ moduleIds }) => moduleIds)) {
          const folder = packageFolder(id)
          if (folder !== undefined) folders.add(folder)
        }
      },
    },
    inPage: {
      name: 'plenary-worker-licences',
      generateBundle: {
        order: 'post',
        handler(_, bundle) {
          const notices = bundle[file]
          if (notices?.type !== 'asset') return
          const page = String(notices.source)
          const added = [...folders].map(readNotice).filter(({ heading }) => !page.includes(heading))
          notices.source = page + added.toSorted(byHeading).map(formatNotice).join('')
        },
      },
    },
  }
}

/** `…/node_modules/@a/b/dist/c.js` → `…/node_modules/@a/b`. */
function packageFolder(id: string): string | undefined {
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1]
}

interface Notice {
  readonly heading: string
  readonly text: string
}

/** In the form of Vite's own: `## fflate - 0.8.3 (MIT)`. */
function readNotice(folder: string): Notice {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    'name' | 'version' | 'license',
    string
  >
  const licence = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry))
  return {
    heading: `\n## ${name} - ${version} (${license})\n`,
    text: licence === undefined ? '' : `\n${readFileSync(join(folder, licence), 'utf8').trim()}\n`,
  }
}

const formatNotice = ({ heading, text }: Notice): string => heading + text
const byHeading = (a: Notice, b: Notice): number => (a.heading < b.heading ? -1 : 1)
