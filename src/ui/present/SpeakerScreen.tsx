import type { Story } from '../../model/story.ts'
import { t } from '../words/t.ts'
import { Slide } from './Slide.tsx'
import styles from './SpeakerScreen.module.css'
import type { StepMatter } from './step-matters.ts'

interface SpeakerScreenProps {
  /** "Now", "Next". */
  readonly name: string
  readonly story: Story
  readonly position: number
  readonly matter: StepMatter | undefined
  readonly black?: boolean
}

/** A slide in small, as the room sees it or will see it; nothing in it can be pressed. */
export function SpeakerScreen({ name, story, position, matter, black = false }: SpeakerScreenProps) {
  return (
    <figure className={styles['screen']}>
      <figcaption className={styles['name']}>
        <b>{name}</b> <bdi>{story.steps[position]?.title}</bdi>
        {black && ` (${t('notes.is_black')})`}
      </figcaption>
      <div className={styles['slide']} inert aria-hidden>
        {!black && <Slide story={story} position={position} matter={matter} />}
      </div>
    </figure>
  )
}
