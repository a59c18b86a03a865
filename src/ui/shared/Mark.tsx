import { markPaths, type MarkShape } from '../../derive/mark-shape.ts'
import type { LaneRole } from '../../model/organisation.ts'
import styles from './Mark.module.css'

interface MarkProps {
  /** Shape and colour. */
  readonly kind: MarkShape
  /** Ring and fill, fill, hollow. */
  readonly role: LaneRole
  /** Half filled: the text says that the body will take part. */
  readonly announced?: boolean
  /** Grey: filtered out. */
  readonly ghost?: boolean
}

/** The mark of one body at one event, 20 px wide; the words beside it say what it means. */
export function Mark({ kind, role, announced = false, ghost = false }: MarkProps) {
  const { body, half, ring } = markPaths(kind)
  return (
    <svg
      className={styles['mark']}
      width="20"
      height="20"
      viewBox="-10 -10 20 20"
      data-kind={kind}
      data-role={role}
      data-announced={announced || undefined}
      data-ghost={ghost || undefined}
      aria-hidden
    >
      <path className={styles['halo']} d={role === 'organiser' ? ring : body} />
      {role === 'organiser' && <path className={styles['ring']} d={ring} />}
      <path className={styles['body']} d={body} />
      {announced && <path className={styles['half']} d={half} />}
    </svg>
  )
}
