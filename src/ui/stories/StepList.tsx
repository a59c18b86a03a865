import { useRef } from 'react'
import type { StepNotice } from '../../derive/story-steps.ts'
import { t } from '../words/t.ts'
import styles from './StepList.module.css'
import { StepRow } from './StepRow.tsx'
import { useReorder } from './use-reorder.ts'
import type { Desk } from './desk.ts'

interface StepListProps {
  readonly desk: Desk
  readonly moved: ReadonlyMap<string, readonly StepNotice[]>
  readonly onClose: () => void
}

/** The steps in their order; those of a story of the reader's can be moved. */
export function StepList({ desk, moved, onClose }: StepListProps) {
  const list = useRef<HTMLOListElement>(null)
  const { story } = desk.chosen
  const reorder = useReorder(list, story.steps, desk.move)
  return (
    <ol ref={list} className={styles['steps']} aria-label={t('stories.steps')}>
      {story.steps.map((step, at) => (
        <StepRow
          key={step.id}
          desk={desk}
          step={step}
          at={at}
          notices={moved.get(step.id) ?? []}
          reorder={reorder}
          onClose={onClose}
        />
      ))}
    </ol>
  )
}
