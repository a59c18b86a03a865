import styles from './LostStep.module.css'
import type { StepContent } from './step-content.ts'
import { StepColumns } from './StepColumns.tsx'
import { useFit } from './use-fit.ts'

/** A step whose event is gone: its own title, what is so, and the words that it cited. */
export function LostStep({ index, step, matter, trouble }: StepContent) {
  const column = useFit(step)
  return (
    <StepColumns index={index} matter={matter} trouble={trouble} brief>
      <div ref={column} className={styles['text']}>
        <h2 className={styles['title']} data-cut>
          <bdi>{step.title}</bdi>
        </h2>
      </div>
    </StepColumns>
  )
}
