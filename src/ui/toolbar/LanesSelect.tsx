import { LANE_FACETS } from '../../model/choices.ts'
import { Icon } from '../shared/Icon.tsx'
import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import styles from './LanesSelect.module.css'

/** What the lanes of the score stand for. */
export function LanesSelect() {
  const lanes = usePlenary(s => s.lanes)
  const showLanes = usePlenary(s => s.showLanes)
  return (
    <label className={styles['lanes']}>
      <span className={styles['word']}>{t('lanes.label')}</span>
      <span className={styles['field']}>
        <select
          className={styles['select']}
          value={lanes}
          onChange={({ target }) => showLanes(LANE_FACETS.find(facet => facet === target.value) ?? lanes)}
        >
          {LANE_FACETS.map(facet => (
            <option key={facet} value={facet}>
              {t(`lanes.${facet}`)}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </span>
    </label>
  )
}
