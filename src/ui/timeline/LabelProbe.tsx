import type { RefObject } from 'react'
import styles from './LabelProbe.module.css'

/** The two voices of a label, out of sight, for `use-label-measure.ts`. */
export function LabelProbe({ probe }: { readonly probe: RefObject<HTMLDivElement | null> }) {
  return (
    <div className={styles['probe']} ref={probe} aria-hidden>
      <i />
      <b />
      <span />
    </div>
  )
}
