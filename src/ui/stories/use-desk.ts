import { use, useState } from 'react'
import { reverseEdit } from '../../derive/reverse-edit.ts'
import { storyTitle } from '../../derive/stories.ts'
import type { StoryEdit } from '../../derive/story-edits.ts'
import { packStory } from '../../link/story-link.ts'
import { DEFAULT_STORY, type Story } from '../../model/story.ts'
import { selectShown } from '../../state/select-shown.ts'
import { usePlenaryParts } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import type { Desk } from './desk.ts'
import { editWords } from './edit-words.ts'
import { newStep, unusedId } from './new-step.ts'
import { newStory } from './new-story.ts'
import { useShelf, type OpenedStories } from './use-shelf.ts'
import { useUndo, type Done } from './use-undo.ts'

export function useDesk(opened: Promise<OpenedStories>): Desk {
  const { store, data } = usePlenaryParts()
  const { stories, linked } = use(opened)
  const { own, keeping, clash, builtIn, chosen, choose } = useShelf({ stories, linked })
  const [said, say] = useState('')
  const [unnamed, setUnnamed] = useState<string>()
  const { story } = chosen
  const isMine = (id: string): boolean => own.some(kept => kept.story.id === id)
  const add = (fresh: Story): string => {
    const id = stories.add(fresh)
    choose(id)
    return id
  }
  const takeBack = (done: Done): void => {
    if (done.kind === 'deleted') add(done.story)
    else if (!isMine(done.story)) return
    else if (done.kind === 'made') stories.remove(done.story)
    else {
      choose(done.story)
      stories.edit(done.story, done.reverse)
    }
    say(t('stories.undone', { what: done.words }))
  }
  const { undo, did } = useUndo(takeBack)
  const tell = (done: Done): void => {
    did(done)
    say(done.words)
  }
  const edit = (change: StoryEdit): void => {
    stories.edit(story.id, change)
    const reverse = reverseEdit(story, change)
    if (!reverse) return
    const done: Done = { kind: 'edited', story: story.id, reverse, words: editWords(story, change) }
    // Nobody wants to hear after each letter that it was written.
    if (change.kind === 'rename' || change.kind === 'describe') did(done)
    else tell(done)
  }
  const make = (): Story => {
    const fresh = newStory(own)
    add(fresh)
    setUnnamed(fresh.id)
    return fresh
  }
  return {
    ...{ builtIn, own, chosen, keeping, clash, undo, said, unnamed, edit },
    choose: id => {
      stories.forgetClash()
      setUnnamed(undefined)
      choose(id)
    },
    takeIn: of => {
      const id = add(of)
      if (isMine(id)) say(t('stories.opened_before', { title: of.title }))
      else tell({ kind: 'made', story: id, words: t('stories.opened', { title: of.title }) })
    },
    addNew: () => {
      const { id, title } = make()
      tell({ kind: 'made', story: id, words: t('stories.made', { title }) })
    },
    duplicate: of => {
      const title = storyTitle(t('stories.copy_title', { title: of.title }))
      const id = add({ ...of, id: unusedId(title), title })
      if (!isMine(id)) tell({ kind: 'made', story: id, words: t('stories.made', { title }) })
    },
    remove: of => {
      stories.remove(of.id)
      tell({ kind: 'deleted', story: of, words: t('stories.story_deleted', { title: of.title }) })
    },
    addView: async () => {
      const state = store.getState()
      const shown = [...selectShown(state)]
      // A second press while the step is made must find the story, not make another.
      const fresh = chosen.own ? undefined : make()
      const step = await newStep(data, state)
      const change = { kind: 'insert', step, shown, before: undefined } as const
      if (fresh === undefined) {
        edit(change)
        return
      }
      stories.edit(fresh.id, change)
      const words = t('stories.made_with', { title: step.title, story: fresh.title })
      tell({ kind: 'made', story: fresh.id, words })
    },
    move: (step, before) => edit({ kind: 'move', step: step.id, before }),
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
