import { reverseEdit } from '../../derive/reverse-edit.ts'
import type { StoryEdit } from '../../derive/story-edits.ts'
import type { EventId } from '../../model/ids.ts'
import type { Story, StoryStep } from '../../model/story.ts'
import type { OwnStories } from '../../state/stories/own-stories.ts'
import { t } from '../words/t.ts'
import type { Desk } from './desk.ts'
import { editWords } from './edit-words.ts'
import type { Ledger } from './use-ledger.ts'
import type { Shelf } from './use-shelf.ts'
import type { Done } from './use-undo.ts'

/** A view made into a step, and the events that it shows. */
export interface ViewStep {
  readonly step: StoryStep
  readonly shown: readonly EventId[]
}

interface Parts {
  readonly stories: OwnStories
  readonly shelf: Shelf
  readonly ledger: Ledger
  /** Puts an empty story on the desk. */
  readonly make: () => Story
  /** The view behind the dialog. */
  readonly takeView: () => Promise<ViewStep>
}

/** What a reader does with the chosen story's title and steps. */
export function editSteps({
  stories,
  shelf,
  ledger,
  make,
  takeView,
}: Parts): Pick<Desk, 'edit' | 'addView' | 'move'> {
  const { story, own } = shelf.chosen
  const edit = (change: StoryEdit): void => {
    stories.edit(story.id, change)
    const reverse = reverseEdit(story, change)
    if (!reverse) return
    const done: Done = { kind: 'edited', story: story.id, reverse, words: editWords(story, change) }
    // Nobody wants to hear after each letter that it was written.
    if (change.kind === 'rename' || change.kind === 'describe') ledger.did(done)
    else ledger.tell(done)
  }
  const addView = async (): Promise<void> => {
    // A second press while the step is made must find the story, not make another.
    const fresh = own ? undefined : make()
    const view = await takeView()
    const change = { kind: 'insert', ...view, before: undefined } as const
    if (fresh === undefined) {
      edit(change)
      return
    }
    stories.edit(fresh.id, change)
    const words = t('stories.made_with', { title: view.step.title, story: fresh.title })
    ledger.tell({ kind: 'made', story: fresh.id, words })
  }
  return { edit, addView, move: (step, before) => edit({ kind: 'move', step: step.id, before }) }
}
