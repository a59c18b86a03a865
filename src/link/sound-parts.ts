import type { Story } from '../model/story.ts'
import { isFields } from './complete-story.ts'
import { parseStory, type StoryFault } from './story-shape.ts'

/** Where a kept step and its kept citations stood in what was read, from 0. */
export interface StepPosition {
  readonly step: number
  readonly citations: readonly number[]
}

/** What is sound in a value that should be a story; without `story` where nothing is. */
export interface SoundParts {
  readonly story?: Story
  /** One for each step of `story`. */
  readonly positions: readonly StepPosition[]
  readonly faults: readonly StoryFault[]
}

/**
 * Takes a story without its bad parts: a citation, a step, or what was saved with it goes alone; only a fault
 * of the whole takes all.
 */
export function soundParts(value: unknown): SoundParts {
  const first = parseStory(value)
  const bad = new Set(first.kind === 'faulty' ? first.faults.flatMap(({ path }) => badPart(path) ?? []) : [])
  const steps: unknown = isFields(value) ? value['steps'] : undefined
  const kept = (Array.isArray(steps) ? steps : []).flatMap((step: unknown, at) =>
    bad.has(`steps.${at}`) ? [] : [soundStep(step, at, bad)],
  )
  const positions = kept.map(({ position }) => position)
  if (first.kind === 'story') return { story: first.story, positions, faults: [] }
  const { faults } = first
  if (!isFields(value) || faults.some(({ path }) => badPart(path) === undefined))
    return { positions: [], faults }
  const { saved, ...rest } = value
  const again = parseStory({
    ...rest,
    steps: kept.map(({ step }) => step),
    ...(saved === undefined || bad.has('saved') ? {} : { saved }),
  })
  return again.kind === 'story'
    ? { story: again.story, positions, faults }
    : { positions: [], faults: [...faults, ...again.faults] }
}

/** The smallest part that can go without the rest; `undefined` for a fault of the whole. */
export function badPart(path: string): string | undefined {
  return /^(?:steps\.\d+\.citations\.\d+|steps\.\d+|saved)(?=\.|$)/.exec(path)?.[0]
}

function soundStep(
  step: unknown,
  at: number,
  bad: ReadonlySet<string>,
): { step: unknown; position: StepPosition } {
  const citations: unknown = isFields(step) ? step['citations'] : undefined
  if (!isFields(step) || !Array.isArray(citations)) return { step, position: { step: at, citations: [] } }
  const places = citations.flatMap((_, place) => (bad.has(`steps.${at}.citations.${place}`) ? [] : [place]))
  return {
    step: { ...step, citations: places.map(place => citations[place] as unknown) },
    position: { step: at, citations: places },
  }
}
