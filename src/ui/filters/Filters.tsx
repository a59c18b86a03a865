import { t } from '../words/t.ts'
import { FacetLines } from './FacetLines.tsx'
import styles from './Filters.module.css'
import { OrganisationRail } from './OrganisationRail.tsx'

/** All facets in one column, where they are not the heads of the lanes: beside the list and in the sheet. */
export function Filters() {
  return (
    <section className={styles['filters']} aria-label={t('facets.label')}>
      <FacetLines />
      <OrganisationRail />
    </section>
  )
}
