import { t } from '../words/t.ts'
import { FindLane, MANY_LANES } from './FindLane.tsx'
import styles from './OrganisationRail.module.css'
import { RailRows } from './RailRows.tsx'
import { RailTools } from './RailTools.tsx'
import { useLaneRows } from './use-lane-rows.ts'

/** The organisations as a facet of its own: beside the list and in the sheet, where no lanes are. */
export function OrganisationRail() {
  const { rows, lanes, words, find } = useLaneRows('organisation')
  return (
    <div className={styles['rail']}>
      <div className={styles['tools']}>
        <RailTools />
        {lanes > MANY_LANES && <FindLane words={words} onFind={find} />}
      </div>
      <RailRows rows={rows} facet="organisation" />
      {rows.length === 0 && <p className={styles['none']}>{t('rail.none_found')}</p>}
    </div>
  )
}
