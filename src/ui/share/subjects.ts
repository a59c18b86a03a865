import type { Choices } from '../../model/choices.ts'
import type { DatasetIndex } from '../../model/dataset-index.ts'
import { chipsOf } from '../../derive/chips.ts'
import { eventsById } from '../../derive/by-id.ts'
import { formatLink } from '../../link/permalink.ts'
import type { Shared } from '../../link/site-paths.ts'
import { FIRST_CHOICES } from '../../model/first-choices.ts'
import { DEFAULT_STORY } from '../../model/story.ts'
import { chipWords } from '../shared/chip-words.ts'
import { formatDating } from '../shared/format-date.ts'
import { t } from '../words/t.ts'
import type { ChosenStory } from './use-chosen-story.ts'

type StoryWord = Extract<ChosenStory, { readonly kind: 'word' }>

const SUBJECT_KINDS = ['view', 'event', 'passage', 'story'] as const
export type SubjectKind = (typeof SUBJECT_KINDS)[number]

/** One thing that can be handed on. */
export interface Subject {
  readonly kind: SubjectKind
  /** A link's fragment without `#`. */
  readonly link: string
  readonly title: string
  /** Its page and picture, where a site has such. */
  readonly shared?: Shared
}

/**
 * What can be shared of what is on the screen: always the view, the rest where it is open or can be put into a
 * link. @param chosen the story as others can open it, which is not always as this browser names it
 */
export function subjectsOf(
  index: DatasetIndex,
  here: Choices,
  chosen: ChosenStory | undefined,
): readonly Subject[] {
  const story = chosen?.kind === 'word' ? chosen : undefined
  const choices = { ...here, story: story?.word }
  const event = choices.event && eventsById(index).get(choices.event)
  return [
    viewSubject(index, choices),
    ...(event ? [eventSubject(event)] : []),
    ...(event && choices.passage ? [passageSubject(event.title, choices)] : []),
    ...(story ? [storySubject(index, story)] : []),
  ]
}

function viewSubject(index: DatasetIndex, choices: Choices): Subject {
  const link = formatLink({ ...choices, step: undefined })
  const filters = chipsOf(choices).map(chip => chipWords(index, chip))
  const title =
    filters.length === 0
      ? index.title
      : t('sharing.filtered', { title: index.title, filters: filters.join(', ') })
  const whole = link === formatLink({ ...FIRST_CHOICES, view: choices.view })
  return { kind: 'view', link, title, ...(whole ? { shared: { kind: 'collection' } } : {}) }
}

function eventSubject(event: DatasetIndex['events'][number]): Subject {
  return {
    kind: 'event',
    link: formatLink({ ...FIRST_CHOICES, event: event.id }),
    title: t('sharing.event_on', { title: event.title, date: formatDating(event, 'short') }),
    shared: { kind: 'event', id: event.id },
  }
}

function passageSubject(title: string, { event, document, passage, fact }: Choices): Subject {
  const link = formatLink({ ...FIRST_CHOICES, event, tab: 'text', document, passage, fact })
  return { kind: 'passage', link, title }
}

/** The story that is chosen, or the events in order; it opens on its first step. */
function storySubject(index: DatasetIndex, { word, title }: StoryWord): Subject {
  const built = index.stories.find(({ id }) => id === word)
  const id = word === undefined ? DEFAULT_STORY : built?.id
  return {
    kind: 'story',
    link: formatLink({ ...FIRST_CHOICES, story: word, step: 1 }),
    title: built?.title ?? title ?? index.title,
    ...(id === undefined ? {} : { shared: { kind: 'story', id } }),
  }
}
