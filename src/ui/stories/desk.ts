import type { StoryEdit } from '../../derive/story-edits.ts'
import type { Story, StoryStep } from '../../model/story.ts'
import type { Clash, Keeping } from '../../state/stories/own-stories.ts'
import type { KeptStory } from '../../state/stories/story-shelf.ts'
import type { Undo } from './use-undo.ts'

/** One story as it lies on the desk. */
export interface DeskStory {
  readonly story: Story
  /** Whether it is the reader's, so that it can be changed. */
  readonly own: boolean
}

/** All that a reader can do with stories; what is changed shows at once, and can be taken back. */
export interface Desk {
  readonly builtIn: readonly Story[]
  readonly own: readonly KeptStory[]
  readonly chosen: DeskStory
  readonly keeping: Keeping
  readonly clash: Clash | undefined
  readonly undo: Undo | undefined
  /** What was done last, to be read out. */
  readonly said: string
  /** The story that was made just now, under a title that its maker may want to replace. */
  readonly unnamed: string | undefined
  choose(id: string): void
  /** Opens a story that comes from elsewhere; one that says the same is not taken in twice. */
  takeIn(story: Story): void
  addNew(): void
  duplicate(story: Story): void
  remove(story: Story): void
  /** Of the chosen story. */
  edit(edit: StoryEdit): void
  /** Puts the view behind the dialog at the end of the chosen story; into a new one where that cannot be changed. */
  addView(): Promise<void>
  move(step: StoryStep, before: string | undefined): void
  tryAgain(): void
  forgetClash(): void
  /** What `story=` says of it here; nothing for that of all events. */
  wordOf(story: Story): string | undefined
  /** The same for other browsers, which do not have it: the whole of it. `undefined` where it is too long for that. */
  packed(story: Story): string | undefined
}
