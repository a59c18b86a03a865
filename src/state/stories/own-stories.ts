import type { StoryEdit } from '../../derive/story-edits.ts'
import { freeId } from '../../link/complete-story.ts'
import { DEFAULT_STORY, type Story } from '../../model/story.ts'
import { watched } from '../watched.ts'
import { isSame, type StoryChange } from './merge-changes.ts'
import { createStoryEntries, parseKept, type StoryEntries } from './story-entries.ts'
import type { KeptStory, StoryShelf } from './story-shelf.ts'
import { createStoryWriter } from './story-writer.ts'

/** Whether what the reader made is in the browser, or only on this page. */
export type Keeping =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly reason: 'full' | 'refused' }

/** Two tabs wanted different things of one story. */
export interface Clash {
  readonly id: string
  readonly title: string
  /** The story that holds what this tab wanted; `undefined` where it only wanted to remove. */
  readonly copy: string | undefined
}

/** The stories that the reader made. Changes show at once and are written one after the other. */
export interface OwnStories {
  /** By title; the same array until something changes. */
  list(): readonly KeptStory[]
  /** The stories alone, after those built in; the same array until something changes. */
  withBuiltIn(): readonly Story[]
  keeping(): Keeping
  /** The last one, until it is forgotten. */
  clash(): Clash | undefined
  forgetClash(): void
  subscribe(listener: () => void): () => void
  /** Under its own id or the next free one; gives the id, that of a story which says the same where there is one. */
  add(story: Story): string
  edit(id: string, edit: StoryEdit): void
  remove(id: string): void
  /** Writes what could not be written. */
  tryAgain(): void
}

interface OwnStoriesParts {
  readonly shelf: StoryShelf
  /** Tells the other tabs which story changed. */
  readonly channel: Pick<BroadcastChannel, 'postMessage' | 'addEventListener'> | undefined
  /** The title of this collection. */
  readonly collection: string
  /** Stories built in: none of the reader's has the id of one. */
  readonly builtIn: readonly Story[]
}

/** Reads what the browser keeps; where it refuses, the list is empty and all that follows lasts as long as the page. */
export async function openOwnStories({
  shelf,
  channel,
  collection,
  builtIn,
}: OwnStoriesParts): Promise<OwnStories> {
  const entries = createStoryEntries()
  let refused = !(await readAll(shelf, entries))
  let clash: Clash | undefined
  const lists = watched(listsOf(builtIn, entries))
  const tell = (): void => lists.set(listsOf(builtIn, entries))
  const plan = (id: string, change: StoryChange): void => {
    const { kept, pending } = entries.get(id)
    entries.put(id, kept, [...pending, change])
    void writer.write(id)
    tell()
  }
  const add = (story: Story): string => {
    const { own, all } = listsOf(builtIn, entries)
    const same = own.find(one => isSame(one.story, story))
    if (same) return same.story.id
    const id = freeId(story.id, new Set([DEFAULT_STORY, ...all.map(one => one.id)]))
    plan(id, { kind: 'create', kept: { story: { ...story, id }, collection } })
    return id
  }
  const writer = createStoryWriter(shelf, entries, {
    written: id => {
      refused = false
      channel?.postMessage(id)
    },
    clashed: (id, wanted) => {
      const title = (wanted ?? entries.get(id).kept)?.story.title ?? ''
      clash = { id, title, copy: wanted && add({ ...wanted.story, title: `${title} (2)` }) }
    },
    settled: tell,
  })
  const readAgain = async (id: string): Promise<void> => {
    entries.put(id, parseKept(await shelf.read(id)), entries.get(id).pending)
    tell()
  }
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    // A shelf that cannot be read now has said so when it was opened; what stands here stays.
    if (typeof data === 'string') readAgain(data).catch(() => undefined)
  })
  return {
    list: () => lists.get().own,
    withBuiltIn: () => lists.get().all,
    keeping: () => (refused ? REFUSED : writer.keeping()),
    clash: () => clash,
    forgetClash: () => {
      clash = undefined
      tell()
    },
    subscribe: lists.subscribe,
    add,
    edit: (id, edit) => plan(id, { kind: 'edit', edit }),
    remove: id => {
      const { shown } = entries.get(id)
      if (shown) plan(id, { kind: 'delete', seen: shown.story })
    },
    tryAgain: () => entries.unwritten().forEach(id => void writer.write(id)),
  }
}

interface Lists {
  readonly own: readonly KeptStory[]
  /** Those built in, then the reader's. */
  readonly all: readonly Story[]
}

function listsOf(builtIn: readonly Story[], entries: StoryEntries): Lists {
  const own = entries.list()
  return { own, all: [...builtIn, ...own.map(({ story }) => story)] }
}

const REFUSED: Keeping = { kind: 'failed', reason: 'refused' }

/** Whether the browser let it. */
async function readAll(shelf: StoryShelf, entries: StoryEntries): Promise<boolean> {
  try {
    for (const kept of (await shelf.readAll()).flatMap(value => parseKept(value) ?? []))
      entries.put(kept.story.id, kept, [])
    return true
  } catch {
    return false
  }
}
