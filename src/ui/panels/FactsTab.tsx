import { useEffect, useRef } from 'react'
import { findFact } from '../../derive/event-facts.ts'
import button from '../shared/Button.module.css'
import { usePlenary } from '../shared/plenary-context.ts'
import type { Promised } from '../shared/use-promised.ts'
import { t } from '../words/t.ts'
import { FactItem } from './FactItem.tsx'
import styles from './FactsTab.module.css'
import type { DocumentTexts, FactsOfEvent } from './use-event-facts.ts'
import { useFactChoice } from './use-fact-choice.ts'

interface FactsTabProps {
  readonly facts: FactsOfEvent
  readonly texts: Promised<DocumentTexts>
}

/** Every fact of the event in a row of its own. The one that is being read comes into sight. */
export function FactsTab({ facts: { rows }, texts: promised }: FactsTabProps) {
  const fact = usePlenary(s => s.fact)
  const texts = promised.kind === 'ready' ? promised.value : undefined
  const choice = useFactChoice(texts)
  const list = useRef<HTMLUListElement>(null)
  // With none chosen the first is being read, so that the yellow says at once what it means.
  const active = findFact(rows, fact) ?? findFact(rows, rows[0]?.id)
  useEffect(() => {
    if (fact !== undefined) list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' })
  }, [fact])
  return (
    <>
      {promised.kind === 'failed' && (
        <p className={styles['failed']} role="alert">
          {promised.reason}{' '}
          <button type="button" className={button['inline']} onClick={promised.again}>
            {t('panel.again')}
          </button>
        </p>
      )}
      <ul ref={list}>
        {rows.map(row => (
          <FactItem
            key={row.id}
            row={row}
            active={row === active?.row ? active.fact.path : undefined}
            texts={texts}
            choice={choice}
          />
        ))}
      </ul>
    </>
  )
}
