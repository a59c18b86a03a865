import { useId, useState } from 'react'
import { lacksItsEvent, readStep, type StepNotice } from '../../derive/story-steps.ts'
import { LONGEST_TITLE } from '../../link/story-limits.ts'
import type { StoryStep } from '../../model/story.ts'
import { Icon } from '../shared/Icon.tsx'
import { usePlenary, usePlenaryParts } from '../shared/plenary-context.ts'
import { noticeForAuthor } from '../shared/notice-words.ts'
import { t } from '../words/t.ts'
import { StepDetails } from './StepDetails.tsx'
import styles from './StepRow.module.css'
import { StepTools } from './StepTools.tsx'
import { viewWords } from './step-words.ts'
import type { Desk } from './desk.ts'
import type { Reorder } from './use-reorder.ts'

export interface StepRowProps {
  readonly desk: Desk
  readonly step: StoryStep
  /** From 0. */
  readonly at: number
  readonly notices: readonly StepNotice[]
  readonly reorder: Reorder
  readonly onClose: () => void
}

/** One step: its title, its view in words, what no longer holds of it; notes and sources when opened. */
export function StepRow(props: StepRowProps) {
  const { desk, step, at, notices, reorder } = props
  const { index } = usePlenaryParts().data
  const hits = usePlenary(s => s.textHits)
  const [isOpen, setOpen] = useState(false)
  const details = useId()
  const { own, story } = desk.chosen
  const read = readStep(index, step, hits)
  return (
    <li
      className={styles['step']}
      data-own={own || undefined}
      data-dragged={reorder.dragged === step.id || undefined}
      data-drop={dropEdge(reorder, at, story.steps.length)}
      onKeyDown={event => own && reorder.keyDown(event, at)}
    >
      <div className={styles['row']}>
        {own ? (
          <span className={styles['handle']} {...reorder.handle(at)}>
            <span className={styles['number']}>{at + 1}</span>
            <Icon name="menu" />
          </span>
        ) : (
          <span className={styles['number']}>{at + 1}</span>
        )}
        <div className={styles['words']}>
          <StepTitle desk={desk} step={step} at={at} />
          {!lacksItsEvent(read) && (
            <p className={styles['view']}>{viewWords(index, read.choices, read.shown)}</p>
          )}
          {notices.map((notice, i) => (
            <p key={i} className={styles['notice']}>
              <Icon name="warn" />
              {noticeForAuthor(index, notice)}
            </p>
          ))}
        </div>
        <StepTools {...props} details={details} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
      </div>
      {isOpen && <StepDetails {...props} id={details} />}
    </li>
  )
}

function StepTitle({ desk, step, at }: Pick<StepRowProps, 'desk' | 'step' | 'at'>) {
  const [draft, setDraft] = useState<string>()
  if (!desk.chosen.own) return <h4 className={styles['title']}>{step.title}</h4>
  const change = (to: string): void => {
    setDraft(to.trim() === '' ? to : undefined)
    if (to.trim() !== '') desk.edit({ kind: 'describe', step: step.id, field: 'title', from: step.title, to })
  }
  return (
    <input
      className={styles['title']}
      aria-label={t('stories.step_title', { n: at + 1 })}
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      maxLength={LONGEST_TITLE}
      value={draft ?? step.title}
      onChange={event => change(event.target.value)}
      onBlur={() => setDraft(undefined)}
    />
  )
}

/** The line that shows where a dragged step would come to lie. */
function dropEdge({ dragged, target }: Reorder, at: number, all: number): 'before' | 'after' | undefined {
  if (dragged === undefined) return undefined
  if (target === at) return 'before'
  return target === all && at === all - 1 ? 'after' : undefined
}
