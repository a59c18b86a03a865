import { documentsById } from '../../derive/by-id.ts'
import type { StepQuotation } from '../../derive/step-quotation.ts'
import type { DatasetIndex } from '../../model/dataset-index.ts'
import { t } from '../words/t.ts'
import { Words } from '../words/Words.tsx'
import styles from './QuoteColumn.module.css'
import type { StepMatter } from './step-matter.ts'
import { useFit } from './use-fit.ts'

interface QuoteColumnProps {
  readonly index: DatasetIndex
  readonly matter: StepMatter | undefined
  readonly trouble: readonly string[]
  /** Whether there is a quotation to wait for. */
  readonly expected?: boolean
}

/** One quotation with its evidence marked and its source, and what a room must be told of it. */
export function QuoteColumn({ index, matter, trouble, expected = false }: QuoteColumnProps) {
  const quotation = matter?.quotation
  const moved = quotation?.state === 'moved' ? [t('show.words_moved')] : []
  const sentences = [...trouble, ...moved]
  const column = useFit(`${quotation?.document} ${quotation?.parts[0]?.start} ${sentences.join(' ')}`)
  return (
    <div ref={column} className={styles['column']}>
      {quotation && <Quotation index={index} quotation={quotation} />}
      {!matter && expected && <p className={styles['waiting']}>{t('show.reading')}</p>}
      {sentences.map(sentence => (
        <p key={sentence} className={styles['trouble']}>
          <bdi>{sentence}</bdi>
        </p>
      ))}
    </div>
  )
}

interface QuotationProps {
  readonly index: DatasetIndex
  readonly quotation: StepQuotation
}

function Quotation({ index, quotation }: QuotationProps) {
  const { parts, cutBefore, cutAfter, document, line } = quotation
  const source = documentsById(index).get(document)
  return (
    <figure className={styles['figure']}>
      <blockquote className={styles['quote']} data-cut>
        “
        <bdi>
          {cutBefore && '…\u00a0'}
          {parts.map(({ start, words, marked }) => (marked ? <mark key={start}>{words}</mark> : words))}
          {cutAfter && '\u00a0…'}
        </bdi>
        ”
      </blockquote>
      <figcaption className={styles['source']}>
        <Words
          say="show.source"
          values={{ line }}
          parts={{
            title: (
              <cite>
                <bdi>{shortTitle(source?.title ?? source?.file ?? document)}</bdi>
              </cite>
            ),
          }}
        />
      </figcaption>
    </figure>
  )
}

/** A title longer than three lines would take the quotation's room; the notes have it in full. */
const LONGEST_TITLE = 90

function shortTitle(title: string): string {
  if (title.length <= LONGEST_TITLE) return title
  const cut = title.slice(0, LONGEST_TITLE)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_TITLE / 2)).toWellFormed()}…`
}
