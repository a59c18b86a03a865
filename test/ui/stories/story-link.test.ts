import { expect, test } from 'vitest'
import type { LinkFollower } from '../../../src/state/follow-links.ts'
import { storyLink } from '../../../src/ui/stories/story-link.ts'

const at = (address: string, shared?: string) => ({
  links: {
    address: () => address,
    ...(shared === undefined ? {} : { shared: () => shared }),
  } as LinkFollower,
})
const STORY = 'v=1&view=timeline&story=who&step=1'

test('a page on the web gives its own address', () => {
  expect(storyLink(at('https://example.org/m/#v=1&org=cis'), 'who', undefined)).toEqual({
    ...{ kind: 'link', reach: 'web', address: `https://example.org/m/#${STORY}` },
  })
})

test('a page on one machine gives the address that its site was built for', () => {
  const leadsHome = { kind: 'link', reach: 'home', address: `https://example.org/m/#${STORY}` }
  const home = 'https://example.org/m/'
  expect(storyLink(at('http://localhost:4173/#v=1'), 'who', home)).toEqual(leadsHome)
  expect(storyLink(at('file:///stick/timeline.html#v=1', `${home}#v=1`), 'who', undefined)).toEqual(leadsHome)
})

test('a page that nobody else reaches is told from one that others open', () => {
  const here = { kind: 'link', reach: 'here' }
  expect(storyLink(at('http://localhost:4173/#v=1'), 'who', undefined)).toMatchObject(here)
  expect(storyLink(at('file:///stick/timeline.html'), 'who', undefined)).toEqual({
    ...here,
    address: `file:///stick/timeline.html#${STORY}`,
  })
})

test('a story that is too long, and one over documents that the reader opened, have no link', () => {
  expect(storyLink(at('https://example.org/'), undefined, undefined)).toEqual({ kind: 'too-long' })
  expect(storyLink({ ...at('https://example.org/'), own: true }, 'who', undefined)).toEqual({ kind: 'own' })
})
