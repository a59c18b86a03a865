import { useState } from 'react'
import { OfferedDialog } from '../shared/OfferedDialog.tsx'
import { usePlenaryParts } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import styles from './PanelFiles.module.css'

const FILES = ['cite', 'export'] as const

/** What a reader takes along of the event; only what this page offers has a button. */
export function PanelFiles() {
  const { offers } = usePlenaryParts()
  const [opened, setOpened] = useState<(typeof FILES)[number]>()
  const dialog = opened && offers[opened]
  return (
    <>
      {FILES.filter(file => offers[file]).map(file => (
        <button key={file} type="button" className={styles['button']} onClick={() => setOpened(file)}>
          {t(`panel.${file}`)}
        </button>
      ))}
      {dialog && <OfferedDialog of={dialog} onClose={() => setOpened(undefined)} />}
    </>
  )
}
