import button from '../shared/Button.module.css'
import { Icon } from '../shared/Icon.tsx'
import { usePlenary, usePlenaryParts } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import type { StepRowProps } from './StepRow.tsx'
import styles from './StepTools.module.css'

interface StepToolsProps extends StepRowProps {
  /** The id of what the toggle opens. */
  readonly details: string
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** What one does with a step, each a button with a name. */
export function StepTools({ desk, step, at, reorder, details, isOpen, onToggle, onClose }: StepToolsProps) {
  const { present: presentation } = usePlenaryParts().offers
  const present = usePlenary(s => s.present)
  const { own, story } = desk.chosen
  const n = at + 1
  const start = (): void => {
    onClose()
    present(n, desk.wordOf(story))
  }
  return (
    <div className={styles['tools']} data-own={own || undefined}>
      {own && (
        <>
          <button
            type="button"
            className={button['icon']}
            aria-label={t('stories.move_up', { n })}
            aria-disabled={at === 0 || undefined}
            onClick={() => reorder.move(at, -1)}
          >
            <span className={styles['up']}>
              <Icon name="down" />
            </span>
          </button>
          <button
            type="button"
            className={button['icon']}
            aria-label={t('stories.move_down', { n })}
            aria-disabled={at === story.steps.length - 1 || undefined}
            onClick={() => reorder.move(at, 1)}
          >
            <Icon name="down" />
          </button>
        </>
      )}
      {presentation && (
        <button
          type="button"
          className={button['icon']}
          aria-label={t('stories.present_from', { n })}
          onClick={start}
        >
          <Icon name="present" />
        </button>
      )}
      {own && (
        <button
          type="button"
          className={button['icon']}
          aria-label={t('stories.remove_step', { n })}
          onClick={() => desk.edit({ kind: 'remove', step: step.id })}
        >
          <Icon name="close" />
        </button>
      )}
      <button
        type="button"
        className={`${button['icon']} ${styles['toggle']}`}
        aria-label={t('stories.details', { n })}
        aria-expanded={isOpen}
        aria-controls={isOpen ? details : undefined}
        onClick={onToggle}
      >
        {t('stories.notes_short')}
      </button>
    </div>
  )
}
