import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinReverses, reverseEdit } from '../../src/derive/reverse-edit.ts'
import { applyEdit, applyEdits, type StoryEdit } from '../../src/derive/story-edits.ts'
import type { Story } from '../../src/model/story.ts'
import { anyStory } from '../shared-cases/any-story.ts'

/** Every kind of edit that fits the story, at the step that stands at `at`. */
function editsOf(story: Story, at: number, to: string): readonly StoryEdit[] {
  const rename: StoryEdit = { kind: 'rename', from: story.title, to }
  const step = story.steps[at % Math.max(story.steps.length, 1)]
  if (!step) return [rename]
  const before = story.steps[0]?.id
  return [
    rename,
    { kind: 'insert', step: { ...step, id: `${step.id}-more` }, shown: [], before },
    { kind: 'remove', step: step.id },
    { kind: 'move', step: step.id, before },
    { kind: 'move', step: step.id, before: undefined },
    { kind: 'describe', step: step.id, field: 'title', from: step.title, to },
    { kind: 'describe', step: step.id, field: 'notes', from: step.notes, to },
    { kind: 'revise', from: step, to: { ...step, link: 'v=1&e=y' }, shown: [] },
  ]
}

test('every edit is taken back by its reverse, what the steps showed included', () => {
  fc.assert(
    fc.property(anyStory, fc.nat(4), fc.string(), (story, at, to) => {
      for (const edit of editsOf(story, at, to)) {
        const reverse = reverseEdit(story, edit)
        expect(reverse && applyEdits(story, [edit, reverse])).toEqual(story)
      }
    }),
    { numRuns: 200 },
  )
})

test('taking away or moving a step that is gone has no reverse', () => {
  const story: Story = { schema: 'story/1', id: 's', title: 'S', steps: [] }
  expect(reverseEdit(story, { kind: 'remove', step: 'x' })).toBeUndefined()
  expect(reverseEdit(story, { kind: 'move', step: 'x', before: undefined })).toBeUndefined()
})

test('letters written into one field are taken back as one, those of two fields are not', () => {
  const story: Story = { schema: 'story/1', id: 's', title: 'May', steps: [] }
  const [back, further] = [
    { kind: 'rename', from: 'Ma', to: 'M' },
    { kind: 'rename', from: 'May', to: 'Ma' },
  ] as const
  const all = joinReverses(back, further)
  expect(all && applyEdit(story, all)?.title).toBe('M')
  const notes: StoryEdit = { kind: 'describe', step: 'a', field: 'notes', from: 'x', to: '' }
  expect(joinReverses(notes, { ...notes, field: 'title' })).toBeUndefined()
  expect(joinReverses(notes, { ...notes, step: 'b' })).toBeUndefined()
  expect(joinReverses(back, notes)).toBeUndefined()
})
