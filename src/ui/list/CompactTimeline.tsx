import { compactTimeline, type CompactStem } from '../../derive/compact-timeline.ts'
import { rememberedFor } from '../../derive/memoised.ts'
import type { DatasetIndex, EventSummary } from '../../model/dataset-index.ts'
import { selectShown } from '../../state/select-shown.ts'
import { formatDating } from '../shared/format-date.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { enList } from '../words/en-list.ts'
import { addWords, t } from '../words/t.ts'
import styles from './CompactTimeline.module.css'

addWords(enList)

const compactOf = rememberedFor((index: DatasetIndex) => compactTimeline(index))

/** All of time over a phone's list; a tap on a stem goes to its first event in the list. */
export function CompactTimeline() {
  const index = usePlenary(s => s.index)
  const shown = usePlenary(selectShown)
  const { stems, years } = compactOf(index)
  const isShown = (event: EventSummary | undefined): boolean => event !== undefined && shown.has(event.id)
  return (
    <div className={styles['time']} role="group" aria-label={t('compact.label')}>
      {stems.map(stem => (
        <Stem
          key={stem.positions[0]}
          stem={stem}
          index={index}
          shown={stem.positions.filter(at => isShown(index.events[at])).length}
        />
      ))}
      <div className={styles['axis']} aria-hidden>
        {years.map(({ year, x }) => (
          <span key={year} className={styles['year']} style={{ '--x': x }}>
            {year}
          </span>
        ))}
      </div>
    </div>
  )
}

interface StemProps {
  readonly stem: CompactStem
  readonly index: DatasetIndex
  /** How many of its events pass the filters. */
  readonly shown: number
}

function Stem({ stem, index, shown }: StemProps) {
  const [first] = stem.positions
  const event = first === undefined ? undefined : index.events[first]
  if (!event) return undefined
  const count = stem.positions.length
  const date = formatDating(event, 'short')
  const some = shown < count && count > 1
  return (
    <button
      type="button"
      className={styles['stem']}
      style={{ '--x': (stem.from + stem.to) / 2, '--w': stem.to - stem.from }}
      data-empty={shown === 0 || undefined}
      aria-label={t(some ? 'compact.some' : 'compact.stem', { count, shown, date })}
      onClick={() => goToRow(event.id)}
    >
      {count === 1 ? (
        <span className={styles['dot']} />
      ) : (
        <span className={styles['group']}>{some ? t('facets.shown_of', { shown, all: count }) : count}</span>
      )}
    </button>
  )
}

/** The row takes the focus, so that the arrow keys go on from there. */
function goToRow(id: string): void {
  const row = [...document.querySelectorAll<HTMLElement>('button[data-event]')].find(
    candidate => candidate.dataset['event'] === id,
  )
  row?.scrollIntoView({ block: 'center' })
  row?.focus({ preventScroll: true })
}
