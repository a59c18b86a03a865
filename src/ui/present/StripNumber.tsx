import type { PlacedNumber } from '../../derive/strip-numbers.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import { giveKeysBack } from './give-keys-back.ts'
import styles from './StepStrip.module.css'

interface StripNumberProps {
  readonly number: PlacedNumber
  readonly title: string
  readonly current?: boolean
}

/** The number of a step, which goes there; for keys there are quicker ways than to walk through sixty of them. */
export function StripNumber({ number: { step, x }, title, current }: StripNumberProps) {
  const present = usePlenary(s => s.present)
  const story = usePlenary(s => s.story)
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles['number']}
      style={{ '--x': x }}
      aria-label={t('show.step', { n: step, title })}
      aria-current={current ? 'step' : undefined}
      onClick={event => {
        giveKeysBack(event)
        present(step, story)
      }}
    >
      {step}
    </button>
  )
}
