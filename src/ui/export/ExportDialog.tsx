import { useState } from 'react'
import type { ExportScope, PictureOptions } from '../../export/order.ts'
import type { Story } from '../../model/story.ts'
import { Dialog } from '../shared/Dialog.tsx'
import type { Closable } from '../shared/offers.ts'
import { usePlenaryParts } from '../shared/plenary-context.ts'
import { usePromised } from '../shared/use-promised.ts'
import { enExport } from '../words/en-export.ts'
import { addWords, t } from '../words/t.ts'
import styles from './ExportDialog.module.css'
import { ExportProgress } from './ExportProgress.tsx'
import { FORMATS, type ExportFormat } from './formats.ts'
import { PictureFields } from './PictureFields.tsx'
import { PICTURE_SIZES } from './picture-sizes.ts'
import { printScope } from './print-scope.ts'
import { RadioRows } from './RadioRows.tsx'
import { offeredScopes } from './scopes.ts'
import { useExport } from './use-export.ts'

addWords(enExport)

const FIRST_PICTURE: PictureOptions = {
  ...{ width: 1920, height: 1080, scale: 1 },
  ...PICTURE_SIZES[0],
  ...{ theme: 'light', transparent: false },
}

/** What of the timeline, as which file, how large; then the file is written and saved. */
export function ExportDialog({ onClose }: Closable) {
  const { store } = usePlenaryParts()
  const state = store.getState()
  const story = useChosenStory()
  const [scope, setScope] = useState<ExportScope>(state.event === undefined ? 'view' : 'event')
  const [id, setId] = useState<ExportFormat['id']>('png')
  const [picture, setPicture] = useState(FIRST_PICTURE)
  const { state: progress, write, cancel } = useExport()
  const formats = FORMATS.filter(({ scopes }) => scopes.includes(scope))
  const format = formats.find(one => one.id === id) ?? formats[0]
  const start = async (chosen: ExportFormat): Promise<void> => {
    if (chosen.kind === 'file') {
      await write({ format: chosen, scope, picture, story })
      return
    }
    onClose()
    await printScope(store, scope)
  }
  return (
    <Dialog title={t('exporting.title')} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={event => {
          event.preventDefault()
          if (format) void start(format)
        }}
      >
        <RadioRows
          legend={t('exporting.what')}
          rows={offeredScopes(state, story).map(({ scope: value, label }) => ({ value, label }))}
          chosen={scope}
          onChoose={setScope}
        />
        <RadioRows
          legend={t('exporting.format')}
          rows={formats.map(({ id: value }) => ({
            ...{ value, label: t(`exporting.${value}`), does: t(`exporting.${value}_does`) },
          }))}
          chosen={format?.id ?? id}
          onChoose={setId}
        />
        {format?.kind === 'file' && format.picture && (
          <PictureFields format={format.id} picture={picture} onChange={setPicture} />
        )}
        <ExportProgress
          state={progress}
          says={t(format?.kind === 'print' ? 'exporting.print' : 'exporting.save')}
          onCancel={cancel}
        />
      </form>
    </Dialog>
  )
}

/** The story that the link names; the collection's own events are no choice of their own. */
function useChosenStory(): Story | undefined {
  const { store, stories } = usePlenaryParts()
  const word = store.getState().story
  const found = usePromised(word ?? '', () => stories.find(word))
  return word !== undefined && found.kind === 'ready' ? found.value : undefined
}
