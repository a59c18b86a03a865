import { quoteAround } from '../../derive/quotation.ts'
import type { EvidenceCluster } from '../../derive/evidence-clusters.ts'
import type { DocumentText } from './use-event-facts.ts'
import styles from './EvidenceQuote.module.css'

interface EvidenceQuoteProps {
  readonly cluster: EvidenceCluster
  /** `undefined` while the text is on its way: the evidence alone is known by then. */
  readonly document: DocumentText | undefined
  readonly words: readonly string[]
}

/** The sentence of a fact, cut to what is needed, with the deciding words marked. */
export function EvidenceQuote({ cluster, document, words }: EvidenceQuoteProps) {
  if (!document)
    return (
      <blockquote className={styles['quote']}>
        {words.map((exact, i) => (
          <span key={i}>
            <bdi>
              <mark>{exact}</mark>
            </bdi>{' '}
          </span>
        ))}
      </blockquote>
    )
  const { parts, cutBefore, cutAfter } = quoteAround(document.text, cluster, cluster.spans)
  return (
    <blockquote className={styles['quote']}>
      <bdi>
        {cutBefore && '… '}
        {parts.map(({ words: part, marked }, i) => (marked ? <mark key={i}>{part}</mark> : part))}
        {cutAfter && ' …'}
      </bdi>
    </blockquote>
  )
}
