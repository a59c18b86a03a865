import { useState } from 'react'
import { KeysHelp } from './KeysHelp.tsx'
import { Icon } from '../shared/Icon.tsx'
import { Popover } from '../shared/Popover.tsx'
import { useShortcut } from '../shared/use-shortcut.ts'
import { t } from '../words/t.ts'
import { Appearance } from './Appearance.tsx'
import styles from './Menu.module.css'

/** What is needed seldom: the appearance and the list of keys. */
export function Menu() {
  const [helping, setHelping] = useState(false)
  useShortcut('?', () => setHelping(true))
  return (
    <div className={styles['menu']}>
      <Popover label={t('menu.label')} content={<Icon name="menu" />} className={styles['button']}>
        <Appearance />
        <button type="button" className={styles['entry']} onClick={() => setHelping(true)}>
          {t('keys.title')} <kbd className={styles['key']}>?</kbd>
        </button>
      </Popover>
      {helping && <KeysHelp onClose={() => setHelping(false)} />}
    </div>
  )
}
