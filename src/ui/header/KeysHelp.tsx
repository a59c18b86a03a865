import { Dialog } from '../shared/Dialog.tsx'
import { enMenu } from '../words/en-menu.ts'
import { addWords, t, type WordKey } from '../words/t.ts'
import styles from './KeysHelp.module.css'

addWords(enMenu)

/** Keys as they are printed on them; several do the same or a pair of things. */
const KEYS: readonly (readonly [keys: readonly string[], does: WordKey])[] = [
  [['/'], 'keys.search'],
  [['←', '→', '↑', '↓', 'Home', 'End'], 'keys.walk'],
  [['Enter'], 'keys.open'],
  [['Esc'], 'keys.close'],
  [['+', '−', '0'], 'keys.zoom'],
  [['1', '2'], 'keys.view'],
  [['s'], 'keys.story'],
  [['?'], 'keys.help'],
]

export function KeysHelp({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={t('keys.title')} onClose={onClose}>
      <dl className={styles['keys']}>
        {KEYS.map(([keys, does]) => (
          <div key={does} className={styles['row']}>
            <dt>
              {keys.map(key => (
                <kbd key={key} className={styles['key']}>
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
