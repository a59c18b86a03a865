import { mergeChanges, type Merged } from './merge-changes.ts'
import type { Keeping } from './own-stories.ts'
import { parseKept, type StoryEntries } from './story-entries.ts'
import type { KeptStory, StoryShelf } from './story-shelf.ts'

interface StoryWriter {
  /** Writes all that is pending of one story. Never rejected: what could not be written stays pending. */
  write(id: string): Promise<void>
  keeping(): Keeping
}

interface WriterEvents {
  written(id: string): void
  /** The browser kept what it had; `wanted` is the story as this tab showed it. */
  clashed(id: string, wanted: KeptStory | undefined): void
  /** Something that shows has changed. */
  settled(): void
}

/** One transaction at a time for each story; what is planned meanwhile goes into the next. */
export function createStoryWriter(
  shelf: StoryShelf,
  entries: StoryEntries,
  events: WriterEvents,
): StoryWriter {
  const writing = new Set<string>()
  let failure: Keeping = SAVED

  const writePending = async (id: string): Promise<void> => {
    const { kept: known, pending } = entries.get(id)
    let merged: Merged = { kept: known, clash: false }
    await shelf.change(id, before => {
      merged = mergeChanges(parseKept(before), known, pending)
      return merged.kept
    })
    const { pending: all, shown } = entries.get(id)
    entries.put(id, merged.kept, merged.clash ? [] : all.slice(pending.length))
    if (merged.clash) events.clashed(id, shown)
    else events.written(id)
  }
  return {
    keeping: () => (entries.unwritten().length === 0 ? SAVED : writing.size > 0 ? SAVING : failure),
    write: async id => {
      if (writing.has(id)) return
      writing.add(id)
      events.settled()
      try {
        while (entries.get(id).pending.length > 0) await writePending(id)
      } catch (error) {
        failure = { kind: 'failed', reason: isFull(error) ? 'full' : 'refused' }
      }
      writing.delete(id)
      events.settled()
    },
  }
}

const SAVED: Keeping = { kind: 'saved' }
const SAVING: Keeping = { kind: 'saving' }

function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError'
}
