import type { EventSummary } from '../../model/dataset-index.ts'
import type { EventId } from '../../model/ids.ts'
import { Arrow } from '../shared/Arrow.tsx'
import button from '../shared/Button.module.css'
import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import { useWalk } from './use-walk.ts'
import styles from './Walker.module.css'

/** "‹ 2 of 5 ›" through the shown events. */
export function Walker({ event }: { readonly event: EventSummary }) {
  const { position, count, previous, next } = useWalk(event)
  return (
    <div className={styles['walker']}>
      <Step name={t('panel.previous')} to={previous} direction="back" />
      {position !== undefined && (
        <span className={styles['position']}>{t('panel.position', { n: position, all: count })}</span>
      )}
      <Step name={t('panel.next')} to={next} direction="on" />
    </div>
  )
}

interface StepProps {
  readonly name: string
  readonly to: EventId | undefined
  readonly direction: 'back' | 'on'
}

/** At either end the button stays, so that the focus does not fall off it. */
function Step({ name, to, direction }: StepProps) {
  const walk = usePlenary(s => (s.wide ? s.readEvent : s.selectEvent))
  return (
    <button
      type="button"
      className={`${button['icon']} ${styles['step']}`}
      aria-label={name}
      aria-disabled={to === undefined}
      onClick={() => to !== undefined && walk(to)}
    >
      <Arrow direction={direction} />
    </button>
  )
}
