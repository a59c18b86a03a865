import { parseLink, type LinkNotice } from '../link/permalink.ts'
import type { Choices } from '../model/choices.ts'
import type { DatasetIndex, EventSummary } from '../model/dataset-index.ts'
import type { DocumentId, EventId } from '../model/ids.ts'
import type { Citation, Story, StoryStep } from '../model/story.ts'
import { documentsById, eventsById } from './by-id.ts'
import { filterEvents } from './filter-events.ts'
import { knownChoices } from './known-choices.ts'
import { findPassage } from './passages.ts'
import { plainWords, type TextHits } from './text-match.ts'

/** What a step says of itself that no longer holds, or cannot be followed. */
export type StepNotice =
  /** A value of the view is damaged, or names what this collection does not have: `e`, `org`, `place`. */
  | ({ readonly kind: 'link' } & LinkNotice)
  /** The event is there under another id, as a better reading dates or names it differently. */
  | { readonly kind: 'renamed'; readonly was: EventId; readonly event: EventId }
  /** The view shows other events than when it was saved. */
  | { readonly kind: 'shown'; readonly added: readonly EventId[]; readonly gone: readonly EventId[] }
  /** The words that a citation quotes are others now, or its document is gone. */
  | { readonly kind: 'words'; readonly citation: Citation; readonly found: 'changed' | 'gone' }

/** A step as this collection can show it. */
export interface ReadStep {
  /** Without `story` and `step`: a step names no other. */
  readonly choices: Choices
  /** The events that pass the filters of the view, in the order of the index. */
  readonly shown: ReadonlySet<EventId>
  /** The one that the view has open. */
  readonly event?: EventSummary
  readonly notices: readonly StepNotice[]
}

/**
 * Reads the view of a step. Never throws: what the collection does not have is left out, with a notice. A
 * search in the view counts what full texts hold only where `hits` answer it; else titles, people, bodies and
 * places decide.
 *
 * @param saved the events that the view showed when it was saved ({@link savedEvents})
 * @param texts the documents whose quotations are to be looked up; others are taken on trust
 */
export function readStep(
  index: DatasetIndex,
  step: StoryStep,
  hits?: TextHits,
  saved?: readonly EventId[],
  texts?: ReadonlyMap<DocumentId, string>,
): ReadStep {
  const link = parseLink(step.link)
  const known = knownChoices(link.choices, index)
  const choices: Choices = { ...known.choices, story: undefined, step: undefined }
  const shown = filterEvents(index, choices, hits)
  const event = choices.event && eventsById(index).get(choices.event)
  const searched = plainWords(choices.query).length === 0 || hits?.query === choices.query
  const notices = [
    ...[...link.notices, ...known.notices].map(notice => ({ kind: 'link', ...notice }) as const),
    ...renamed(link.choices.event, choices.event),
    ...(saved && searched ? changed(index, shown, saved) : []),
    ...step.citations.flatMap(citation => misquoted(index, citation, texts) ?? []),
  ]
  return { choices, shown, ...(event ? { event } : {}), notices }
}

/** Whether a step was made for an event that is no longer there. */
export function lacksItsEvent({ notices }: Pick<ReadStep, 'notices'>): boolean {
  return notices.some(notice => notice.kind === 'link' && notice.key === 'e')
}

/** The events that steps open or, where they have none of their own, show. */
export function eventsOfSteps(steps: readonly ReadStep[]): ReadonlySet<EventId> {
  return new Set(
    steps.flatMap(step => (step.event ? [step.event.id] : lacksItsEvent(step) ? [] : [...step.shown])),
  )
}

/** The events that a step showed when it was saved, where its story remembers them. */
export function savedEvents({ saved }: Story, step: StoryStep): readonly EventId[] | undefined {
  return saved && Object.hasOwn(saved, step.id) ? saved[step.id] : undefined
}

/** Steps about which there is something to say, by their id. */
export function movedSteps(
  index: DatasetIndex,
  story: Story,
  hits?: TextHits,
  texts?: ReadonlyMap<DocumentId, string>,
): ReadonlyMap<string, readonly StepNotice[]> {
  const read = story.steps.map(
    step => [step.id, readStep(index, step, hits, savedEvents(story, step), texts).notices] as const,
  )
  return new Map(read.filter(([, notices]) => notices.length > 0))
}

function renamed(was: EventId | undefined, event: EventId | undefined): readonly StepNotice[] {
  if (was === undefined || event === undefined || was === event) return []
  return [{ kind: 'renamed', was, event }]
}

function misquoted(
  index: DatasetIndex,
  citation: Citation,
  texts: ReadonlyMap<DocumentId, string> | undefined,
): StepNotice | undefined {
  if (!documentsById(index).has(citation.document)) return { kind: 'words', citation, found: 'gone' }
  const text = texts?.get(citation.document)
  if (text === undefined || text.includes(citation.exact)) return undefined
  return { kind: 'words', citation, found: findPassage(text, citation).kind === 'gone' ? 'gone' : 'changed' }
}

/** An event that only got another id is neither gone nor new. */
function changed(
  index: DatasetIndex,
  shown: ReadonlySet<EventId>,
  saved: readonly EventId[],
): readonly StepNotice[] {
  const now = new Map(index.events.flatMap(({ id, formerIds }) => formerIds.map(old => [old, id] as const)))
  const before = new Set(saved.map(id => now.get(id) ?? id))
  const added = [...shown].filter(id => !before.has(id))
  const gone = [...before].filter(id => !shown.has(id))
  return added.length + gone.length === 0 ? [] : [{ kind: 'shown', added, gone }]
}
