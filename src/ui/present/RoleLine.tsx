import type { RoleRow } from '../../derive/step-bodies.ts'
import { joinAnd } from '../shared/chip-words.ts'
import { Mark } from '../shared/Mark.tsx'
import { t } from '../words/t.ts'
import styles from './RoleLine.module.css'

/** "Participants ● UN ■ OSCE ■ SCO, and 2 national authorities". */
export function RoleLine({ row: { role, announced, named, folded } }: { readonly row: RoleRow }) {
  const left = folded.reduce((sum, { count }) => sum + count, 0)
  return (
    <>
      <dt className={styles['role']}>
        {announced ? t('show.announced') : t(`show.${role}`, { count: named.length + left })}
      </dt>
      <dd className={styles['bodies']}>
        {named.map(({ body, kind, part }) => (
          <span key={body.id} className={styles['body']}>
            <Mark kind={kind} role={part.role} announced={part.announced} />
            <bdi>{body.short}</bdi>
          </span>
        ))}
        {left > 0 && (
          <span className={styles['more']}>
            {t('show.folded', {
              bodies: joinAnd(folded.map(({ kind, count }) => t(`show.${kind}`, { count }))),
            })}
          </span>
        )}
      </dd>
    </>
  )
}
