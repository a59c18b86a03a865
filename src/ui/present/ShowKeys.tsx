import keysStyles from '../header/KeysHelp.module.css'
import { Dialog } from '../shared/Dialog.tsx'
import { t, type WordKey } from '../words/t.ts'

/** Keys as they are printed on them. */
const KEYS: readonly (readonly [keys: readonly string[], does: WordKey])[] = [
  [['→', '←', 'PgDn', 'PgUp', 'Space'], 'show.key_walk'],
  [['Home', 'End'], 'show.key_ends'],
  [['1', '2', 'Enter'], 'show.key_number'],
  [['B', '.'], 'show.key_black'],
  [['F'], 'show.key_full'],
  [['N'], 'show.key_notes'],
  [['U'], 'show.key_below'],
  [['?'], 'show.key_help'],
  [['Esc'], 'show.key_leave'],
]

export function ShowKeys({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={t('show.keys')} onClose={onClose}>
      <dl className={keysStyles['keys']}>
        {KEYS.map(([keys, does]) => (
          <div key={does} className={keysStyles['row']}>
            <dt>
              {keys.map(key => (
                <kbd key={key} className={keysStyles['key']}>
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
