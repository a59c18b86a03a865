import { applyEdit, type StoryEdit } from '../../derive/story-edits.ts'
import type { Story } from '../../model/story.ts'
import { t } from '../words/t.ts'

/** What was done, in a sentence: "“With CIS” was added as step 3." @param story as it was before */
export function editWords(story: Story, edit: StoryEdit): string {
  switch (edit.kind) {
    case 'rename':
      return t('stories.renamed')
    case 'revise':
      return t('stories.revised', { title: edit.to.title })
    case 'insert':
      return t('stories.added', { title: edit.step.title, n: placeOf(applyEdit(story, edit), edit.step.id) })
    case 'remove':
      return t('stories.step_removed', { title: titleOf(story, edit.step) })
    case 'describe':
      return t(`stories.wrote_${edit.field}`, { n: placeOf(story, edit.step) })
    case 'move':
      return t('stories.moved_up', {
        ...{ title: titleOf(story, edit.step), all: story.steps.length },
        n: placeOf(applyEdit(story, edit), edit.step),
      })
  }
}

const placeOf = (story: Story | undefined, step: string): number =>
  (story?.steps.findIndex(({ id }) => id === step) ?? 0) + 1

const titleOf = (story: Story, step: string): string => story.steps.find(({ id }) => id === step)?.title ?? ''
