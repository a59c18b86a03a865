import { usePlenaryParts } from '../shared/plenary-context.ts'
import { enMenu } from '../words/en-menu.ts'
import { addWords, t } from '../words/t.ts'
import { Appearance } from './Appearance.tsx'
import styles from './MenuEntries.module.css'

addWords(enMenu)

/** What the menu can open. */
export type MenuDialog = 'open' | 'stories' | 'export' | 'keys'

/** Only what this page offers has an entry. */
export function MenuEntries({ onOpen }: { readonly onOpen: (dialog: MenuDialog) => void }) {
  const { offers } = usePlenaryParts()
  return (
    <>
      {offers.open && (
        <button type="button" className={styles['entry']} onClick={() => onOpen('open')}>
          {t('open.open')}
        </button>
      )}
      {offers.stories && (
        <button type="button" className={styles['entry']} onClick={() => onOpen('stories')}>
          {t('stories.open')}
        </button>
      )}
      {offers.export && (
        <button type="button" className={styles['entry']} onClick={() => onOpen('export')}>
          {t('export.open')}
        </button>
      )}
      <Appearance />
      <button type="button" className={styles['entry']} onClick={() => onOpen('keys')}>
        {t('keys.title')} <kbd className={styles['key']}>?</kbd>
      </button>
    </>
  )
}
