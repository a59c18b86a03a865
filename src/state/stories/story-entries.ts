import { parseStory } from '../../link/story-shape.ts'
import { mergeChanges, type StoryChange } from './merge-changes.ts'
import type { KeptStory } from './story-shelf.ts'

/** One story as this tab knows it. */
export interface StoryEntry {
  /** As the browser has it. */
  readonly kept: KeptStory | undefined
  /** What is not written yet, in its order. */
  readonly pending: readonly StoryChange[]
  /** As it shows: `kept` with what is pending. */
  readonly shown: KeptStory | undefined
}

export interface StoryEntries {
  get(id: string): StoryEntry
  /** Where what is pending does not fit any more, the story goes on showing as it did. */
  put(id: string, kept: KeptStory | undefined, pending: readonly StoryChange[]): void
  /** Those that show, by title. */
  list(): readonly KeptStory[]
  /** Ids with something that is not written yet. */
  unwritten(): readonly string[]
}

const NOTHING: StoryEntry = { kept: undefined, pending: [], shown: undefined }

export function createStoryEntries(): StoryEntries {
  const entries = new Map<string, StoryEntry>()
  const get = (id: string): StoryEntry => entries.get(id) ?? NOTHING
  return {
    get,
    put: (id, kept, pending) => {
      const { kept: shown, clash } = mergeChanges(kept, kept, pending)
      entries.set(id, { kept, pending, shown: clash ? get(id).shown : shown })
    },
    list: () => [...entries.values()].flatMap(({ shown }) => shown ?? []).toSorted(byTitle),
    unwritten: () => [...entries].flatMap(([id, { pending }]) => (pending.length > 0 ? [id] : [])),
  }
}

/** A record that is no story is left alone where it lies. */
export function parseKept(value: unknown): KeptStory | undefined {
  if (typeof value !== 'object' || value === null || !('story' in value)) return undefined
  const read = parseStory(value.story)
  const collection = 'collection' in value && typeof value.collection === 'string' ? value.collection : ''
  return read.kind === 'story' ? { story: read.story, collection } : undefined
}

function byTitle(a: KeptStory, b: KeptStory): number {
  const [x, y] = a.story.title === b.story.title ? [a.story.id, b.story.id] : [a.story.title, b.story.title]
  return x < y ? -1 : x > y ? 1 : 0
}
