import { page } from 'vitest/browser'
import type { Dataset } from '../../../src/model/dataset.ts'
import { FIRST_CHOICES } from '../../../src/model/first-choices.ts'
import { indexDataset } from '../../../src/model/index-dataset.ts'
import type { Story, StoryStep } from '../../../src/model/story.ts'
import { DataError, type DataDoor } from '../../../src/state/data-door.ts'
import { createBuiltInStories, type StoriesDoor } from '../../../src/state/stories.ts'
import { createPlenaryStore, type PlenaryStore } from '../../../src/state/store.ts'
import { App } from '../../../src/ui/App.tsx'
import { Presentation } from '../../../src/ui/present/Presentation.tsx'
import { mount } from '../mount.tsx'
import type { SmallCollection } from '../panels/open-panel.tsx'
import { TWO_MEETINGS } from '../panels/two-meetings.ts'

interface Opening {
  readonly collection?: SmallCollection
  readonly steps?: readonly Partial<StoryStep>[]
  readonly story?: string
  readonly step?: number
  readonly stories?: (builtIn: StoriesDoor) => StoriesDoor
  /** Nothing can be fetched. */
  readonly offline?: boolean
  readonly size?: readonly [width: number, height: number]
}

/** The app in the middle of a presentation, over a small collection and a story of these steps. */
export async function openShow(opening: Opening = {}): Promise<PlenaryStore> {
  const { collection = TWO_MEETINGS, steps, step = 1, offline = false, size = [1280, 720] } = opening
  await page.viewport(...size)
  const { texts } = collection
  const empty = { schema: 'plenary/1', title: 'Small collection', series: [], places: [], organisations: [] }
  const dataset = { ...empty, diagnostics: [], ...collection } as unknown as Dataset
  const stories = steps ? [storyOf(steps)] : []
  const index = { ...indexDataset(dataset, texts), stories }
  const story = opening.story ?? stories[0]?.id
  const store = createPlenaryStore(index, { ...FIRST_CHOICES, view: 'list', story, step })
  const data = doorTo(collection, index, offline)
  const builtIn = createBuiltInStories(index)
  // Two shows on one page are one talk, and would keep step: `mount` takes the last one away.
  mount(<App />, {
    store,
    data,
    stories: opening.stories?.(builtIn) ?? builtIn,
    offers: { present: Presentation },
  })
  return store
}

function storyOf(steps: readonly Partial<StoryStep>[]): Story {
  const whole = steps.map((step, i) => ({
    id: `step-${i}`,
    title: `Step ${i + 1}`,
    link: 'v=1&view=timeline',
    notes: '',
    citations: [],
    ...step,
  }))
  return { schema: 'story/1', id: 'a-story', title: 'A story', steps: whole }
}

function doorTo(
  { events, documents, texts }: SmallCollection,
  index: DataDoor['index'],
  offline: boolean,
): DataDoor {
  const refuse = (): Promise<never> => Promise.reject(new DataError('The connection failed. Try again.'))
  return {
    index,
    facts: async id => {
      const event = events.find(candidate => candidate.id === id)
      if (offline || !event) return refuse()
      return { event, beside: [], documents: documents.filter(one => event.documents.includes(one.id)) }
    },
    text: async id => (offline ? refuse() : (texts.get(id) ?? refuse())),
    search: () => Promise.resolve(new Set()),
  }
}
