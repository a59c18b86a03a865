import { Button } from '../shared/Button.tsx'
import { t } from '../words/t.ts'
import styles from './ExportProgress.module.css'
import type { ExportState } from './use-export.ts'

interface ExportProgressProps {
  readonly state: ExportState
  /** On the button that starts. */
  readonly says: string
  readonly onCancel: () => void
}

/** How far the file is, and the one button that makes sense now. */
export function ExportProgress({ state, says, onCancel }: ExportProgressProps) {
  const writing = state.kind === 'writing' ? state : undefined
  return (
    <div className={styles['foot']}>
      <div className={styles['said']} aria-live="polite">
        {writing && (
          <label className={styles['progress']}>
            {t('exporting.writing')}
            <progress {...(writing.total > 0 ? { max: writing.total, value: writing.done } : {})} />
          </label>
        )}
        {state.kind === 'saved' && t('exporting.saved', { name: state.name })}
      </div>
      {state.kind === 'failed' && (
        <p role="alert" className={styles['failed']}>
          {t('exporting.failed_why', { why: state.why })}
        </p>
      )}
      {/* Two buttons with keys of their own: a press that starts must not hit the one that cancels. */}
      {writing ? (
        <Button key="cancel" className={styles['button']} onClick={onCancel}>
          {t('exporting.cancel')}
        </Button>
      ) : (
        <Button key="save" main type="submit" className={styles['button']}>
          {says}
        </Button>
      )}
    </div>
  )
}
