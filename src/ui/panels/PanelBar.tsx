import type { EventSummary } from '../../model/dataset-index.ts'
import { CopyLink } from '../header/CopyLink.tsx'
import button from '../shared/Button.module.css'
import { Icon } from '../shared/Icon.tsx'
import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import styles from './PanelBar.module.css'
import { PanelFiles } from './PanelFiles.tsx'
import { Walker } from './Walker.tsx'

/** Above the event: the way to its neighbours, what of it can be taken along, the way out. */
export function PanelBar({ event }: { readonly event: EventSummary }) {
  return (
    <div className={styles['bar']}>
      <Walker event={event} />
      <PanelActions />
    </div>
  )
}

export function PanelActions() {
  const selectEvent = usePlenary(s => s.selectEvent)
  return (
    <div className={styles['actions']}>
      <PanelFiles />
      <CopyLink />
      <button
        type="button"
        className={button['icon']}
        aria-label={t('panel.close')}
        onClick={() => selectEvent(undefined)}
      >
        <Icon name="close" />
      </button>
    </div>
  )
}
