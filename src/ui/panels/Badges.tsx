import type { FactBadge, FactRow } from '../../derive/fact-row.ts'
import { t } from '../words/t.ts'
import styles from './Badges.module.css'

/** How firm a fact stands, in a word: "Worked out", "Unclear", "1 not named". */
export function Badges({ row }: { readonly row: FactRow }) {
  return row.badges.map(badge => (
    <span key={badge.kind} className={styles['badge']} data-kind={badge.kind}>
      {badgeWords(badge)}
    </span>
  ))
}

function badgeWords(badge: FactBadge): string {
  return badge.kind === 'not-named' ? t('badge.not-named', { count: badge.count }) : t(`badge.${badge.kind}`)
}
