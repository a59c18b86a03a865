import type { EventSummary } from '../../model/dataset-index.ts'
import button from '../shared/Button.module.css'
import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import styles from './FilteredOut.module.css'
import { useWalk } from './use-walk.ts'

/** Says that the open event is not in the result, and offers the two ways back into it. */
export function FilteredOut({ event }: { readonly event: EventSummary }) {
  const { position, previous, next } = useWalk(event)
  const clearFilters = usePlenary(s => s.clearFilters)
  const selectEvent = usePlenary(s => s.selectEvent)
  const goal = next ?? previous
  if (position !== undefined) return null
  return (
    <div className={styles['notice']} aria-live="polite">
      <p>
        <strong>{t('panel.outside_title')}</strong> {t('panel.outside_words')}
      </p>
      <p className={styles['ways']}>
        <button type="button" className={button['inline']} onClick={clearFilters}>
          {t('panel.clear_filters')}
        </button>
        {goal !== undefined && (
          <button type="button" className={button['inline']} onClick={() => selectEvent(goal)}>
            {t('panel.next_in_result')}
          </button>
        )}
      </p>
    </div>
  )
}
