import fc from 'fast-check'
import { slug } from '../../src/model/ids.ts'
import type { Story } from '../../src/model/story.ts'

const words = (maxLength: number) =>
  fc.string({ unit: 'grapheme', minLength: 1, maxLength }).filter(text => text.trim() === text && text !== '')
const id = fc.oneof(words(12), fc.constantFrom('constructor', 'tostring', 'valueof')).map(text => slug(text))
const citation = fc.record(
  {
    document: words(12),
    exact: words(40),
    prefix: fc.string({ unit: 'grapheme', maxLength: 12 }),
    suffix: fc.string({ unit: 'grapheme', maxLength: 12 }),
    line: fc.integer({ min: 1, max: 9999 }),
  },
  { requiredKeys: ['document', 'exact', 'prefix', 'suffix'] },
)
const step = fc.record({
  id,
  title: words(30),
  link: fc.constantFrom('v=1&view=timeline', 'v=1&view=list&org=cis&q=a%20b', 'v=1&e=x', ''),
  notes: fc.string({ unit: 'grapheme', maxLength: 60 }),
  citations: fc.array(citation, { maxLength: 2 }),
})

/** Any story that the app can hold, what its steps showed included. */
export const anyStory = fc
  .record({
    id,
    title: words(30),
    steps: fc.uniqueArray(step, { selector: one => one.id, maxLength: 5 }),
    shown: fc.array(fc.array(words(12), { maxLength: 3 }), { minLength: 5, maxLength: 5 }),
    remembers: fc.boolean(),
  })
  .map(({ id: storyId, title, steps, shown, remembers }) => {
    const saved = Object.fromEntries(steps.map((one, at) => [one.id, shown[at] ?? []]))
    const story = { schema: 'story/1', id: storyId, title, steps }
    return (remembers && steps.length > 0 ? { ...story, saved } : story) as unknown as Story
  })
