import { deflateSync, strFromU8, strToU8 } from 'fflate'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LONGEST_PACKED, packStory, unpackStory } from '../../src/link/story-link.ts'
import { parseLink } from '../../src/link/permalink.ts'
import type { Story } from '../../src/model/story.ts'
import { anyStory } from '../shared-cases/any-story.ts'

const LINK = 'v=1&view=timeline&org=cis&e=2018-04-04-moscow-conference-on-international-security'

function storyOf(steps: number, notes: string): Story {
  return {
    schema: 'story/1',
    id: 'talk',
    title: 'A talk',
    steps: Array.from({ length: steps }, (_, n) => ({
      id: `step-${n}`,
      title: `Step ${n}`,
      link: LINK,
      notes,
      citations: [],
    })),
  }
}

const pack = (value: unknown): string =>
  `~${btoa(strFromU8(deflateSync(strToU8(JSON.stringify(value))), true))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')}`

test('a whole story goes into one word of a link and comes back the same', () => {
  fc.assert(
    fc.property(anyStory, story => {
      const word = packStory(story)
      expect(word).toMatch(/^~[\w-]+$/)
      expect(unpackStory(word ?? '')).toEqual(story)
      expect(parseLink(`v=1&story=${word}&step=1`).choices.story).toBe(word)
    }),
    { numRuns: 500 },
  )
})

test('sixty steps with a sentence each fit; notes by the page do not, and nothing is cut', () => {
  const sentence = 'Ask the room which of the five organisations the text leaves out.'
  expect(packStory(storyOf(60, sentence))?.length).toBeLessThan(LONGEST_PACKED)
  const noise = Array.from({ length: 9000 }, (_, i) => String.fromCharCode(97 + ((i * i * 7919) % 26))).join(
    '',
  )
  expect(packStory(storyOf(2, noise)) ?? '').not.toBe('')
  const random = fc.sample(fc.string({ minLength: 9000, maxLength: 9000 }), { numRuns: 2, seed: 1 })
  expect(packStory(storyOf(2, random.join('').slice(0, 9000)))).toBeUndefined()
})

test('what the steps showed is left out before the story is refused', () => {
  const events = fc.sample(fc.string({ minLength: 60, maxLength: 60 }), { numRuns: 120, seed: 2 })
  const story = { ...storyOf(1, ''), saved: { 'step-0': events } } as unknown as Story
  const { saved: _, ...bare } = story
  expect(unpackStory(packStory(story) ?? '')).toEqual(bare)
})

test('20,000 hostile words give no story, or a sound one, and throw nothing', () => {
  const junk = fc.oneof(
    fc.string({ maxLength: 80 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.base64String({ maxLength: 120 }).map(text => `~${text}`),
    fc.json().map(text => pack(JSON.parse(text))),
    fc.tuple(anyStory, fc.nat(), fc.string({ minLength: 1, maxLength: 1 })).map(([story, at, letter]) => {
      const word = packStory(story) ?? '~'
      const place = at % word.length
      return word.slice(0, place) + letter + word.slice(place + 1)
    }),
    fc.array(fc.jsonValue(), { maxLength: 5 }).map(list => pack([1, 'a', 'A', list])),
  )
  fc.assert(
    fc.property(junk, word => {
      const story = unpackStory(word)
      if (story) expect(unpackStory(packStory(story) ?? '')).toEqual(story)
    }),
    { numRuns: 20_000 },
  )
  expect(Object.keys(Object.prototype)).toEqual([])
})

test.each([
  ['a word that swells to a hundred megabytes', pack('a'.repeat(1_000_000))],
  ['steps named __proto__', pack([1, 'a', 'A', [['__proto__', 'T', '', '', [], ['x']]]])],
  ['another version', pack([2, 'a', 'A', []])],
  [
    'two steps with one id',
    pack([
      1,
      'a',
      'A',
      [
        ['s', 'T', '', '', []],
        ['s', 'U', '', '', []],
      ],
    ]),
  ],
  ['a longer word than any of ours', `~${'A'.repeat(LONGEST_PACKED)}`],
])('%s is no story', (_, word) => {
  expect(unpackStory(word)).toBeUndefined()
})
