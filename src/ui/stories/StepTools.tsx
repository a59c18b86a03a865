import type { ReactNode } from 'react'
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
          <Tool name={t('stories.move_up', { n })} isOff={at === 0} onPress={() => reorder.move(at, -1)}>
            <span className={styles['up']}>
              <Icon name="down" />
            </span>
          </Tool>
          <Tool
            name={t('stories.move_down', { n })}
            isOff={at === story.steps.length - 1}
            onPress={() => reorder.move(at, 1)}
          >
            <Icon name="down" />
          </Tool>
        </>
      )}
      {presentation && (
        <Tool name={t('stories.present_from', { n })} onPress={start}>
          <Icon name="present" />
        </Tool>
      )}
      {own && (
        <Tool
          name={t('stories.remove_step', { n })}
          onPress={() => desk.edit({ kind: 'remove', step: step.id })}
        >
          <Icon name="close" />
        </Tool>
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

interface ToolProps {
  readonly name: string
  /** It stays in the order of keys, and says that it does nothing now. */
  readonly isOff?: boolean
  readonly onPress: () => void
  readonly children: ReactNode
}

function Tool({ name, isOff = false, onPress, children }: ToolProps) {
  return (
    <button
      type="button"
      className={button['icon']}
      aria-label={name}
      aria-disabled={isOff || undefined}
      onClick={onPress}
    >
      {children}
    </button>
  )
}
