import { useId, type ReactNode } from 'react'
import type { Story } from '../../model/story.ts'
import { Button } from '../shared/Button.tsx'
import button from '../shared/Button.module.css'
import { usePlenaryParts } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import { AddView } from './AddView.tsx'
import { OpenFile } from './OpenFile.tsx'
import styles from './StoryList.module.css'
import type { Desk } from './desk.ts'

/** Every story by its title, the reader's own first, and the ways to one more. */
export function StoryList({ desk }: { readonly desk: Desk }) {
  const { index } = usePlenaryParts().data
  const { own, builtIn, chosen } = desk
  const entry = (story: Story, collection?: string) => (
    <StoryEntry
      key={story.id}
      story={story}
      isChosen={story.id === chosen.story.id}
      collection={collection === index.title ? undefined : collection}
      onChoose={() => desk.choose(story.id)}
    />
  )
  return (
    <nav className={styles['list']} aria-label={t('stories.list')}>
      <Group title={t('stories.own')}>
        {own.length === 0 && <li className={styles['none']}>{t('stories.none_own')}</li>}
        {own.map(({ story, collection }) => entry(story, collection))}
      </Group>
      {!chosen.own && <AddView desk={desk} />}
      <div className={styles['more']}>
        <Button className={styles['button']} onClick={desk.addNew}>
          {t('stories.new')}
        </Button>
        <OpenFile desk={desk} className={`${button['button']} ${styles['button']}`} />
      </div>
      <Group title={t('stories.built_in')}>{builtIn.map(story => entry(story))}</Group>
    </nav>
  )
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <div className={styles['group']}>
      <h3 id={id}>{title}</h3>
      <ul aria-labelledby={id}>{children}</ul>
    </div>
  )
}

interface StoryEntryProps {
  readonly story: Story
  readonly isChosen: boolean
  /** Where it was made, if not here. */
  readonly collection: string | undefined
  readonly onChoose: () => void
}

function StoryEntry({ story, isChosen, collection, onChoose }: StoryEntryProps) {
  return (
    <li>
      <button
        type="button"
        className={styles['entry']}
        aria-current={isChosen ? 'true' : undefined}
        onClick={onChoose}
      >
        <span className={styles['title']}>{story.title}</span>
        <span className={styles['size']}>{t('stories.steps', { count: story.steps.length })}</span>
        {collection !== undefined && (
          <span className={styles['size']}>{t('stories.from_elsewhere', { collection })}</span>
        )}
      </button>
    </li>
  )
}
