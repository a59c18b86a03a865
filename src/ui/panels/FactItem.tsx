import { Suspense, useId, useState } from 'react'
import { evidenceClusters, type EvidenceCluster } from '../../derive/evidence-clusters.ts'
import type { FactRow } from '../../derive/fact-row.ts'
import { joinSentences } from '../../derive/sentence-clusters.ts'
import { lineOf } from '../../derive/text-lines.ts'
import type { FactPath } from '../../model/fact-path.ts'
import button from '../shared/Button.module.css'
import { usePlenaryParts } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import { Badges } from './Badges.tsx'
import { EvidenceQuote } from './EvidenceQuote.tsx'
import { labelWords, lineWords } from './fact-words.ts'
import styles from './FactItem.module.css'
import { RowValue } from './FactValueView.tsx'
import { RunnerUp } from './RunnerUp.tsx'
import type { DocumentTexts } from './use-event-facts.ts'
import type { FactChoice } from './use-fact-choice.ts'

interface FactItemProps {
  readonly row: FactRow
  /** The fact of this row that is being read. */
  readonly active: FactPath | undefined
  readonly texts: DocumentTexts | undefined
  readonly choice: FactChoice
}

const NO_TEXTS: DocumentTexts = new Map()

/** One row of the Facts: value, the words that support it, why, and the line where they stand. */
export function FactItem({ row, active, texts, choice }: FactItemProps) {
  const id = useId()
  const { correct: CorrectThis } = usePlenaryParts().offers
  const [all, setAll] = useState(false)
  const clusters = joinSentences(evidenceClusters(row), texts ?? NO_TEXTS)
  const shown = all ? clusters : clusters.slice(0, 1)
  const fact = row.facts.find(({ path }) => path === active) ?? row.facts[0]
  return (
    <li className={styles['row']} data-active={active !== undefined || undefined}>
      <span id={`${id}-label`} className={styles['label']}>
        {labelWords(row)}
      </span>
      <div className={styles['matter']}>
        <div className={styles['first']}>
          <button
            type="button"
            id={`${id}-value`}
            className={styles['choose']}
            aria-labelledby={`${id}-label ${id}-value`}
            aria-current={active !== undefined || undefined}
            onClick={() => choice.show(row.id, clusters[0])}
          >
            <RowValue row={row} />
          </button>
          <Badges row={row} />
        </div>
        {shown.map(cluster => (
          <div key={`${cluster.document} ${cluster.start}`} className={styles['passage']}>
            <EvidenceQuote
              cluster={cluster}
              document={texts?.get(cluster.document)}
              words={wordsOf(row, cluster)}
            />
            <LineButton row={row} cluster={cluster} texts={texts} choice={choice} />
          </div>
        ))}
        {fact && fact.why !== '' && (
          <p className={styles['why']}>
            <b>{t('fact.why')}</b> <bdi>{fact.why}</bdi>
          </p>
        )}
        {fact && <RunnerUp fact={fact} />}
        {clusters.length > shown.length && (
          <button
            type="button"
            className={`${button['inline']} ${styles['more']}`}
            onClick={() => setAll(true)}
          >
            {t('fact.more_passages', { count: clusters.length - shown.length })}
          </button>
        )}
        {active !== undefined && CorrectThis && (
          <Suspense>
            <CorrectThis row={row} />
          </Suspense>
        )}
      </div>
    </li>
  )
}

function wordsOf(row: FactRow, { document, start, end }: EvidenceCluster): readonly string[] {
  const evidence = row.facts.flatMap(fact => fact.evidence)
  const within = evidence.filter(e => e.document === document && e.start >= start && e.end <= end)
  return [...new Set(within.map(({ exact }) => exact))]
}

type LineButtonProps = Omit<FactItemProps, 'active'> & { readonly cluster: EvidenceCluster }

/** "line 9": goes to the words in the text. */
function LineButton({ row, cluster, texts, choice }: LineButtonProps) {
  const starts = texts?.get(cluster.document)?.starts
  if (!starts) return null
  const line = lineWords(lineOf(starts, cluster.start), lineOf(starts, cluster.end - 1))
  return (
    <button
      type="button"
      className={styles['line']}
      aria-label={t('fact.read_line', { label: labelWords(row), line })}
      onClick={() => choice.read(row.id, cluster)}
    >
      {line}
    </button>
  )
}
