import type { ReadStep } from '../../derive/story-steps.ts'
import type { DatasetIndex } from '../../model/dataset-index.ts'
import type { StoryStep } from '../../model/story.ts'
import type { StepMatter } from './step-matter.ts'

/** What every kind of slide is drawn from. */
export interface StepContent {
  readonly index: DatasetIndex
  readonly step: StoryStep
  readonly read: ReadStep
  /** `undefined` while it is on its way. */
  readonly matter: StepMatter | undefined
  /** Sentences about what no longer holds or did not arrive. */
  readonly trouble: readonly string[]
}
