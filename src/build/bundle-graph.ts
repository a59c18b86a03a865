import type { Rolldown } from 'vite'

export type Chunk = Rolldown.OutputChunk

/** The chunks and all that they import at once. */
export function closureOf(roots: readonly Chunk[], chunks: readonly Chunk[]): ReadonlySet<Chunk> {
  const byName = new Map(chunks.map(chunk => [chunk.fileName, chunk]))
  const closure = new Set<Chunk>(roots)
  for (const chunk of closure)
    for (const name of chunk.imports) {
      const imported = byName.get(name)
      if (imported) closure.add(imported)
    }
  return closure
}

/** What the page cannot start without: its entry and all that this imports at once. */
export function firstChunks(chunks: readonly Chunk[]): ReadonlySet<Chunk> {
  return closureOf(
    chunks.filter(chunk => chunk.isEntry),
    chunks,
  )
}

/** Whether vis-timeline came into this file. */
export function bringsTimeline({ moduleIds }: Chunk): boolean {
  return moduleIds.some(id => id.includes('/node_modules/vis-timeline/'))
}
