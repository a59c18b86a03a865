import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { movedSteps } from '../../derive/story-steps.ts'
import { LONGEST_TITLE } from '../../link/story-limits.ts'
import { usePlenary, usePlenaryParts } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import { AddView } from './AddView.tsx'
import { StepList } from './StepList.tsx'
import { StoryActions } from './StoryActions.tsx'
import styles from './StorySheet.module.css'
import { useCitedTexts } from './use-cited-texts.ts'
import type { Desk } from './desk.ts'

interface StorySheetProps {
  readonly desk: Desk
  /** The title stands; what comes next is to add a view. */
  readonly onNamed: () => void
  readonly onClose: () => void
}

/** The story that is worked on: its title, what can be done with it, its steps. */
export function StorySheet({ desk, onNamed, onClose }: StorySheetProps) {
  const { index } = usePlenaryParts().data
  const hits = usePlenary(s => s.textHits)
  const { story, own } = desk.chosen
  const texts = useCitedTexts(story)
  const moved = movedSteps(index, story, hits, texts)
  return (
    <section className={styles['sheet']} aria-label={story.title}>
      <StoryHead desk={desk} onNamed={onNamed} />
      <StoryActions desk={desk} onClose={onClose} />
      {moved.size > 0 && <p className={styles['moved']}>{t('stories.moved', { count: moved.size })}</p>}
      <StepList desk={desk} moved={moved} onClose={onClose} />
      {story.steps.length === 0 && <p className={styles['none']}>{t('stories.no_steps')}</p>}
      {own && <AddView desk={desk} />}
    </section>
  )
}

function StoryHead({ desk, onNamed }: Pick<StorySheetProps, 'desk' | 'onNamed'>) {
  const { story, own } = desk.chosen
  const [title, setTitle] = useState(story.title)
  const field = useRef<HTMLInputElement>(null)
  const isUnnamed = desk.unnamed === story.id
  // A new story has a title to be written over.
  useEffect(() => {
    if (isUnnamed) field.current?.select()
  }, [isUnnamed])
  const rename = (to: string): void => {
    setTitle(to)
    if (to.trim() !== '') desk.edit({ kind: 'rename', from: story.title, to })
  }
  const finish = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    // The key would press what has the focus next.
    event.preventDefault()
    onNamed()
  }
  if (!own)
    return (
      <div className={styles['head']}>
        <h3 className={styles['title']}>{story.title}</h3>
        <p className={styles['state']}>{t('stories.read_only')}</p>
      </div>
    )
  return (
    <div className={styles['head']}>
      <input
        ref={field}
        className={styles['title']}
        aria-label={t('stories.name')}
        maxLength={LONGEST_TITLE}
        value={title.trim() === '' ? title : story.title}
        onChange={event => rename(event.target.value)}
        onKeyDown={finish}
        onBlur={() => setTitle(story.title)}
      />
      <p className={styles['state']}>{t(KEEPING_WORDS[desk.keeping.kind])}</p>
    </div>
  )
}

const KEEPING_WORDS = { saved: 'stories.saved', saving: 'stories.saving', failed: 'stories.unsaved' } as const
