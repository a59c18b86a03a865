import { formatLink } from '../link/permalink.ts'
import type { DatasetIndex } from '../model/dataset-index.ts'
import { FIRST_CHOICES } from '../model/first-choices.ts'
import type { EventId } from '../model/ids.ts'
import { DEFAULT_STORY, type Story } from '../model/story.ts'

/**
 * The story that every collection has: its events in the order of the index, one step each, those without a
 * date last. `shown` keeps to the events that pass a filter.
 *
 *     eventsStory(index).steps[0] → { title: 'OSCE-wide Counter-Terrorism Conference', link: 'v=1&view=timeline&e=…' }
 */
export function eventsStory(index: DatasetIndex, shown?: ReadonlySet<EventId>): Story {
  const events = index.events.filter(({ id }) => shown?.has(id) ?? true)
  return {
    schema: 'story/1',
    id: DEFAULT_STORY,
    title: index.title,
    steps: events.map(({ id, title }) => ({
      id,
      title,
      link: formatLink({ ...FIRST_CHOICES, event: id }),
      notes: '',
      citations: [],
    })),
  }
}
