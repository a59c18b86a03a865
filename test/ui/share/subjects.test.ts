import { expect, test } from 'vitest'
import type { Choices } from '../../../src/model/choices.ts'
import { FIRST_CHOICES } from '../../../src/model/first-choices.ts'
import type { DocumentId, EventId, OrganisationId } from '../../../src/model/ids.ts'
import { subjectsOf } from '../../../src/ui/share/subjects.ts'
import type { ChosenStory } from '../../../src/ui/share/use-chosen-story.ts'
import { addWords } from '../../../src/ui/words/t.ts'
import { enShare } from '../../../src/ui/words/en-share.ts'
import { FIVE_MEETINGS } from '../../shared-cases/five-meetings.ts'

addWords(enShare)

const EVENTS: ChosenStory = { kind: 'word', word: undefined }
const [FIRST] = FIVE_MEETINGS.events
const [BODY] = FIVE_MEETINGS.organisations

/** `kind: shared` of each subject. */
const kindsOf = (choices: Partial<Choices>, story: ChosenStory = EVENTS): readonly string[] =>
  subjectsOf(FIVE_MEETINGS, { ...FIRST_CHOICES, ...choices }, story).map(
    ({ kind, shared }) => `${kind}: ${shared?.kind ?? 'none'}`,
  )

test('the whole view has the picture of the collection; a filtered one has none', () => {
  expect(kindsOf({})).toEqual(['view: collection', 'story: story'])
  expect(kindsOf({ view: 'list' })).toEqual(['view: collection', 'story: story'])
  expect(kindsOf({ include: [BODY?.id ?? ('' as OrganisationId)] })).toEqual(['view: none', 'story: story'])
})

test('an open event and an open passage can be shared by themselves', () => {
  const passage = { exact: 'a', prefix: '', suffix: '' }
  const reading = { event: FIRST?.id, document: 'd' as DocumentId, passage }
  expect(kindsOf(reading)).toEqual(['view: none', 'event: event', 'passage: none', 'story: story'])
})

test('an event that is gone is no subject', () => {
  expect(kindsOf({ event: 'gone' as EventId })).toEqual(['view: none', 'story: story'])
})

test('a story of this browser alone goes into the links as a whole, and has no page', () => {
  const story: ChosenStory = { kind: 'word', word: '~packed', title: 'My talk' }
  const subjects = subjectsOf(FIVE_MEETINGS, { ...FIRST_CHOICES, story: 'my-talk' }, story)
  expect(subjects).toMatchObject([
    { kind: 'view', link: 'v=1&view=timeline&story=~packed' },
    { kind: 'story', link: 'v=1&view=timeline&story=~packed&step=1', title: 'My talk' },
  ])
  expect(subjects[1]).not.toHaveProperty('shared')
})

test('a story that no link can hold is not offered, and the view goes without it', () => {
  const [view, ...others] = subjectsOf(
    FIVE_MEETINGS,
    { ...FIRST_CHOICES, story: 'my-talk' },
    { kind: 'too-long' },
  )
  expect([view?.link, others]).toEqual(['v=1&view=timeline', []])
})

test('the title of a view says its filters', () => {
  const include = [BODY?.id ?? ('' as OrganisationId)]
  const [view] = subjectsOf(FIVE_MEETINGS, { ...FIRST_CHOICES, include }, EVENTS)
  expect(view?.title).toBe(`${FIVE_MEETINGS.title}: With ${BODY?.short}`)
})
