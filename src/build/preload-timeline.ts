import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'
import { bringsTimeline, closureOf, firstChunks } from './bundle-graph.ts'

/** A phone opens on the list (`main.tsx`), and need not fetch what it may never show. */
const NO_PHONE = '(min-width: 600px)'

/**
 * Asks for the timeline's files in the head of the page: they come while the shell starts, and not after.
 */
export function preloadTimeline(): Plugin {
  return {
    name: 'plenary-preload-timeline',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) => (bundle ? preloads(Object.values(bundle)) : []),
    },
  }
}

function preloads(output: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]): HtmlTagDescriptor[] {
  const chunks = output.filter(file => file.type === 'chunk')
  const timeline = chunks.find(bringsTimeline)
  if (!timeline) return []
  const first = firstChunks(chunks)
  const added = [...closureOf([timeline], chunks)].filter(chunk => !first.has(chunk))
  const styles = added.flatMap(chunk => [...(chunk.viteMetadata?.importedCss ?? [])])
  return [
    ...added.map(({ fileName }) => link({ rel: 'modulepreload', href: `./${fileName}` })),
    ...styles.map(name => link({ rel: 'preload', as: 'style', href: `./${name}` })),
  ]
}

function link(attrs: Readonly<Record<string, string>>): HtmlTagDescriptor {
  return {
    tag: 'link',
    attrs: { ...attrs, crossorigin: true, media: NO_PHONE },
    injectTo: 'head',
  }
}
