import { expect, test } from 'vitest'
import type { Choices } from '../../../src/model/choices.ts'
import { FIRST_CHOICES } from '../../../src/model/first-choices.ts'
import type { DocumentId, OrganisationId } from '../../../src/model/ids.ts'
import { subjectsOf } from '../../../src/ui/share/subjects.ts'
import { addWords } from '../../../src/ui/words/t.ts'
import { enShare } from '../../../src/ui/words/en-share.ts'
import { FIVE_MEETINGS } from '../../shared-cases/five-meetings.ts'

addWords(enShare)

const [FIRST] = FIVE_MEETINGS.events
const [BODY] = FIVE_MEETINGS.organisations

/** `kind: shared` of each subject. */
const kindsOf = (choices: Partial<Choices>): readonly string[] =>
  subjectsOf(FIVE_MEETINGS, { ...FIRST_CHOICES, ...choices }).map(
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

test('an event that is gone is no subject, and a reader’s own story has no page', () => {
  expect(kindsOf({ event: 'gone' as never, story: '~packed' })).toEqual(['view: none', 'story: none'])
})

test('the title of a view says its filters', () => {
  const [view] = subjectsOf(FIVE_MEETINGS, {
    ...FIRST_CHOICES,
    include: [BODY?.id ?? ('' as OrganisationId)],
  })
  expect(view?.title).toBe(`${FIVE_MEETINGS.title}: With ${BODY?.short}`)
})
