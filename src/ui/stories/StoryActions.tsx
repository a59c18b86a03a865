import { useState } from 'react'
import { Button } from '../shared/Button.tsx'
import { Icon } from '../shared/Icon.tsx'
import { usePlenary, usePlenaryParts } from '../shared/plenary-context.ts'
import { findHome } from '../shared/site-place.ts'
import { writeToClipboard } from '../shared/write-to-clipboard.ts'
import { t } from '../words/t.ts'
import { saveStory } from './save-story.ts'
import styles from './StoryActions.module.css'
import { storyLink, type StoryLink } from './story-link.ts'
import type { Desk } from './desk.ts'

interface StoryActionsProps {
  readonly desk: Desk
  readonly onClose: () => void
}

/** A link that was asked for, and whether it is in the clipboard. */
interface AskedLink {
  readonly link: StoryLink
  readonly copied: boolean
}

/** What one does with a whole story. */
export function StoryActions({ desk, onClose }: StoryActionsProps) {
  const parts = usePlenaryParts()
  const present = usePlenary(s => s.present)
  const [asked, setAsked] = useState<AskedLink>()
  const { story, own } = desk.chosen
  const copy = async (): Promise<void> => {
    const link = storyLink(parts, desk.packed(story), findHome(document))
    setAsked({ link, copied: link.kind === 'link' && (await writeToClipboard(link.address)) })
  }
  const start = (): void => {
    onClose()
    present(1, desk.wordOf(story))
  }
  return (
    <>
      <div className={styles['actions']}>
        {parts.offers.present && story.steps.length > 0 && (
          <Button main onClick={start}>
            <Icon name="present" />
            {t('stories.present')}
          </Button>
        )}
        <Button onClick={() => void copy()}>{t('stories.copy_link')}</Button>
        <Button onClick={() => void saveStory(story, 'yaml')}>{t('stories.save_yaml')}</Button>
        <Button onClick={() => void saveStory(story, 'json')}>{t('stories.save_json')}</Button>
        <Button onClick={() => desk.duplicate(story)}>
          {t(own ? 'stories.duplicate_own' : 'stories.duplicate')}
        </Button>
        {own && <Button onClick={() => desk.remove(story)}>{t('stories.delete')}</Button>}
      </div>
      <p className={styles['said']} aria-live="polite">
        {asked && sayLink(asked)}
      </p>
      {asked?.link.kind === 'link' && !asked.copied && (
        <input
          className={styles['address']}
          aria-label={t('stories.copy_link')}
          readOnly
          value={asked.link.address}
          onFocus={event => event.target.select()}
        />
      )}
    </>
  )
}

/** What became of "Copy link", and who can follow it where that is not everybody. */
function sayLink({ link, copied }: AskedLink): string {
  if (link.kind !== 'link') return t(link.kind === 'own' ? 'stories.link_own' : 'stories.link_too_long')
  const { address, reach } = link
  const leads = reach === 'web' ? [] : [t(`stories.link_${reach}`, { address: address.replace(/#.*$/s, '') })]
  return [t(copied ? 'stories.link_copied' : 'stories.link_by_hand'), ...leads].join(' ')
}
