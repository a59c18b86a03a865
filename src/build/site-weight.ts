import { gzipSync } from 'node:zlib'
import type { Rolldown } from 'vite'
import { bringsTimeline, closureOf, firstChunks, type Chunk } from './bundle-graph.ts'
import type { SiteFiles } from './site-files.ts'

/** One part of the built site; `budget` only where it has one. Bytes, gzipped but for fonts, which are so already. */
export interface Weight {
  readonly part: string
  readonly bytes: number
  readonly budget?: number
}

type Output = Rolldown.RolldownOutput['output'][number]

const BUDGETS = { shell: 95_000, timeline: 125_000, parser: 130_000, fonts: 110_000 } as const
/** Of pages that hold everything, their data with them; their typefaces are those of the site and have their own budget. */
const PAGES: Readonly<Record<string, number>> = {
  'embed/index.html': 240_000,
  'standalone.html': 330_000,
  'plenary-embed.js': 7_000,
}

/**
 * What a reader's browser loads, part by part:
 *
 *     shell      scripts and styles that index.html asks for, before any document
 *     index      what every view needs of the documents; it grows with them
 *     timeline   the script that brings vis-timeline, without what the shell already has; its styles apart
 *     parser     the Worker that reads documents, with all it knows of names and places; what opens files of a
 *                kind, joins documents and lays corrections over them comes to it later
 *     …          every other script that is loaded when used
 *     fonts      all of them, though a page seldom needs more than two
 */
export function weighSite(output: readonly Output[]): readonly Weight[] {
  const chunks = output.filter(file => file.type === 'chunk')
  const first = firstChunks(chunks)
  const data = [...first].filter(holdsOnlyData)
  const shell = new Set([...first].filter(chunk => !data.includes(chunk)))
  const lazy = chunks.filter(chunk => chunk.isDynamicEntry && !first.has(chunk))
  const parts = lazy.map(chunk => {
    const added = [...closureOf([chunk], chunks)].filter(file => !first.has(file))
    return { name: chunk.name, added, timeline: added.some(bringsTimeline) }
  })
  const fonts = output.filter(({ fileName }) => fileName.endsWith('.woff2'))
  const size = (files: readonly Output[], ending: string): number => sum(files, ending)
  return [
    {
      part: 'shell',
      bytes: size([...shell], '.js') + size(stylesOf([...shell], output), '.css'),
      budget: BUDGETS.shell,
    },
    { part: 'index of the documents', bytes: size(data, '.js') },
    ...parts
      .toSorted((a, b) => Number(b.timeline) - Number(a.timeline) || (a.name < b.name ? -1 : 1))
      .flatMap(({ name, added, timeline }): Weight[] => [
        {
          part: timeline ? 'timeline' : `later: ${name}`,
          bytes: size(added, '.js'),
          ...(timeline ? { budget: BUDGETS.timeline } : {}),
        },
        ...stylesRow(timeline ? 'timeline' : `later: ${name}`, stylesOf(added, output)),
      ]),
    ...workerRows(output),
    {
      part: 'fonts',
      bytes: fonts.reduce((total, file) => total + contentOf(file).length, 0),
      budget: BUDGETS.fonts,
    },
  ]
}

/** What a browser loads of each file that holds everything itself, without the typefaces in it. */
export function weighPages(pages: SiteFiles): readonly Weight[] {
  return [...pages].map(([part, page]): Weight => {
    const bytes = gzipSync(page.replace(/<style>@font-face[^<]*<\/style>/, ''), { level: 9 }).length
    const budget = PAGES[part]
    return budget === undefined ? { part, bytes } : { part, bytes, budget }
  })
}

/** Parts over their budget, and a timeline that is missing though it has one. */
export function findOverweight(weights: readonly Weight[]): readonly string[] {
  const over = weights.flatMap(({ part, bytes, budget }) =>
    budget !== undefined && bytes > budget
      ? [`${part} weighs ${formatKilobytes(bytes)}, over ${formatKilobytes(budget)}`]
      : [],
  )
  const timeline = weights.some(({ part }) => part === 'timeline')
  return timeline ? over : [...over, 'no script of its own brings vis-timeline']
}

export const formatKilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

/** A Worker is bundled by itself; what it fetches for PDF, Word and HTML stands beside it. */
function workerRows(output: readonly Output[]): readonly Weight[] {
  const scripts = output.filter(({ type, fileName }) => type === 'asset' && fileName.endsWith('.js'))
  const nameOf = ({ fileName }: Output): string => /([\w.-]+)-[\w-]{8}\.js$/.exec(fileName)?.[1] ?? fileName
  return scripts
    .map((script): Weight => ({ part: `parser, later: ${nameOf(script)}`, bytes: sum([script], '.js') }))
    .map(row => (row.part.endsWith(': worker') ? { ...row, part: 'parser', budget: BUDGETS.parser } : row))
    .toSorted((a, b) => (a.part < b.part ? -1 : 1))
}

function stylesRow(part: string, styles: readonly Output[]): readonly Weight[] {
  return styles.length === 0 ? [] : [{ part: `${part}, styles`, bytes: sum(styles, '.css') }]
}

function holdsOnlyData({ moduleIds }: Chunk): boolean {
  return moduleIds.length > 0 && moduleIds.every(id => id.includes('virtual:plenary-index'))
}

function stylesOf(chunks: readonly Chunk[], output: readonly Output[]): readonly Output[] {
  const names = new Set(chunks.flatMap(chunk => [...(chunk.viteMetadata?.importedCss ?? [])]))
  return output.filter(({ fileName }) => names.has(fileName))
}

function sum(files: readonly Output[], ending: string): number {
  return files
    .filter(({ fileName }) => fileName.endsWith(ending))
    .reduce((total, file) => total + gzipSync(contentOf(file), { level: 9 }).length, 0)
}

function contentOf(file: Output): string | Uint8Array {
  return file.type === 'chunk' ? file.code : file.source
}
