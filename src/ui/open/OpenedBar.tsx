import { useState } from 'react'
import type { ReadCollection } from '../../state/parser-door.ts'
import { Button } from '../shared/Button.tsx'
import { usePlenaryParts } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import styles from './OpenedBar.module.css'
import { saveDataset, savePage } from './save-opened.ts'

interface OpenedBarProps {
  readonly read: ReadCollection
  readonly onBack: () => void
}

/** Whose documents these are, what becomes of them, and the way back to those of the page. */
export function OpenedBar({ read, onBack }: OpenedBarProps) {
  const { store } = usePlenaryParts()
  const [saving, setSaving] = useState(false)
  const [fault, setFault] = useState<string>()
  const save = async (): Promise<void> => {
    setSaving(true)
    try {
      await savePage(read, store.getState())
      setFault(undefined)
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error))
    }
    setSaving(false)
  }
  return (
    <aside className={styles['bar']} aria-label={t('opened.label')}>
      <p className={styles['words']}>
        <b className={styles['whose']}>{t('opened.title', { count: read.documents.length })}</b>{' '}
        {t('opened.words')}
      </p>
      <div className={styles['buttons']}>
        <Button className={styles['button']} onClick={() => saveDataset(read)}>
          {t('opened.save_dataset')}
        </Button>
        <Button className={styles['button']} disabled={saving} onClick={() => void save()}>
          {t(saving ? 'opened.saving' : 'opened.save_page')}
        </Button>
        <Button className={styles['button']} onClick={onBack}>
          {t('opened.back')}
        </Button>
      </div>
      {fault !== undefined && (
        <p role="alert" className={styles['fault']}>
          {fault}
        </p>
      )}
    </aside>
  )
}
