import type { MouseEvent } from 'react'
import { Arrow } from '../shared/Arrow.tsx'
import { t } from '../words/t.ts'
import { giveKeysBack } from './give-keys-back.ts'
import type { Act } from './keys.ts'
import styles from './ShowBar.module.css'
import type { Show } from './use-show.ts'

interface ShowBarProps {
  readonly show: Show
  readonly full: boolean
  readonly below: boolean
  readonly perform: (act: Act) => boolean
}

/** The buttons of a presentation; they show while the mouse moves, while one has the focus, and under fingers. */
export function ShowBar({ show, full, below, perform }: ShowBarProps) {
  const press = (act: Act) => (event: MouseEvent<HTMLElement>) => {
    giveKeysBack(event)
    perform(act)
  }
  const { position, count } = show
  return (
    <div className={styles['bar']} role="group" aria-label={t('show.controls')}>
      <button type="button" aria-disabled={position === 0} onClick={press({ kind: 'by', steps: -1 })}>
        <Arrow direction="back" />
        {t('show.previous')}
      </button>
      <button type="button" aria-disabled={position === count - 1} onClick={press({ kind: 'by', steps: 1 })}>
        {t('show.next')}
        <Arrow direction="on" />
      </button>
      <button type="button" aria-pressed={below} onClick={press({ kind: 'notes-below' })}>
        {t('show.notes')}
      </button>
      <button type="button" className={styles['wide']} onClick={press({ kind: 'notes-window' })}>
        {t('show.notes_window')}
      </button>
      <button type="button" className={styles['wide']} onClick={press({ kind: 'full-screen' })}>
        {t(full ? 'show.window' : 'show.full_screen')}
      </button>
      <button type="button" className={styles['wide']} onClick={press({ kind: 'keys' })}>
        {t('show.keys')}
      </button>
      <button type="button" onClick={press({ kind: 'leave' })}>
        {t('show.exit')}
      </button>
    </div>
  )
}
