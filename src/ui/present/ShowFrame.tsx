import { useRef, type ReactNode, type RefObject } from 'react'
import { useModal } from '../shared/use-modal.ts'
import { t } from '../words/t.ts'
import type { Act } from './keys.ts'
import styles from './ShowFrame.module.css'
import { useShowKeys } from './use-show-keys.ts'

interface ShowFrameProps {
  /** What is presented. */
  readonly title: string
  /** Does what a key asks for, and says whether it was its own. */
  readonly perform: (act: Act) => boolean
  readonly typed?: string
  /** The region, which goes to full screen. */
  readonly region?: RefObject<HTMLElement | null>
  readonly label?: string
  readonly children: ReactNode
}

/**
 * Covers the page: a modal dialog, so that the page behind is out of reach and gets the focus back at the end,
 * with the region in it that the presentation stands in.
 */
export function ShowFrame({ title, perform, typed = '', region, label, children }: ShowFrameProps) {
  const own = useRef<HTMLElement>(null)
  const place = region ?? own
  const modal = useModal(() => perform({ kind: 'leave' }), place)
  useShowKeys(place, typed, perform)
  return (
    <dialog {...modal} className={styles['frame']} aria-label={title}>
      <section ref={place} className={styles['region']} aria-label={label ?? t('show.label')} tabIndex={-1}>
        {children}
      </section>
    </dialog>
  )
}
