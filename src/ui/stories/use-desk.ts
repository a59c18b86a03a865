import { use, useState, useSyncExternalStore } from 'react'
import { eventsStory, storyTitle } from '../../derive/stories.ts'
import type { StoryEdit } from '../../derive/story-edits.ts'
import { packStory } from '../../link/story-link.ts'
import { selectShown } from '../../state/select-shown.ts'
import type { Clash, Keeping, OwnStories } from '../../state/stories/own-stories.ts'
import type { KeptStory } from '../../state/stories/story-shelf.ts'
import { DEFAULT_STORY, type Story, type StoryStep } from '../../model/story.ts'
import { usePlenaryParts } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import { newStep, unusedId } from './new-step.ts'
import { useUndo, type Undo } from './use-undo.ts'

/** One story as it lies on the desk. */
export interface DeskStory {
  readonly story: Story
  /** Whether it is the reader's, so that it can be changed. */
  readonly own: boolean
}

/** All that a reader can do with stories; what is changed shows at once. */
export interface Desk {
  readonly builtIn: readonly Story[]
  readonly own: readonly KeptStory[]
  readonly chosen: DeskStory
  readonly keeping: Keeping
  readonly clash: Clash | undefined
  readonly undo: Undo | undefined
  /** What was done last, to be read out. */
  readonly said: string
  choose(id: string): void
  /** Opens a story of the reader's: a new one, or one out of a file; gives its id. */
  add(story: Story): string
  addNew(): void
  duplicate(story: Story, title?: string): void
  remove(story: Story): void
  edit(edit: StoryEdit): void
  /** Puts the view behind the dialog at the end of the chosen story. */
  addView(): Promise<void>
  move(step: StoryStep, before: string | undefined): void
  removeStep(step: StoryStep): void
  say(words: string): void
  tryAgain(): void
  forgetClash(): void
  /** What `story=` says of it here; nothing for that of all events. */
  wordOf(story: Story): string | undefined
  /** The same for other browsers, which do not have it: the whole of it. `undefined` where it is too long for that. */
  packed(story: Story): string | undefined
}

/** What must be read before anything lies on the desk. */
export interface OpenedStories {
  readonly stories: OwnStories
  /** The one that the link holds as a whole. */
  readonly linked: Story | undefined
}

export function useDesk(opened: Promise<OpenedStories>): Desk {
  const { store, data } = usePlenaryParts()
  const { stories, linked } = use(opened)
  const own = useSyncExternalStore(stories.subscribe, stories.list)
  const keeping = useSyncExternalStore(stories.subscribe, stories.keeping)
  const clash = useSyncExternalStore(stories.subscribe, stories.clash)
  const [builtIn] = useState(() => [
    ...(linked ? [linked] : []),
    ...data.index.stories,
    { ...eventsStory(data.index), title: t('stories.all_events') },
  ])
  const [wanted, choose] = useState(() => linked?.id ?? store.getState().story)
  const [said, say] = useState('')
  const undoing = useUndo(say)
  const chosen = chosenStory(own, builtIn, clash?.copy ?? wanted)
  const { story } = chosen
  const edit = (change: StoryEdit): void => stories.edit(story.id, change)
  const add = (fresh: Story): string => {
    const id = stories.add(fresh)
    choose(id)
    return id
  }
  const duplicate = (of: Story, title = t('stories.copy_title', { title: of.title })): void =>
    void add({ ...of, id: unusedId(title), title: storyTitle(title) })
  return {
    builtIn,
    own,
    chosen,
    keeping,
    clash,
    undo: undoing.undo,
    said,
    choose: id => {
      stories.forgetClash()
      choose(id)
    },
    add,
    addNew: () => add({ schema: 'story/1', id: unusedId('story'), title: newTitle(own), steps: [] }),
    duplicate,
    remove: of => {
      stories.remove(of.id)
      undoing.offer(t('stories.story_deleted', { title: of.title }), of.title, () => add(of))
    },
    edit,
    addView: async () => {
      const state = store.getState()
      const step = await newStep(data, state)
      edit({ kind: 'insert', step, shown: [...selectShown(state)], before: undefined })
      say(t('stories.added', { title: step.title, n: story.steps.length + 1 }))
    },
    move: (step, before) => {
      edit({ kind: 'move', step: step.id, before })
      const others = story.steps.filter(({ id }) => id !== step.id)
      const at = others.findIndex(({ id }) => id === before)
      const n = (at < 0 ? others.length : at) + 1
      say(t('stories.moved_up', { title: step.title, n, all: story.steps.length }))
    },
    removeStep: step => {
      const before = story.steps[story.steps.indexOf(step) + 1]?.id
      const shown = story.saved?.[step.id]
      edit({ kind: 'remove', step: step.id })
      undoing.offer(t('stories.step_removed', { title: step.title }), step.title, () =>
        edit({ kind: 'insert', step, shown, before }),
      )
    },
    say,
    tryAgain: stories.tryAgain,
    forgetClash: () => {
      if (clash?.copy !== undefined) choose(clash.copy)
      stories.forgetClash()
    },
    wordOf: ({ id }) => (id === DEFAULT_STORY ? undefined : id === linked?.id ? store.getState().story : id),
    packed: of =>
      [...data.index.stories, { id: DEFAULT_STORY }].some(({ id }) => id === of.id) ? of.id : packStory(of),
  }
}

/** The wanted one, else the reader's first, else the first of all. */
function chosenStory(own: readonly KeptStory[], builtIn: readonly Story[], wanted = ''): DeskStory {
  const mine = own.find(({ story }) => story.id === wanted)
  const given = builtIn.find(({ id }) => id === wanted)
  if (mine) return { story: mine.story, own: true }
  if (given) return { story: given, own: false }
  const first = own[0]
  return first
    ? { story: first.story, own: true }
    : { story: builtIn[0] ?? { schema: 'story/1', id: DEFAULT_STORY, title: '', steps: [] }, own: false }
}

function newTitle(own: readonly KeptStory[]): string {
  const taken = new Set(own.map(({ story }) => story.title))
  let n = 1
  const title = (): string => (n === 1 ? t('stories.new_title') : t('stories.new_titled', { n }))
  while (taken.has(title())) n++
  return title()
}
