import { formatLink } from '../../src/link/permalink.ts'
import type { DatasetIndex } from '../../src/model/dataset-index.ts'
import { FIRST_CHOICES } from '../../src/model/first-choices.ts'
import type { DocumentId, EventId } from '../../src/model/ids.ts'
import type { Citation, Story, StoryStep } from '../../src/model/story.ts'

const GONE = '2015-01-01-first-forum' as EventId

/** A story over a collection that has changed since: each step no longer holds in one way, the last in none. */
export function changedStory(index: DatasetIndex): Story {
  const [berlin, krasnodar] = index.events
  const document = berlin?.documents[0] ?? ('' as DocumentId)
  const cite = (exact: string, prefix = '', suffix = ''): Citation => ({ document, exact, prefix, suffix })
  const step = (id: string, event?: EventId, ...citations: readonly Citation[]): StoryStep => ({
    ...{ id, title: `The step ${id}`, notes: '', citations },
    link: formatLink({ ...FIRST_CHOICES, event }),
  })
  return {
    ...{ schema: 'story/1', id: 'changed', title: 'What has changed' },
    steps: [
      step('lost', GONE),
      step('view'),
      step(
        'moved',
        berlin?.id,
        cite('OSCE-wide anti-terrorism', 'Syromolotov told the ', ' Conference in Berlin on'),
      ),
      step('gone', krasnodar?.id, cite('xylophones outnumber zebras')),
      step('sound', berlin?.id),
    ],
    saved: { view: [GONE, ...index.events.slice(1).map(({ id }) => id)] },
  }
}
