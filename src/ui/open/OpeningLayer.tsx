import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import { t } from '../words/t.ts'
import { DropZone } from './DropZone.tsx'
import { NothingRead } from './NothingRead.tsx'
import type { OpeningState } from './opening-state.ts'
import { ReadingDialog } from './ReadingDialog.tsx'
import { ReadingRows } from './ReadingRows.tsx'

interface OpeningLayerProps {
  readonly state: StoreApi<OpeningState>
  readonly onCancel: () => void
}

/** Over the page: where to drop, how far the reading is, why nothing came of it. */
export function OpeningLayer({ state: store, onCancel }: OpeningLayerProps) {
  const state = useStore(store)
  switch (state.kind) {
    case 'idle':
      return undefined
    case 'dragging':
      return <DropZone />
    case 'looking':
      return (
        <ReadingDialog title={t('reading.looking')} says={t('reading.cancel')} onClose={onCancel}>
          <p>{t('reading.found', { count: state.found })}</p>
        </ReadingDialog>
      )
    case 'reading': {
      const { done, progress } = state
      const of = progress.files.length
      const title = done < of ? t('reading.document', { n: done + 1, of }) : t('reading.joining')
      return (
        <ReadingDialog title={title} says={t('reading.cancel')} onClose={onCancel}>
          <ReadingRows progress={progress} done={done} />
        </ReadingDialog>
      )
    }
    case 'nothing':
    case 'failed':
      return <NothingRead state={state} onClose={onCancel} />
  }
}
