import { useRef, type ReactNode } from 'react'
import { READABLE_ENDINGS, YAML_ENDINGS } from '../../model/readable-files.ts'
import { Button } from '../shared/Button.tsx'
import { t } from '../words/t.ts'
import { findChosen, type FindFiles } from './find-files.ts'
import styles from './OpenButtons.module.css'

const ACCEPT = [...READABLE_ENDINGS, ...YAML_ENDINGS].map(ending => `.${ending}`).join(',')

export interface Choosing {
  readonly onChoose: (find: FindFiles) => void
}

/** A folder with all its subfolders, or single files. */
export function OpenButtons({ onChoose }: Choosing) {
  return (
    <div className={styles['buttons']}>
      <Chooser folder onChoose={onChoose}>
        {t('open.folder')}
      </Chooser>
      <Chooser onChoose={onChoose}>{t('open.files')}</Chooser>
    </div>
  )
}

interface ChooserProps extends Choosing {
  readonly folder?: true
  readonly children: ReactNode
}

/** A button that opens the system's own dialog. */
function Chooser({ folder, onChoose, children }: ChooserProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button main={folder === true} className={styles['button']} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        {...(folder ? { webkitdirectory: '' } : { accept: ACCEPT })}
        onChange={({ target }) => {
          onChoose(findChosen(target.files))
          // The same choice again is a choice too.
          target.value = ''
        }}
      />
    </>
  )
}
