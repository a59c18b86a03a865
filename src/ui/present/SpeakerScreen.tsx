import type { Story } from '../../model/story.ts'
import { t } from '../words/t.ts'
import type { PreparedStep } from './prepared-steps.ts'
import { Slide } from './Slide.tsx'
import styles from './SpeakerScreen.module.css'
import { useScoreBoxes } from './use-score-boxes.ts'

interface SpeakerScreenProps {
  /** "Now", "Next". */
  readonly name: string
  readonly story: Story
  readonly position: number
  readonly prepared: PreparedStep
  readonly black?: boolean
}

/** A slide in small, as the room sees it or will see it; nothing in it can be pressed. */
export function SpeakerScreen({ name, story, position, prepared, black = false }: SpeakerScreenProps) {
  const score = useScoreBoxes()
  return (
    <figure>
      <figcaption className={styles['name']}>
        <b>{name}</b> <bdi>{prepared.step.title}</bdi>
        {black && ` (${t('notes.is_black')})`}
      </figcaption>
      <div className={styles['slide']} inert aria-hidden>
        {!black && <Slide story={story} position={position} prepared={prepared} score={score} />}
      </div>
    </figure>
  )
}
