import type { StoryStep } from '../../model/story.ts'
import { t } from '../words/t.ts'
import styles from './NotesBelow.module.css'

/** The speaker's notes under the slide, for a talk with one screen. */
export function NotesBelow({ step }: { readonly step: StoryStep | undefined }) {
  const notes = step?.notes.trim() ?? ''
  return (
    <aside className={styles['notes']} aria-label={t('notes.label')} tabIndex={0}>
      {notes === '' ? <p className={styles['none']}>{t('notes.none')}</p> : <p dir="auto">{notes}</p>}
    </aside>
  )
}
