import { useSyncExternalStore, type MouseEvent } from 'react'
import type { KeyHolder } from '../../embed/frame/hand-back.ts'
import { t } from '../words/t.ts'
import styles from './ExploreKeys.module.css'

interface KeysProps {
  readonly keys: KeyHolder
}

/** On a slide the keys are the deck's; this keeps them in the frame, for a while. */
export function ExploreButton({ keys }: KeysProps) {
  const explore = ({ currentTarget }: MouseEvent<HTMLButtonElement>): void => {
    keys.explore()
    // The click gave the focus to the deck; from here the Tab key goes on.
    currentTarget.focus()
  }
  return (
    <button type="button" className={styles['button']} title={t('frame.explore_why')} onClick={explore}>
      {t('frame.explore')}
    </button>
  )
}

/** Who has the keys, for as long as it is not the deck. */
export function ExploreBadge({ keys }: KeysProps) {
  const inside = useSyncExternalStore(keys.subscribe, keys.inside)
  return (
    <p role="status" className={styles['badge']} data-on={inside || undefined}>
      {inside && t('frame.exploring')}
    </p>
  )
}
