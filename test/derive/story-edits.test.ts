import { expect, test } from 'vitest'
import { applyEdit, applyEdits, type StoryEdit } from '../../src/derive/story-edits.ts'
import type { EventId } from '../../src/model/ids.ts'
import type { Story, StoryStep } from '../../src/model/story.ts'

const step = (id: string): StoryStep => ({
  id,
  title: id.toUpperCase(),
  link: 'v=1',
  notes: '',
  citations: [],
})
const STORY: Story = { schema: 'story/1', id: 's', title: 'S', steps: ['a', 'b', 'c'].map(step) }
const order = (story: Story | undefined): string => story?.steps.map(({ id }) => id).join('') ?? '-'
const moved = (id: string, before?: string): string =>
  order(applyEdit(STORY, { kind: 'move', step: id, before }))

test('a step goes before another, or to the end', () => {
  expect([
    moved('c', 'a'),
    moved('a', 'c'),
    moved('a'),
    moved('b', 'b'),
    moved('z', 'a'),
    moved('a', 'z'),
  ]).toEqual(['cab', 'bac', 'bca', 'abc', 'abc', 'bca'])
})

test('a step that was removed and put back stands where it stood and remembers what it showed', () => {
  const shown = ['x' as EventId]
  const before: Story = { ...STORY, saved: { b: shown } }
  const edits: StoryEdit[] = [
    { kind: 'remove', step: 'b' },
    { kind: 'insert', step: step('b'), shown, before: 'c' },
  ]
  expect(applyEdit(before, { kind: 'remove', step: 'b' })).not.toHaveProperty('saved')
  expect(applyEdits(before, edits)).toEqual(before)
})

test('words are replaced only where they are still those that were seen', () => {
  const write: StoryEdit = { kind: 'describe', step: 'a', field: 'notes', from: '', to: 'Wait.' }
  const written = applyEdit(STORY, write)
  expect(written?.steps[0]?.notes).toBe('Wait.')
  expect(applyEdit(written ?? STORY, write)).toEqual(written)
  expect(applyEdit(written ?? STORY, { ...write, to: 'Go.' })).toBeUndefined()
  expect(applyEdit(STORY, { ...write, step: 'z' })).toBeUndefined()
  expect(applyEdit(STORY, { kind: 'rename', from: 'T', to: 'U' })).toBeUndefined()
  expect(
    applyEdit(STORY, { kind: 'revise', from: { ...step('a'), notes: 'old' }, to: step('a'), shown: [] }),
  ).toBeUndefined()
})
