import { Suspense, useState } from 'react'
import { Icon } from '../shared/Icon.tsx'
import { later } from '../shared/later.ts'
import { Popover } from '../shared/Popover.tsx'
import { useShortcut } from '../shared/use-shortcut.ts'
import { t } from '../words/t.ts'
import styles from './Menu.module.css'

const Appearance = later(async () => (await import('./Appearance.tsx')).Appearance)
const KeysHelp = later(async () => (await import('./KeysHelp.tsx')).KeysHelp)

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
      <Suspense>{helping && <KeysHelp onClose={() => setHelping(false)} />}</Suspense>
    </div>
  )
}
