import { useSyncExternalStore, type MouseEvent } from 'react'
import type { KeyHolder } from '../../embed/frame/hand-back.ts'
import { t } from '../words/t.ts'
import styles from './ExploreKeys.module.css'

interface KeysProps {
  readonly keys: KeyHolder
}

const useInside = (keys: KeyHolder): boolean => useSyncExternalStore(keys.subscribe, keys.inside)

/** On a slide the keys are the deck's; this keeps them in the frame, and gives them back. */
export function ExploreButton({ keys }: KeysProps) {
  const inside = useInside(keys)
  const press = ({ currentTarget }: MouseEvent<HTMLButtonElement>): void => {
    if (inside) {
      keys.handBack()
      return
    }
    keys.explore()
    // The click gave the focus to the deck; from here the Tab key goes on.
    currentTarget.focus()
  }
  return (
    <button type="button" className={styles['button']} data-on={inside || undefined} onClick={press}>
      {t(inside ? 'frame.give_back' : 'frame.explore')}
    </button>
  )
}

/** Says who has the keys while it is not the deck; drawn where the button is not. */
export function ExploreBadge({ keys, alone }: KeysProps & { readonly alone: boolean }) {
  const inside = useInside(keys)
  return (
    <p
      role="status"
      className={styles['badge']}
      data-alone={alone || undefined}
      data-on={inside || undefined}
    >
      {inside && t('frame.exploring')}
    </p>
  )
}
