import { searchFindsNothing, suggestChanges, type Suggestion } from '../../derive/suggest-changes.ts'
import { organisationsById } from '../../derive/by-id.ts'
import type { Filters } from '../../model/choices.ts'
import type { DatasetIndex } from '../../model/dataset-index.ts'
import { selectFilters } from '../../state/select-shown.ts'
import { NO_FILTERS } from '../../model/first-choices.ts'
import { chipName, joinAnd } from '../shared/chip-words.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { enStates } from '../words/en-states.ts'
import { addWords, t } from '../words/t.ts'
import styles from './States.module.css'

addWords(enStates)

/** No event passes the filters: says why, and offers the smallest changes with what each would bring. */
export function NothingLeft() {
  const index = usePlenary(s => s.index)
  const filters = usePlenary(selectFilters)
  const hits = usePlenary(s => s.textHits)
  const applyFilters = usePlenary(s => s.applyFilters)
  const clearFilters = usePlenary(s => s.clearFilters)
  if (searchFindsNothing(index, filters, NO_FILTERS, hits)) return <NotFound query={filters.query.trim()} />
  const changes = suggestChanges(index, filters, hits)
  return (
    <section className={styles['state']} aria-label={t('nothing.label')}>
      <h2 className={styles['heading']}>{whyNothing(index, filters)}</h2>
      <p className={styles['words']}>
        {changes.length === 0 ? t('nothing.change_all') : t('nothing.change_single')}
      </p>
      <ul className={styles['changes']}>
        {changes.map(change => (
          <li key={changeWords(index, filters, change)} className={styles['change']}>
            <button type="button" className={styles['link']} onClick={() => applyFilters(change.filters)}>
              {changeWords(index, filters, change)}
            </button>
            <span>{t('events.shown', { count: change.events })}</span>
          </li>
        ))}
        <li className={styles['change']}>
          <button type="button" className={styles['link']} onClick={clearFilters}>
            {t('chips.clear_all')}
          </button>
          <span>{t('events.shown', { count: index.events.length })}</span>
        </li>
      </ul>
    </section>
  )
}

function NotFound({ query }: { readonly query: string }) {
  const documents = usePlenary(s => s.index.documents.length)
  const search = usePlenary(s => s.search)
  return (
    <section className={styles['state']} aria-label={t('nothing.label')}>
      <h2 className={styles['heading']}>{t('nothing.not_found', { query })}</h2>
      <p className={styles['words']}>{t('nothing.searched', { count: documents })}</p>
      <button type="button" className={`${styles['link']} ${styles['action']}`} onClick={() => search('')}>
        {t('search.clear')}
      </button>
    </section>
  )
}

/** "No event has both ICRC and EU" where that is the whole reason. */
function whyNothing(index: DatasetIndex, filters: Filters): string {
  const names = filters.include.map(id => organisationsById(index).get(id)?.short ?? id)
  if (filters.match === 'all' && names.length === 2) return t('nothing.not_both', { names: joinAnd(names) })
  if (filters.match === 'all' && names.length > 2) return t('nothing.not_all', { names: joinAnd(names) })
  return t('nothing.passes')
}

function changeWords(index: DatasetIndex, { include }: Filters, { change }: Suggestion): string {
  if (change.kind === 'match-any')
    return include.length === 2
      ? t('nothing.match_any_two')
      : t('nothing.match_any', { count: include.length })
  if (change.chip.kind === 'roles') return t('nothing.any_role')
  return t('nothing.remove', { name: chipName(index, change.chip) })
}
