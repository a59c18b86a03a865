import type { CorrectionRecord } from '../../model/correction.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import { changeWords, handWords, parserWords, placeWords } from './correction-words.ts'
import styles from './DoubtList.module.css'
import { FirstRows } from './FirstRows.tsx'

/** "Corrected": what people changed, with the parser's own reading and where the correction is written. */
export function CorrectionList() {
  const corrections = usePlenary(s => s.index.corrections)
  if (corrections === undefined || corrections.length === 0) return undefined
  return (
    <section className={styles['doubts']} aria-labelledby="corrected-by-people">
      <h2 id="corrected-by-people">{t('corrected.title')}</h2>
      <p className={styles['words']}>{t('corrected.words')}</p>
      <FirstRows
        items={corrections}
        row={record => (
          <li key={`${record.file} ${record.line} ${record.path}`} className={styles['group']}>
            <Correction record={record} />
          </li>
        )}
        says={count => t('corrected.all', { count })}
      />
    </section>
  )
}

/** One correction; it opens its fact, where its document still reports a meeting. */
function Correction({ record }: { readonly record: CorrectionRecord }) {
  const openFact = usePlenary(s => s.openFact)
  const { event, path = 'title' } = record
  const words = <CorrectionWords record={record} />
  if (event === undefined) return <div className={styles['doubt']}>{words}</div>
  return (
    <button type="button" className={styles['doubt']} onClick={() => openFact(event, path)}>
      {words}
    </button>
  )
}

function CorrectionWords({ record }: { readonly record: CorrectionRecord }) {
  const index = usePlenary(s => s.index)
  const small = [parserWords(record), handWords(record), placeWords(index, record)]
  return (
    <>
      <span className={styles['says']}>
        <bdi>{changeWords(index, record)}</bdi>
      </span>
      {small
        .filter(words => words !== '')
        .map(words => (
          <span key={words} className={styles['place']}>
            <bdi>{words}</bdi>
          </span>
        ))}
    </>
  )
}
