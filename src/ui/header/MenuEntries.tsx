import { usePlenary, usePlenaryParts } from '../shared/plenary-context.ts'
import { useMedia } from '../shared/use-media.ts'
import { enMenu } from '../words/en-menu.ts'
import { addWords, t } from '../words/t.ts'
import { Appearance } from './Appearance.tsx'
import styles from './MenuEntries.module.css'

addWords(enMenu)

/** What the menu can open. */
export type MenuDialog = 'share' | 'open' | 'stories' | 'export' | 'keys'

interface MenuEntriesProps {
  readonly onOpen: (dialog: MenuDialog) => void
}

/** Only what this page offers has an entry. */
export function MenuEntries({ onOpen }: MenuEntriesProps) {
  const { offers } = usePlenaryParts()
  const phone = useMedia('(max-width: 599.98px)')
  return (
    <>
      {phone && <PhoneEntries onOpen={onOpen} />}
      {offers.open ? (
        <button type="button" className={styles['entry']} onClick={() => onOpen('open')}>
          {t('open.open')}
        </button>
      ) : (
        <p className={styles['note']}>{t('open.elsewhere')}</p>
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

/** What wider headers have as buttons. */
function PhoneEntries({ onOpen }: MenuEntriesProps) {
  const { offers } = usePlenaryParts()
  const story = usePlenary(s => s.story)
  const present = usePlenary(s => s.present)
  return (
    <>
      {offers.present && (
        <button type="button" className={styles['entry']} onClick={() => present(1, story)}>
          {t('present.open')}
        </button>
      )}
      {offers.share && (
        <button type="button" className={styles['entry']} onClick={() => onOpen('share')}>
          {t('share.open')}
        </button>
      )}
    </>
  )
}
