import type { ReadingProgress } from '../../state/parser-door.ts'
import { Drawing } from '../shared/Drawing.tsx'
import { Icon } from '../shared/Icon.tsx'
import { t } from '../words/t.ts'
import styles from './ReadingRows.module.css'

interface ReadingRowsProps {
  readonly progress: ReadingProgress
  /** How many of the files have an outcome. */
  readonly done: number
}

/** Rows that are seen: three that are done, the one being read, and what comes next. */
const SEEN = 7
const BEHIND = 3

/** The bar, and the documents around the one that is being read. */
export function ReadingRows({ progress, done }: ReadingRowsProps) {
  const { files, outcomes } = progress
  const first = Math.max(0, Math.min(done - BEHIND, files.length - SEEN))
  const failures = outcomes.slice(0, done).filter(({ kind }) => kind === 'refused').length
  const rows = files.slice(first, first + SEEN).map(({ path }, i) => rowOf(progress, done, first + i, path))
  const after = files.length - first - rows.length
  return (
    <>
      <div
        className={styles['bar']}
        role="progressbar"
        aria-label={t('reading.progress')}
        aria-valuemin={0}
        aria-valuemax={files.length}
        aria-valuenow={done}
        style={{ '--parts': files.length, '--done': done / files.length }}
        data-parts={files.length <= MOST_PARTS || undefined}
      />
      <ul className={styles['rows']}>
        {rows.map(({ path, name, state }) => (
          <li key={path} className={styles['row']} data-state={state}>
            <Sign state={state} />
            <span className={styles['name']} data-voice={name === path ? undefined : 'source'}>
              {name}
            </span>
            <span className={styles['state']}>{t(SAYS[state])}</span>
          </li>
        ))}
      </ul>
      <p className={styles['rest']}>
        {[
          ...(after > 0 ? [t('reading.later', { count: after })] : []),
          ...(failures > 0 ? [t('reading.failures', { count: failures })] : []),
        ].join(' · ')}
      </p>
    </>
  )
}

/** More parts than this are narrower than the gaps between them. */
const MOST_PARTS = 40

const SAYS = {
  read: 'reading.read',
  refused: 'reading.not_read',
  now: 'reading.now',
  waiting: 'reading.waiting',
} as const
type RowState = keyof typeof SAYS

interface Row {
  readonly path: string
  /** Its heading once it is read. */
  readonly name: string
  readonly state: RowState
}

function rowOf({ outcomes }: ReadingProgress, done: number, i: number, path: string): Row {
  if (i >= done) return { path, name: path, state: i === done ? 'now' : 'waiting' }
  const outcome = outcomes[i]
  return outcome?.kind === 'read'
    ? { path, name: outcome.title ?? path, state: 'read' }
    : { path, name: path, state: 'refused' }
}

function Sign({ state }: { readonly state: RowState }) {
  if (state === 'refused') return <Icon name="warn" />
  return (
    <Drawing>
      {state === 'read' && <path d="M3.5 8.5l3 3 6-7" />}
      {state === 'now' && <circle cx="8" cy="8" r="2.5" fill="currentColor" />}
    </Drawing>
  )
}
