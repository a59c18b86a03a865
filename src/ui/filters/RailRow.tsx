import type { FacetCount } from '../../derive/facet-counts.ts'
import type { LaneKind } from '../../model/organisation.ts'
import { Mark } from '../shared/Mark.tsx'
import { t } from '../words/t.ts'
import { Chevron } from './FoldRows.tsx'
import type { ChoiceState } from './lane-choices.ts'
import styles from './RailRow.module.css'

interface RailRowProps {
  readonly name: string
  readonly kind: LaneKind | undefined
  readonly depth: 0 | 1
  /** Its organs, which count for it. */
  readonly organs: { readonly open: boolean; readonly count: number } | undefined
  readonly state: ChoiceState
  readonly count: FacetCount
  readonly touched: boolean
  readonly onToggle: () => void
  readonly onExclude: (() => void) | undefined
  readonly onFold: () => void
}

/** One lane's head: a tick includes, "Exclude" keeps out, the number says how many events there are. */
export function RailRow({ name, kind, depth, organs, state, count, touched, ...acts }: RailRowProps) {
  return (
    <div
      className={styles['row']}
      data-state={state}
      data-depth={depth}
      data-touched={touched || undefined}
      data-empty={count.shown === 0 || undefined}
    >
      <label className={styles['label']}>
        <input
          type="checkbox"
          className={styles['box']}
          checked={state === 'included'}
          data-state={state}
          onChange={acts.onToggle}
        />
        {kind && <Mark kind={kind} role="participant" />}
        <span className={styles['name']}>{name}</span> <span data-heard>{countWords(state, count)}</span>
      </label>
      {organs && (
        <button type="button" className={styles['organs']} aria-expanded={organs.open} onClick={acts.onFold}>
          <Chevron />
          {t('rail.organs', { count: organs.count })} <span data-heard>{t('rail.organs_of', { name })}</span>
        </button>
      )}
      {acts.onExclude && (
        <button
          type="button"
          className={styles['exclude']}
          aria-pressed={state === 'excluded'}
          onClick={acts.onExclude}
        >
          {t('rail.exclude')} <span data-heard>{name}</span>
        </button>
      )}
      <Count state={state} count={count} />
    </div>
  )
}

function countWords(state: ChoiceState, { shown, all }: FacetCount): string {
  if (state === 'excluded') return t('rail.excluded')
  return shown === all ? t('rail.count', { count: all }) : t('rail.count_of', { count: all, shown })
}

/** "4", or "3 of 4" once other filters are on; the words for a screen reader stand in the label. */
function Count({ state, count: { shown, all } }: Pick<RailRowProps, 'state' | 'count'>) {
  return (
    <span className={styles['count']} aria-hidden>
      {state === 'excluded' ? (
        t('rail.excluded')
      ) : (
        <>
          <b>{shown}</b>
          {shown !== all && t('rail.of_all', { all })}
        </>
      )}
    </span>
  )
}
