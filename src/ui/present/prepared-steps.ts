import { readStep, savedEvents, type ReadStep } from '../../derive/story-steps.ts'
import type { Story, StoryStep } from '../../model/story.ts'
import type { DataDoor } from '../../state/data-door.ts'
import { drawScoreOf, type ScoreBoxes } from './score-drawings.ts'
import { fetchHits, fetchMatter, reasonOf, type StepMatter } from './step-matter.ts'

/** A step, ready to be drawn. */
export interface PreparedStep {
  readonly step: StoryStep
  readonly read: ReadStep
  /** `undefined` while it is on its way. */
  readonly matter: StepMatter | undefined
}

/** The steps of one story, each read and fetched once. Positions count from 0. */
export interface PreparedSteps {
  /** The same object until its matter has come; `undefined` beyond the ends. */
  at(position: number): PreparedStep | undefined
  /** Sends for its matter, where that is not there yet or did not arrive last time. */
  fetch(position: number): void
  /** Prepares one after the other while nobody waits, so that any step is there when it is gone to. */
  prepareAll(boxes: ScoreBoxes, stop: AbortSignal): Promise<void>
  subscribe(listener: () => void): () => void
}

/** ms between two steps that nobody waits for: keys and drawing come first. */
const PAUSE = 60
/** Longer stories have the rest of their steps prepared when they are gone to. */
const MOST_AHEAD = 200

export function prepareSteps(data: DataDoor, story: Story): PreparedSteps {
  const kept = new Map<number, PreparedStep>()
  const asked = new Set<number>()
  const listeners = new Set<() => void>()
  const at = (position: number): PreparedStep | undefined => {
    const step = story.steps[position]
    if (!step) return undefined
    const known = kept.get(position) ?? { step, read: read(step), matter: undefined }
    kept.set(position, known)
    return known
  }
  const read = (step: StoryStep): ReadStep => readStep(data.index, step, undefined, savedEvents(story, step))
  const keep = (position: number, next: PreparedStep): void => {
    kept.set(position, next)
    for (const listener of listeners) listener()
  }
  const fetch = async (position: number): Promise<void> => {
    const known = at(position)
    if (!known || asked.has(position)) return
    asked.add(position)
    try {
      keep(position, await withMatter(data, story, known))
    } catch (error) {
      asked.delete(position)
      keep(position, { ...known, matter: { trouble: reasonOf(error) } })
    }
  }
  return {
    at,
    fetch: position => void fetch(position),
    prepareAll: async (boxes, stop) => {
      for (let position = 0; position < Math.min(story.steps.length, MOST_AHEAD); position++) {
        await new Promise(done => setTimeout(done, PAUSE))
        if (stop.aborted) return
        await fetch(position)
        const prepared = at(position)
        if (prepared) drawScoreOf(data.index, prepared, boxes)
      }
    },
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** A view that searches is read anew once the full texts have answered. */
async function withMatter(data: DataDoor, story: Story, known: PreparedStep): Promise<PreparedStep> {
  const { step } = known
  const hits = await fetchHits(data, step)
  const read = hits ? readStep(data.index, step, hits, savedEvents(story, step)) : known.read
  return { step, read, matter: await fetchMatter(data, step, read) }
}
