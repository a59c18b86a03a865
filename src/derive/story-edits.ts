import type { EventId } from '../model/ids.ts'
import type { Story, StoryStep } from '../model/story.ts'

/**
 * One change that a reader means to make. It names steps by their ids and says what it found (`from`), so that
 * it can be made on a story that somebody changed in the meantime, or be seen not to fit.
 */
export type StoryEdit =
  | { readonly kind: 'rename'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'insert'
      readonly step: StoryStep
      /** The events that its view shows now. */
      readonly shown: readonly EventId[] | undefined
      /** The step before which it comes; at the end without. */
      readonly before: string | undefined
    }
  | { readonly kind: 'remove'; readonly step: string }
  | { readonly kind: 'move'; readonly step: string; readonly before: string | undefined }
  | {
      readonly kind: 'describe'
      readonly step: string
      readonly field: 'title' | 'notes'
      readonly from: string
      readonly to: string
    }
  | {
      readonly kind: 'revise'
      readonly from: StoryStep
      readonly to: StoryStep
      readonly shown: readonly EventId[] | undefined
    }

/**
 * The story with the change made; `undefined` where it does not fit, because the words it would replace are
 * others by now. Moving or removing a step that is gone changes nothing.
 */
export function applyEdit(story: Story, edit: StoryEdit): Story | undefined {
  switch (edit.kind) {
    case 'rename':
      return story.title === edit.from || story.title === edit.to ? { ...story, title: edit.to } : undefined
    case 'insert':
      return insert(story, edit.step, edit.before, edit.shown)
    case 'remove':
      return withSaved(
        { ...story, steps: story.steps.filter(({ id }) => id !== edit.step) },
        edit.step,
        undefined,
      )
    case 'move':
      return move(story, edit.step, edit.before)
    case 'describe':
      return describe(story, edit)
    case 'revise':
      return revise(story, edit.from, edit.to, edit.shown)
  }
}

/** All changes in their order; `undefined` as soon as one does not fit. */
export function applyEdits(story: Story, edits: readonly StoryEdit[]): Story | undefined {
  return edits.reduce<Story | undefined>((before, edit) => before && applyEdit(before, edit), story)
}

function insert(
  story: Story,
  step: StoryStep,
  before: string | undefined,
  shown: readonly EventId[] | undefined,
): Story {
  if (story.steps.some(({ id }) => id === step.id)) return story
  return withSaved({ ...story, steps: placed(story.steps, step, before) }, step.id, shown)
}

function move(story: Story, id: string, before: string | undefined): Story {
  const step = story.steps.find(one => one.id === id)
  if (!step || id === before) return story
  return {
    ...story,
    steps: placed(
      story.steps.filter(one => one !== step),
      step,
      before,
    ),
  }
}

/** Before the step of that id; at the end where there is none. */
function placed(
  steps: readonly StoryStep[],
  step: StoryStep,
  before: string | undefined,
): readonly StoryStep[] {
  const at = steps.findIndex(({ id }) => id === before)
  return at < 0 ? [...steps, step] : steps.toSpliced(at, 0, step)
}

function describe(story: Story, edit: StoryEdit & { readonly kind: 'describe' }): Story | undefined {
  const step = story.steps.find(({ id }) => id === edit.step)
  const words = step?.[edit.field]
  if (!step || (words !== edit.from && words !== edit.to)) return undefined
  return {
    ...story,
    steps: story.steps.map(one => (one === step ? { ...step, [edit.field]: edit.to } : one)),
  }
}

function revise(
  story: Story,
  from: StoryStep,
  to: StoryStep,
  shown: readonly EventId[] | undefined,
): Story | undefined {
  const step = story.steps.find(({ id }) => id === from.id)
  if (!step || JSON.stringify(step) !== JSON.stringify(from)) return undefined
  return withSaved({ ...story, steps: story.steps.map(one => (one === step ? to : one)) }, to.id, shown)
}

/** What a step showed, remembered or forgotten; a story that remembers nothing has no `saved`. */
function withSaved(story: Story, step: string, shown: readonly EventId[] | undefined): Story {
  const { saved = {}, ...rest } = story
  const others = Object.entries(saved).filter(([id]) => id !== step)
  const entries = shown ? [...others, [step, shown] as const] : others
  return entries.length > 0 ? { ...rest, saved: Object.fromEntries(entries) } : rest
}
