import { formatLink } from '../link/permalink.ts'
import type { DatasetIndex } from '../model/dataset-index.ts'
import { FIRST_CHOICES } from '../model/first-choices.ts'
import type { EventId } from '../model/ids.ts'
import { LONGEST_TITLE } from '../link/story-limits.ts'
import { DEFAULT_STORY, type Story } from '../model/story.ts'

/** Longer ones no story holds; what is cut off is said by an ellipsis. */
export function storyTitle(text: string): string {
  return text.length <= LONGEST_TITLE ? text : `${text.slice(0, LONGEST_TITLE - 1).toWellFormed()}…`
}

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
    title: storyTitle(index.title),
    steps: events.map(({ id, title }) => ({
      id,
      title: storyTitle(title),
      link: formatLink({ ...FIRST_CHOICES, event: id }),
      notes: '',
      citations: [],
    })),
  }
}
