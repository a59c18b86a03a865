import type { BodyValue, FactRow, FactValue } from '../../derive/fact-row.ts'
import { Mark } from '../shared/Mark.tsx'
import { usePlenary } from '../shared/plenary-context.ts'
import { t } from '../words/t.ts'
import { shownFacts, valueWords } from './fact-words.ts'
import styles from './FactValueView.module.css'

/** What a row states: bodies with their marks, or one value after the other. */
export function RowValue({ row }: { readonly row: FactRow }) {
  return shownFacts(row).map(({ path, value }, i) => (
    <span key={path} className={styles[value.kind === 'body' ? 'body' : 'value']} data-kind={value.kind}>
      {i > 0 && (value.kind === 'body' ? ' ' : <span className={styles['comma']}>, </span>)}
      <FactValueView value={value} />
    </span>
  ))
}

function FactValueView({ value }: { readonly value: FactValue }) {
  const index = usePlenary(s => s.index)
  if (value.kind === 'body') return <Body value={value} />
  if (value.kind !== 'person') return <bdi>{valueWords(index, value)}</bdi>
  const { name, title } = value.person
  return (
    <>
      <bdi>{name}</bdi>
      {title !== undefined && (
        <span className={styles['beside']}>
          , <bdi>{title}</bdi>
        </span>
      )}
    </>
  )
}

/** "■ SCO", with the words of the text where they are a wrong name, and for whom an organ counts. */
function Body({ value: { attendance, body, countsFor } }: { readonly value: BodyValue }) {
  const { role, announced, as, misnamed } = attendance
  const short = body?.short ?? as
  return (
    <>
      {body && body.kind !== 'subject' && role !== 'subject' && (
        <Mark kind={body.kind} role={role} announced={announced} />
      )}
      {misnamed ? (
        <>
          <bdi className={styles['verbatim']}>{as}</bdi>
          <span className={styles['beside']}>{t('fact.read_as', { name: short })}</span>
        </>
      ) : (
        <bdi>{short}</bdi>
      )}
      {countsFor && (
        <span className={styles['beside']}>{t('fact.counts_for', { name: countsFor.short })}</span>
      )}
    </>
  )
}
