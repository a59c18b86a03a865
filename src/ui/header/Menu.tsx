import { useState } from 'react'
import button from '../shared/Button.module.css'
import { Icon } from '../shared/Icon.tsx'
import { later } from '../shared/later.ts'
import { OfferedDialog } from '../shared/OfferedDialog.tsx'
import { usePlenaryParts } from '../shared/plenary-context.ts'
import { Popover } from '../shared/Popover.tsx'
import { useShortcut } from '../shared/use-shortcut.ts'
import { t } from '../words/t.ts'
import type { MenuDialog } from './MenuEntries.tsx'
import styles from './Menu.module.css'

const MenuEntries = later(async () => (await import('./MenuEntries.tsx')).MenuEntries)
const KeysHelp = later(async () => (await import('./KeysHelp.tsx')).KeysHelp)

/** What is needed seldom: stories, files, the appearance and the list of keys. */
export function Menu() {
  const { offers } = usePlenaryParts()
  const [opened, setOpened] = useState<MenuDialog>()
  useShortcut('?', () => setOpened('keys'))
  useShortcut('s', () => setOpened('stories'))
  const dialog = opened && (opened === 'keys' ? KeysHelp : offers[opened])
  return (
    <div className={styles['menu']}>
      <Popover
        label={t('menu.label')}
        content={<Icon name="menu" />}
        className={`${button['icon']} ${styles['button']}`}
      >
        <MenuEntries onOpen={setOpened} />
      </Popover>
      {dialog && <OfferedDialog of={dialog} onClose={() => setOpened(undefined)} />}
    </div>
  )
}
