import type { Story, StoryStep } from '../../../src/model/story.ts'
import { openOwnStories, type OwnStories } from '../../../src/state/stories/own-stories.ts'
import type { StoryShelf } from '../../../src/state/stories/story-shelf.ts'

export interface MemoryShelf extends StoryShelf {
  readonly records: Map<string, unknown>
  /** From now on each promise is rejected with an error of that name. */
  refuse(name: string | undefined): void
}

/** A shelf as IndexedDB is one: transactions one after the other, values copied in and out, nothing half done. */
export function createMemoryShelf(): MemoryShelf {
  const records = new Map<string, unknown>()
  let refusal: string | undefined
  let queue: Promise<unknown> = Promise.resolve()
  const transaction = <T>(act: () => T): Promise<T> => {
    const done = queue.then(async () => {
      await Promise.resolve()
      if (refusal !== undefined) throw Object.assign(new Error('refused'), { name: refusal })
      return act()
    })
    queue = done.catch(() => undefined)
    return done
  }
  return {
    records,
    refuse: name => {
      refusal = name
    },
    readAll: () => transaction(() => structuredClone([...records.values()])),
    read: id => transaction(() => structuredClone(records.get(id))),
    change: (id, change) =>
      transaction(() => {
        const after = change(structuredClone(records.get(id)))
        if (after) records.set(id, structuredClone(after))
        else records.delete(id)
      }),
  }
}

interface Tabs {
  readonly shelf: MemoryShelf
  open(builtIn?: readonly Story[]): Promise<OwnStories>
}

/** Tabs of one browser: one shelf, and a channel on which each hears the others. */
export function createTabs(): Tabs {
  const shelf = createMemoryShelf()
  const lines: { heard: ((event: MessageEvent) => void)[] }[] = []
  const openLine = () => {
    const line: { heard: ((event: MessageEvent) => void)[] } = { heard: [] }
    lines.push(line)
    return {
      postMessage: (data: unknown) => {
        for (const other of lines)
          if (other !== line) other.heard.forEach(hear => hear({ data } as MessageEvent))
      },
      addEventListener: (_: string, hear: unknown) =>
        void line.heard.push(hear as (event: MessageEvent) => void),
    }
  }
  return {
    shelf,
    open: (builtIn = []) => openOwnStories({ shelf, channel: openLine(), collection: 'Collection', builtIn }),
  }
}

export function storyOf(id: string, ...steps: readonly StoryStep[]): Story {
  return { schema: 'story/1', id, title: id, steps }
}
