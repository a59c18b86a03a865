import { Dialog } from '../shared/Dialog.tsx'
import { KeyList, type KeyRow } from '../shared/KeyList.tsx'
import type { Closable } from '../shared/offers.ts'
import { enMenu } from '../words/en-menu.ts'
import { addWords, t } from '../words/t.ts'

addWords(enMenu)

const KEYS: readonly KeyRow[] = [
  [['/'], 'keys.search'],
  [['←', '→', '↑', '↓', 'Home', 'End'], 'keys.walk'],
  [['Enter'], 'keys.open'],
  [['Esc'], 'keys.close'],
  [['+', '−', '0'], 'keys.zoom'],
  [['1', '2'], 'keys.view'],
  [['s'], 'keys.story'],
  [['?'], 'keys.help'],
]

/** The keys of the timeline. */
export function KeysHelp({ onClose }: Closable) {
  return (
    <Dialog title={t('keys.title')} onClose={onClose}>
      <KeyList rows={KEYS} />
    </Dialog>
  )
}
