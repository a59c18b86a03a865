import { useState } from 'react'
import { formatLink } from '../../link/permalink.ts'
import { FIRST_CHOICES } from '../../model/first-choices.ts'
import { Icon } from '../shared/Icon.tsx'
import { usePlenary, usePlenaryParts } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import { saveStory } from './save-story.ts'
import styles from './StoryActions.module.css'
import type { Desk } from './use-desk.ts'

interface StoryActionsProps {
  readonly desk: Desk
  readonly onClose: () => void
}

/** What became of "Copy link". */
type Copied =
  | { readonly kind: 'copied' }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'refused'; readonly address: string }

/** What one does with a whole story. */
export function StoryActions({ desk, onClose }: StoryActionsProps) {
  const { links, offers } = usePlenaryParts()
  const present = usePlenary(s => s.present)
  const [copied, setCopied] = useState<Copied>()
  const { story, own } = desk.chosen
  const copy = async (): Promise<void> => {
    const word = desk.packed(story)
    if (word === undefined) {
      setCopied({ kind: 'too-long' })
      return
    }
    const fragment = formatLink({ ...FIRST_CHOICES, story: word, step: 1 })
    const address = `${links.address().split('#')[0] ?? ''}#${fragment}`
    setCopied((await writeToClipboard(address)) ? { kind: 'copied' } : { kind: 'refused', address })
  }
  const start = (): void => {
    onClose()
    present(1, desk.wordOf(story))
  }
  return (
    <>
      <div className={styles['actions']}>
        {offers.present && story.steps.length > 0 && (
          <button type="button" data-main onClick={start}>
            <Icon name="present" />
            {t('stories.present')}
          </button>
        )}
        <button type="button" onClick={() => void copy()}>
          {t('stories.copy_link')}
        </button>
        <button type="button" onClick={() => void saveStory(story, 'yaml')}>
          {t('stories.save_yaml')}
        </button>
        <button type="button" onClick={() => void saveStory(story, 'json')}>
          {t('stories.save_json')}
        </button>
        <button type="button" onClick={() => desk.duplicate(story)}>
          {t(own ? 'stories.duplicate_own' : 'stories.duplicate')}
        </button>
        {own && (
          <button type="button" onClick={() => desk.remove(story)}>
            {t('stories.delete')}
          </button>
        )}
      </div>
      <p className={styles['said']} aria-live="polite">
        {copied && sayCopied(copied)}
      </p>
      {copied?.kind === 'refused' && (
        <input
          className={styles['address']}
          aria-label={t('stories.copy_link')}
          readOnly
          value={copied.address}
          onFocus={event => event.target.select()}
        />
      )}
    </>
  )
}

function sayCopied(copied: Copied): string {
  switch (copied.kind) {
    case 'copied':
      return t('stories.link_copied')
    case 'too-long':
      return t('stories.link_too_long')
    case 'refused':
      return t('stories.link_by_hand')
  }
}

async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
