import { applyEdits, type StoryEdit } from '../../derive/story-edits.ts'
import type { Story } from '../../model/story.ts'
import type { KeptStory } from './story-shelf.ts'

/** What this tab means to do with one story. */
export type StoryChange =
  | { readonly kind: 'create'; readonly kept: KeptStory }
  | { readonly kind: 'edit'; readonly edit: StoryEdit }
  /** `seen` is the story as it stood before the reader's eyes. */
  | { readonly kind: 'delete'; readonly seen: Story }

/** What the browser is to keep, and whether all changes could be made on what it had. */
export interface Merged {
  readonly kept: KeptStory | undefined
  /** True where they did not fit: the browser keeps what it had, and the changes want a story of their own. */
  readonly clash: boolean
}

/**
 * Makes changes, in their order, on what the browser keeps by now, which another tab may have changed or
 * removed. A story that was removed there comes back with the changes, from `known`, as this tab knew it.
 */
export function mergeChanges(
  before: KeptStory | undefined,
  known: KeptStory | undefined,
  changes: readonly StoryChange[],
): Merged {
  const isOnlyRemoved = changes.every(({ kind }) => kind === 'delete')
  let kept = before ?? (isOnlyRemoved ? undefined : known)
  for (const change of changes) {
    const next = make(kept, change)
    if (next === 'clash') return { kept: before, clash: true }
    kept = next
  }
  return { kept, clash: false }
}

function make(kept: KeptStory | undefined, change: StoryChange): KeptStory | undefined | 'clash' {
  switch (change.kind) {
    case 'create':
      return kept && !isSame(kept.story, change.kept.story) ? 'clash' : change.kept
    case 'edit': {
      const story = kept && applyEdits(kept.story, [change.edit])
      return story ? { ...kept, story } : 'clash'
    }
    case 'delete':
      return kept && !isSame(kept.story, change.seen) ? 'clash' : undefined
  }
}

/** Whether two stories say the same, whatever their ids: what keeps a file from being taken in twice. */
export function isSame(a: Story, b: Story): boolean {
  return JSON.stringify({ ...a, id: '' }) === JSON.stringify({ ...b, id: '' })
}
