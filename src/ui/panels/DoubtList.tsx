import { useState } from 'react'
import { groupDoubts, type DoubtGroup } from '../../derive/group-doubts.ts'
import type { Doubt } from '../../model/dataset-index.ts'
import button from '../shared/Button.module.css'
import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import styles from './DoubtList.module.css'
import { doubtPlace, doubtWords } from './doubt-words.ts'
import { FirstRows } from './FirstRows.tsx'

/** "Check before you cite": where the documents leave doubt, in their own words; each opens its fact. */
export function DoubtList() {
  const index = usePlenary(s => s.index)
  const groups = groupDoubts(index.doubts)
  return (
    <section className={styles['doubts']} aria-labelledby="check-before-you-cite">
      <h2 id="check-before-you-cite">{t('doubts.title')}</h2>
      <p className={styles['words']}>{t(groups.length === 0 ? 'doubts.none' : 'doubts.words')}</p>
      <FirstRows
        items={groups}
        row={group => <Group key={keyOf(group.first)} group={group} />}
        says={count => t('doubts.others', { count })}
      />
    </section>
  )
}

function keyOf({ kind, event, fact, document, start }: Doubt): string {
  return [kind, event, fact, document, start].join(' ')
}

function Group({ group }: { readonly group: DoubtGroup }) {
  const index = usePlenary(s => s.index)
  const [all, setAll] = useState(false)
  const { first, others } = group
  return (
    <li className={styles['group']}>
      <DoubtButton doubt={first} says={doubtWords(index, group)} />
      {all &&
        others.map(doubt => (
          <DoubtButton
            key={keyOf(doubt)}
            doubt={doubt}
            says={doubtWords(index, { first: doubt, others: [] })}
          />
        ))}
      {others.length > 0 && !all && (
        <button
          type="button"
          className={`${button['inline']} ${styles['more']}`}
          onClick={() => setAll(true)}
        >
          {t('doubts.all', { count: others.length })}
        </button>
      )}
    </li>
  )
}

/** What is doubtful, the words that raise it, and where they stand. */
function DoubtButton({ doubt, says }: { readonly doubt: Doubt; readonly says: string }) {
  const index = usePlenary(s => s.index)
  const openFact = usePlenary(s => s.openFact)
  return (
    <button type="button" className={styles['doubt']} onClick={() => openFact(doubt.event, doubt.fact)}>
      <span className={styles['says']}>
        <bdi>{says}</bdi>
      </span>
      <span className={styles['quote']} dir="auto">
        <mark>{doubt.exact}</mark>
      </span>
      <span className={styles['place']}>{doubtPlace(index, doubt)}</span>
    </button>
  )
}
