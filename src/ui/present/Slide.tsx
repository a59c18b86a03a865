import { useMemo } from 'react'
import { stepStrip } from '../../derive/step-strip.ts'
import { lacksItsEvent } from '../../derive/story-steps.ts'
import type { Story } from '../../model/story.ts'
import { noticesInRoom } from '../shared/notice-words.ts'
import { titleOfStory } from '../shared/picture-words.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { Words } from '../words/Words.tsx'
import { EventStep } from './EventStep.tsx'
import { LostStep } from './LostStep.tsx'
import type { PreparedStep } from './prepared-steps.ts'
import styles from './Slide.module.css'
import { StepStrip } from './StepStrip.tsx'
import type { KnownBoxes } from './use-score-boxes.ts'
import { ViewStep } from './ViewStep.tsx'

interface SlideProps {
  readonly story: Story
  /** From 0. */
  readonly position: number
  /** The step there; `undefined` in a story that is shorter. */
  readonly prepared: PreparedStep | undefined
  readonly score: KnownBoxes
}

/** One step of a story, as large as the room needs it: its event or view, one quotation, and where it stands. */
export function Slide({ story, position, prepared, score }: SlideProps) {
  const index = usePlenary(s => s.index)
  const strip = useMemo(() => stepStrip(index, story), [index, story])
  if (!prepared) return undefined
  const { step, read, matter } = prepared
  const trouble = [...noticesInRoom(read.notices), ...(matter?.trouble === undefined ? [] : [matter.trouble])]
  const content = { index, step, read, matter, trouble }
  return (
    <div className={styles['stage']}>
      <article className={styles['slide']}>
        <header className={styles['head']}>
          <p className={styles['story']}>
            <bdi>{titleOfStory(index, story)}</bdi>
          </p>
          <p role="status" className={styles['position']}>
            <Words
              say="show.position"
              values={{ all: story.steps.length }}
              parts={{ n: <b>{position + 1}</b> }}
            />
          </p>
        </header>
        {read.event && <EventStep {...content} event={read.event} />}
        {!read.event &&
          (lacksItsEvent(read) ? <LostStep {...content} /> : <ViewStep {...content} score={score} />)}
        {strip && <StepStrip story={story} strip={strip} position={position} read={read} />}
      </article>
    </div>
  )
}
