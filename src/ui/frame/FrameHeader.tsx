import { chipKey, chipsOf } from '../../derive/chips.ts'
import { ROLES } from '../../model/organisation.ts'
import { selectFilters, selectShown } from '../../state/select-shown.ts'
import { chipWords } from '../shared/chip-words.ts'
import { Mark } from '../shared/Mark.tsx'
import { usePlenary } from '../shared/plenary-context.ts'
import { yearsInWords } from '../shared/years-in-words.ts'
import { ZoomButtons } from '../toolbar/ZoomButtons.tsx'
import { t } from '../words/t.ts'
import styles from './FrameHeader.module.css'

/** What is on show, what the marks mean, and closer or farther. */
export function FrameHeader() {
  const index = usePlenary(s => s.index)
  const years = yearsInWords(index)
  return (
    <header className={styles['header']}>
      <div className={styles['words']}>
        <h1 className={styles['title']} dir="auto">
          {years === undefined ? index.title : t('frame.heading', { title: index.title, years })}
        </h1>
        <FiltersInWords />
      </div>
      <ul className={styles['legend']} aria-label={t('role.label')}>
        {ROLES.map(role => (
          <li key={role} className={styles['role']}>
            <Mark kind="global" role={role} /> {t(`role.${role}`)}
          </li>
        ))}
      </ul>
      <ZoomButtons />
    </header>
  )
}

/** "3 of 5 events: With CIS, In Moscow"; a view without filters says nothing. */
function FiltersInWords() {
  const index = usePlenary(s => s.index)
  const filters = usePlenary(selectFilters)
  const shown = usePlenary(selectShown).size
  const clear = usePlenary(s => s.clearFilters)
  const chips = chipsOf(filters)
  const count = index.events.length
  return (
    <p role="status" className={styles['filters']} data-heard={chips.length === 0 ? '' : undefined}>
      <span className={styles['count']}>
        {shown === count ? t('events.shown', { count }) : t('events.filtered', { count, shown })}
      </span>
      {chips.map(chip => (
        <bdi key={chipKey(chip)} className={styles['filter']}>
          {chipWords(index, chip)}
        </bdi>
      ))}
      {chips.length > 0 && (
        <button type="button" className={styles['clear']} onClick={clear}>
          {t('frame.show_all', { count })}
        </button>
      )}
    </p>
  )
}
