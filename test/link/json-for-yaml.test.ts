import { expect, test, vi } from 'vitest'
import type * as Yaml from 'yaml'
import type { Story } from '../../src/model/story.ts'

vi.mock('yaml', () => import('../../src/link/json-for-yaml.ts'))
const { formatStoryFile, parseStoryFile } = await import('../../src/link/story-file.ts')
const yaml = await vi.importActual<typeof Yaml>('yaml')

const STORY: Story = {
  schema: 'story/1',
  id: 'tuesday',
  title: 'Tuesday: "why" & who',
  steps: [{ id: 'one', title: 'One', link: 'v=1&view=timeline', notes: 'Two\nlines', citations: [] }],
}

test('a copy on a stick reads the stories that it and others saved as JSON', () => {
  expect(parseStoryFile(formatStoryFile(STORY, 'json'), 'x').story).toEqual(STORY)
  expect(parseStoryFile(formatStoryFile(STORY, 'yaml'), 'x').story).toEqual(STORY)
})

test('what it saves as YAML is YAML to every Plenary', () => {
  expect(yaml.parse(formatStoryFile(STORY, 'yaml'))).toEqual(STORY)
})

test('YAML that others wrote is refused with the reason', () => {
  const { story, faults, lineOf } = parseStoryFile('title: Tuesday\nsteps: []\n', 'x')
  expect(story).toBeUndefined()
  expect(faults[0]?.reason).toContain('reads stories in JSON only')
  expect(lineOf('')).toBeUndefined()
})
