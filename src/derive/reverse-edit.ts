import type { Story } from '../model/story.ts'
import type { StoryEdit } from './story-edits.ts'

/**
 * The edit that takes `edit` back, where `story` is as it was before; `undefined` where its step is gone.
 *
 *     removing the step b of a b c → inserting b before c
 */
export function reverseEdit(story: Story, edit: StoryEdit): StoryEdit | undefined {
  switch (edit.kind) {
    case 'rename':
    case 'describe':
      return { ...edit, from: edit.to, to: edit.from }
    case 'insert':
      return { kind: 'remove', step: edit.step.id }
    case 'revise':
      return { ...edit, from: edit.to, to: edit.from, shown: story.saved?.[edit.from.id] }
    case 'remove':
    case 'move':
      return putBack(story, edit)
  }
}

/** To the place where it stands now. */
function putBack(story: Story, { kind, step: id }: StoryEdit & { readonly kind: 'remove' | 'move' }) {
  const at = story.steps.findIndex(step => step.id === id)
  const step = story.steps[at]
  if (!step) return undefined
  const before = story.steps[at + 1]?.id
  return kind === 'move'
    ? ({ kind, step: id, before } as const)
    : ({ kind: 'insert', step, shown: story.saved?.[id], before } as const)
}

/**
 * Two reverses of one field as one, which takes all of the writing back; `undefined` where they are of different
 * fields.
 *
 *     "Ma" → "M", then "May" → "Ma" gives "May" → "M"
 */
export function joinReverses(earlier: StoryEdit, later: StoryEdit): StoryEdit | undefined {
  if (earlier.kind === 'rename' && later.kind === 'rename') return { ...later, to: earlier.to }
  if (earlier.kind !== 'describe' || later.kind !== 'describe') return undefined
  const isOneField = earlier.step === later.step && earlier.field === later.field
  return isOneField ? { ...later, to: earlier.to } : undefined
}
