import { useEffect, useRef } from 'react'
import { t } from '../words/t.ts'
import { KeepingBanner } from './KeepingBanner.tsx'
import styles from './StoriesDesk.module.css'
import { StoryList } from './StoryList.tsx'
import { StorySheet } from './StorySheet.tsx'
import { useDesk } from './use-desk.ts'
import type { OpenedStories } from './use-shelf.ts'

interface StoriesDeskProps {
  readonly opened: Promise<OpenedStories>
  readonly onClose: () => void
}

/** On the left all stories, on the right the one that is worked on. */
export function StoriesDesk({ opened, onClose }: StoriesDeskProps) {
  const desk = useDesk(opened)
  const { undo, said } = desk
  const { story } = desk.chosen
  const place = useRef<HTMLDivElement>(null)
  // The key "s" opens this dialog: Enter then adds the view.
  const focusFirst = (): void => place.current?.querySelector<HTMLElement>('[data-first]')?.focus()
  useEffect(focusFirst, [])
  return (
    <div ref={place} className={styles['desk']}>
      <KeepingBanner desk={desk} />
      <div className={styles['columns']}>
        <StoryList desk={desk} />
        <StorySheet key={story.id} desk={desk} onNamed={focusFirst} onClose={onClose} />
      </div>
      <p data-heard aria-live="polite">
        {said}
      </p>
      {undo && (
        <p className={styles['undo']}>
          {undo.words}
          <button type="button" className={styles['back']} onClick={undo.act}>
            {t('stories.undo')}
          </button>
        </p>
      )}
    </div>
  )
}
