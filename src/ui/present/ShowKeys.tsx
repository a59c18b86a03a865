import { Dialog } from '../shared/Dialog.tsx'
import { KeyList, type KeyRow } from '../shared/KeyList.tsx'
import type { Closable } from '../shared/offers.ts'
import { t } from '../words/t.ts'

const KEYS: readonly KeyRow[] = [
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

/** The keys of a presentation. */
export function ShowKeys({ onClose }: Closable) {
  return (
    <Dialog title={t('show.keys')} onClose={onClose}>
      <KeyList rows={KEYS} />
    </Dialog>
  )
}
