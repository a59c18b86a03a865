import { t } from '../words/t.ts'
import styles from './PassageNotice.module.css'
import type { MarkedDocument } from './use-marked-text.ts'
import { inShort } from './Waiting.tsx'

/** Tells the reader when a link's words are not where they were quoted from. */
export function PassageNotice({ marked: { reading, passage } }: { readonly marked: MarkedDocument }) {
  if (!passage || (reading.state !== 'moved' && reading.state !== 'gone')) return null
  return (
    <p className={styles['notice']} role="alert">
      <bdi>{t(`text.${reading.state}`, { exact: inShort(passage.exact) })}</bdi>
    </p>
  )
}
