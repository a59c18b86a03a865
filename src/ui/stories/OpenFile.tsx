import { useId, useState, type ChangeEvent } from 'react'
import { t } from '../words/t.ts'
import styles from './OpenFile.module.css'
import { readStoryFile, type ReadFile } from './read-story-file.ts'
import type { Desk } from './desk.ts'

interface OpenFileProps {
  readonly desk: Desk
  readonly className: string | undefined
}

/** Takes a story out of a file of the reader's; what in it was not right is said, line by line. */
export function OpenFile({ desk, className }: OpenFileProps) {
  const id = useId()
  const [last, setLast] = useState<ReadFile>()
  const open = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = target.files?.[0]
    if (!file) return
    const read = await readStoryFile(file)
    // The same file may be chosen again once it was corrected.
    target.value = ''
    setLast(read)
    if (read.story) desk.takeIn(read.story)
  }
  return (
    <>
      <label htmlFor={id} className={className}>
        {t('stories.open_file')}
        <input
          id={id}
          type="file"
          className={styles['input']}
          accept=".yaml,.yml,.json,application/json,application/yaml"
          onChange={event => void open(event)}
        />
      </label>
      {last && last.faults.length > 0 && (
        <ul role="alert" className={styles['faults']}>
          {last.faults.map((fault, i) => (
            <li key={i}>{fault}</li>
          ))}
        </ul>
      )}
    </>
  )
}
