import { expect, test } from 'vitest'
import { eventsStory } from '../../src/derive/stories.ts'
import { movedSteps, readStep, savedEvents } from '../../src/derive/story-steps.ts'
import type { DocumentId, EventId } from '../../src/model/ids.ts'
import type { Story, StoryStep } from '../../src/model/story.ts'
import { FIVE_MEETINGS } from '../shared-cases/five-meetings.ts'
import { SMALL_INDEX } from '../state/small-index.ts'

const ids = (events: Iterable<string>): string => [...events].map(id => id.slice(0, 7)).join(' ')
const stepOf = (link: string, more: Partial<StoryStep> = {}): StoryStep => ({
  id: 'a',
  title: 'A',
  link,
  notes: '',
  citations: [],
  ...more,
})
const CIS = FIVE_MEETINGS.events.filter(({ organisations }) =>
  organisations.some(({ organisation }) => ['cis', 'atc'].includes(organisation)),
)

test('the story of all events has one step an event, in their order, and each opens its event', () => {
  const { steps } = eventsStory(FIVE_MEETINGS)
  expect(steps.map(({ title }) => title)).toEqual(FIVE_MEETINGS.events.map(({ title }) => title))
  expect(steps.map(step => readStep(FIVE_MEETINGS, step).event?.id)).toEqual(
    FIVE_MEETINGS.events.map(({ id }) => id),
  )
  expect(eventsStory(FIVE_MEETINGS, new Set([FIVE_MEETINGS.events[2]?.id as EventId])).steps).toHaveLength(1)
})

test('a step shows what its view filters, and has its event open', () => {
  const read = readStep(FIVE_MEETINGS, stepOf('v=1&view=list&org=cis&story=x&step=3'))
  expect(ids(read.shown)).toBe(ids(CIS.map(({ id }) => id)))
  expect(read.choices).toMatchObject({ view: 'list', include: ['cis'], story: undefined, step: undefined })
  expect(read.notices).toEqual([])
})

test('what the collection does not have is left out and said', () => {
  const { choices, shown, notices } = readStep(
    FIVE_MEETINGS,
    stepOf('v=1&org=gone&e=2001-01-01-gone&from=never'),
  )
  expect(choices.event).toBeUndefined()
  expect(shown.size).toBe(5)
  expect(notices.map(notice => notice.kind === 'link' && notice.key)).toEqual(['from', 'e', 'org'])
})

test('an event under a former id is found, and is neither gone nor new', () => {
  const step = stepOf('v=1&e=2001-05-02-assembly')
  const saved = ['2001-05-02-assembly', '2002-06-03-forum'] as EventId[]
  const { event, notices } = readStep(SMALL_INDEX, step, undefined, saved)
  expect(event?.title).toBe('Congress')
  expect(notices).toEqual([{ kind: 'renamed', was: '2001-05-02-assembly', event: '2001-05-02-congress' }])
})

test('a step that shows other events than when it was saved says which', () => {
  const [first, ...rest] = CIS.map(({ id }) => id)
  const story = {
    ...eventsStory(FIVE_MEETINGS),
    steps: [stepOf('v=1&org=cis'), stepOf('v=1', { id: 'b' })],
    saved: { a: [...rest, '2011-01-01-lost' as EventId] },
  } as Story
  const moved = movedSteps(FIVE_MEETINGS, story)
  expect([...moved]).toEqual([['a', [{ kind: 'shown', added: [first], gone: ['2011-01-01-lost'] }]]])
  expect(savedEvents(story, stepOf('v=1', { id: 'constructor' }))).toBeUndefined()
})

test('without the full texts a search counts titles only, and no change is claimed', () => {
  const step = stepOf('v=1&q=krasnodar')
  const saved = FIVE_MEETINGS.events.map(({ id }) => id)
  expect(readStep(FIVE_MEETINGS, step, undefined, saved)).toMatchObject({ notices: [] })
  expect(readStep(FIVE_MEETINGS, step).shown.size).toBe(1)
  const hits = { query: 'krasnodar', documents: new Set<DocumentId>() }
  expect(readStep(FIVE_MEETINGS, step, hits, saved).notices).toHaveLength(1)
})

test('words that changed in the text since they were quoted are told from words that are gone', () => {
  const document = FIVE_MEETINGS.documents[0]?.id as DocumentId
  const citation = { document, exact: 'five organisations', prefix: 'delegates of ', suffix: ' came' }
  const kindOf = (text: string | undefined, quoted = citation) =>
    readStep(
      FIVE_MEETINGS,
      stepOf('v=1', { citations: [quoted] }),
      undefined,
      undefined,
      text === undefined ? undefined : new Map([[document, text]]),
    ).notices.map(notice => notice.kind === 'words' && notice.found)
  expect(kindOf('The delegates of five organisations came.')).toEqual([])
  expect(kindOf('The delegates of six organisations came.')).toEqual(['changed'])
  expect(kindOf('Nobody came.')).toEqual(['gone'])
  expect(kindOf(undefined)).toEqual([])
  expect(kindOf(undefined, { ...citation, document: 'lost' as DocumentId })).toEqual(['gone'])
})
