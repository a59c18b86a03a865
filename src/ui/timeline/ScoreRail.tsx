import { memo, type ReactNode } from 'react'
import type { OverviewUnit } from '../../derive/overview.ts'
import type { LaneFacet } from '../../model/choices.ts'
import { FindLane, MANY_LANES } from '../filters/FindLane.tsx'
import { OrganisationRail } from '../filters/OrganisationRail.tsx'
import { RailRows } from '../filters/RailRows.tsx'
import { RailTools } from '../filters/RailTools.tsx'
import type { LaneRowsInUse } from '../filters/use-lane-rows.ts'
import { useIsFirstPainted } from '../shared/use-is-first-painted.ts'
import { t } from '../words/t.ts'
import styles from './ScoreRail.module.css'

interface ScoreRailProps {
  readonly facet: LaneFacet
  readonly lanes: LaneRowsInUse
  readonly touched: ReadonlySet<string>
  readonly unit: OverviewUnit
  /** The facets that are not lanes. */
  readonly children: ReactNode
}

/**
 * The column beside the score: facets over the labels, then a head for each lane, then the organisations where
 * the lanes stand for something else, then words to the overview. It stands still while the timeline moves.
 */
export const ScoreRail = memo(function ScoreRail({ facet, lanes, touched, unit, children }: ScoreRailProps) {
  const isPainted = useIsFirstPainted()
  return (
    <section className={styles['rail']} aria-label={t('facets.label')}>
      <div className={styles['top']}>
        <div className={styles['facets']}>{isPainted && children}</div>
        {facet === 'organisation' ? (
          <RailTools />
        ) : (
          <p className={styles['heading']}>{facet === 'none' ? '' : t(`lanes.${facet}`)}</p>
        )}
        {lanes.lanes > MANY_LANES && (
          <div className={styles['find']}>
            <FindLane words={lanes.words} onFind={lanes.find} />
          </div>
        )}
      </div>
      {isPainted && <RailRows rows={lanes.rows} facet={facet} touched={touched} />}
      {lanes.words && lanes.rows.length === 0 && <p className={styles['none']}>{t('rail.none_found')}</p>}
      {facet !== 'organisation' && (
        <div className={styles['organisations']}>
          <OrganisationRail />
        </div>
      )}
      <div className={styles['foot']}>
        <p>{t(`overview.${unit}`)}</p>
        <p>{t('overview.hint')}</p>
      </div>
    </section>
  )
})
