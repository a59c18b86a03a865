import { memo } from 'react'
import type { LaneRow } from '../../derive/lanes.ts'
import type { LaneFacet } from '../../model/choices.ts'
import { useLaneChoices } from '../filters/lane-choices.ts'
import styles from './LaneRules.module.css'

interface LaneRulesProps {
  readonly rows: readonly LaneRow[]
  readonly facet: LaneFacet
  readonly touched: ReadonlySet<string>
}

/** The lines and tints behind the marks, row by row as in the rail. */
export const LaneRules = memo(function LaneRules({ rows, facet, touched }: LaneRulesProps) {
  const choices = useLaneChoices(facet)
  return (
    <div className={styles['rules']} aria-hidden>
      {rows.map(row => (
        <div
          key={row.id}
          className={styles[row.kind]}
          data-state={row.kind === 'lane' ? choices.stateOf(row.lane) : undefined}
          data-touched={touched.has(row.id) || undefined}
        />
      ))}
    </div>
  )
})
