import { eventsById } from '../../derive/by-id.ts'
import type { ExportScope } from '../../export/order.ts'
import { onlyFilters, type PlenaryState } from '../../state/store.ts'
import { selectShown } from '../../state/select-shown.ts'
import type { Choices } from '../../model/choices.ts'
import { FIRST_CHOICES } from '../../model/first-choices.ts'
import type { EventId } from '../../model/ids.ts'
import type { Story } from '../../model/story.ts'
import { t } from '../words/t.ts'

/** What can be exported now, in words; an event or a story only where one is open. */
interface OfferedScope {
  readonly scope: ExportScope
  readonly label: string
}

export function offeredScopes(state: PlenaryState, story: Story | undefined): readonly OfferedScope[] {
  const all = state.index.events.length
  const shown = selectShown(state).size
  const event = state.event === undefined ? undefined : eventsById(state.index).get(state.event)
  const words =
    shown === all ? t('events.shown', { count: all }) : t('events.filtered', { count: all, shown })
  return [
    { scope: 'view', label: t('exporting.scope_view', { events: words }) },
    { scope: 'all', label: t('exporting.scope_all', { count: all }) },
    ...(event
      ? [{ scope: 'event', label: t('exporting.scope_event', { title: event.title }) } as const]
      : []),
    ...(story
      ? [{ scope: 'story', label: t('exporting.scope_story', { title: story.title }) } as const]
      : []),
  ]
}

interface ScopedView {
  readonly choices: Choices
  readonly shown: ReadonlySet<EventId>
}

/** The view that is written: as it is on the screen, or without filters and window, or one event alone. */
export function viewOf(state: PlenaryState, scope: ExportScope): ScopedView {
  const { lanes, folds, event } = state
  switch (scope) {
    case 'all':
      return {
        choices: { ...FIRST_CHOICES, lanes, folds },
        shown: new Set(state.index.events.map(({ id }) => id)),
      }
    case 'event':
      return { choices: { ...FIRST_CHOICES, lanes, folds, event }, shown: new Set(event ? [event] : []) }
    case 'view':
    case 'story':
      return { choices: choicesOf(state), shown: selectShown(state) }
  }
}

/** The choices alone: a writer gets no store. */
function choicesOf(state: PlenaryState): Choices {
  const { view, lanes, window, folds, event, tab, document, passage, fact, wide, story, step } = state
  return {
    ...onlyFilters(state),
    ...{ view, lanes, window, folds, event, tab, document, passage, fact, wide, story, step },
  }
}
