import { eventsStory } from '../../derive/stories.ts'
import { eventsOfSteps, readStep } from '../../derive/story-steps.ts'
import { formatLink } from '../../link/permalink.ts'
import type { Shared } from '../../link/site-paths.ts'
import type { EventSummary } from '../../model/dataset-index.ts'
import type { EventRecord } from '../../model/event.ts'
import { FIRST_CHOICES } from '../../model/first-choices.ts'
import type { MeasureText, Picture } from '../../model/picture.ts'
import type { Story } from '../../model/story.ts'
import type { Collection } from '../collection.ts'
import { eventParts } from '../../model/event-parts.ts'
import { drawEventCard } from './event-card.ts'
import { describeEvent, eventAfter, eventBefore, eventLink } from './event-page.ts'
import { eventData, listData } from './linked-data.ts'
import type { PageParts } from './page.ts'
import { say, sayStory, wordsOfPicture } from '../page-words.ts'
import { drawScoreCard } from './score-card.ts'
import type { SocialCard } from './social-tags.ts'
import { describeStory, storyBefore, storyLink } from './story-page.ts'

/** One thing that has a picture and an answer to oEmbed, and a page of its own where that is not the app. */
export interface Sheet {
  readonly shared: Shared
  readonly title: string
  readonly description: string
  /** A fragment without `#`. */
  readonly link: string
  readonly draw: (measure: MeasureText) => Picture
  readonly page?: (card: SocialCard) => Pick<PageParts, 'data' | 'before' | 'after'>
}

/** The collection, its events in order, and its stories, that of its events first. */
export function sheetsOf(collection: Collection): readonly Sheet[] {
  const { index, dataset } = collection
  const records = new Map(eventParts(dataset).map(({ event }) => [event.id, event]))
  return [
    collectionSheet(collection),
    ...index.events.map(event => eventSheet(collection, event, records.get(event.id))),
    ...[eventsStory(index), ...index.stories].map(story => storySheet(collection, story)),
  ]
}

export function collectionSheet({ index }: Collection): Sheet {
  const { events, documents, description } = index
  const counts = say('pages.collection', { events: events.length, documents: documents.length })
  return {
    shared: { kind: 'collection' },
    title: wordsOfPicture(index).title,
    description: description ?? `${counts} ${say('pages.each_cited')}`,
    link: formatLink(FIRST_CHOICES),
    draw: measure => drawScoreCard(index, new Set(events.map(({ id }) => id)), measure),
  }
}

function eventSheet(
  { index, texts }: Collection,
  event: EventSummary,
  record: EventRecord | undefined,
): Sheet {
  return {
    shared: { kind: 'event', id: event.id },
    title: event.title,
    description: describeEvent(index, event),
    link: eventLink(event),
    draw: measure => drawEventCard(index, event, measure),
    page: card => ({
      data: eventData(index, event, card),
      before: record ? eventBefore(index, event, record, texts) : [],
      after: eventAfter(index, event),
    }),
  }
}

function storySheet({ index }: Collection, story: Story): Sheet {
  const title = sayStory(index, story)
  return {
    shared: { kind: 'story', id: story.id },
    title,
    description: describeStory(story),
    link: storyLink(story),
    draw: measure =>
      drawScoreCard(index, eventsOfSteps(story.steps.map(step => readStep(index, step))), measure, title),
    page: ({ address, root }) => ({
      data: listData(
        title,
        address,
        story.steps.map((step, i) => ({
          title: step.title,
          address: `${root}#${storyLink(story, i + 1)}`,
        })),
      ),
      before: storyBefore(index, story),
      after: [],
    }),
  }
}
