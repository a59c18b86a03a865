import type { LaneRow } from '../../derive/lanes.ts'
import type { LaneFacet } from '../../model/choices.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import { FoldButton } from './FoldRows.tsx'
import { laneName, useLaneChoices } from './lane-choices.ts'
import { RailRow } from './RailRow.tsx'
import styles from './RailRows.module.css'

interface RailRowsProps {
  readonly rows: readonly LaneRow[]
  readonly facet: LaneFacet
  /** Ids of the rows that the event under the pointer touches. */
  readonly touched?: ReadonlySet<string>
}

/** The heads of the lanes: each row filters by what its lane stands for, at the height of its lane. */
export function RailRows({ rows, facet, touched }: RailRowsProps) {
  const choices = useLaneChoices(facet)
  const toggleFold = usePlenary(s => s.toggleFold)
  return (
    <div role="group" aria-label={t(facet === 'none' ? 'lanes.label' : `lanes.${facet}`)}>
      <ul className={styles['rows']}>
        {rows.map(row => (
          <li key={row.id} className={styles[row.kind]}>
            {row.kind !== 'lane' ? (
              <FoldButton row={row} onToggle={() => toggleFold(row.id)} />
            ) : (
              <RailRow
                name={laneName(row.lane)}
                kind={row.lane.kind}
                depth={row.depth}
                organs={
                  row.open === undefined ? undefined : { open: row.open, count: row.lane.organs.length }
                }
                state={choices.stateOf(row.lane)}
                count={choices.countOf(row.lane)}
                touched={touched?.has(row.id) ?? false}
                onToggle={() => choices.toggle(row.lane)}
                onExclude={choices.exclude && (() => choices.exclude?.(row.lane))}
                onFold={() => toggleFold(row.id)}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
