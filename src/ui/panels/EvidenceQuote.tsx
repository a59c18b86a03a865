import type { EvidenceCluster } from '../../derive/evidence-clusters.ts'
import { quoteAround } from '../../derive/quotation.ts'
import styles from './EvidenceQuote.module.css'
import type { DocumentText } from './use-event-facts.ts'

interface EvidenceQuoteProps {
  readonly cluster: EvidenceCluster
  /** `undefined` while the text is on its way. */
  readonly document: DocumentText | undefined
  /** The evidence itself, known before the text is. */
  readonly words: readonly string[]
}

/** The sentence of a fact, cut to what is needed, with the deciding words marked. */
export function EvidenceQuote({ cluster, document, words }: EvidenceQuoteProps) {
  return (
    <blockquote className={styles['quote']}>
      <bdi>
        {document ? (
          <QuotedSentence text={document.text} cluster={cluster} />
        ) : (
          <EvidenceAlone words={words} />
        )}
      </bdi>
    </blockquote>
  )
}

function QuotedSentence({ text, cluster }: { readonly text: string; readonly cluster: EvidenceCluster }) {
  const { parts, cutBefore, cutAfter } = quoteAround(text, cluster, cluster.spans)
  return (
    <>
      {cutBefore && '…\u00a0'}
      {parts.map(({ start, words, marked }) => (marked ? <mark key={start}>{words}</mark> : words))}
      {cutAfter && '\u00a0…'}
    </>
  )
}

function EvidenceAlone({ words }: { readonly words: readonly string[] }) {
  return words.map(exact => <mark key={exact}>{exact} </mark>)
}
