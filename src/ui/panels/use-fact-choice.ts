import type { EvidenceCluster } from '../../derive/evidence-clusters.ts'
import { quoteSpan } from '../../derive/passages.ts'
import type { TextQuote } from '../../model/choices.ts'
import type { FactPath } from '../../model/fact-path.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import type { DocumentTexts } from './use-event-facts.ts'

export interface FactChoice {
  /** Makes the fact the one that is being read; without words (a missing fact) it alone is pointed at. */
  readonly show: (path: FactPath, cluster: EvidenceCluster | undefined) => void
  /** The same, and goes to the words in the text. */
  readonly read: (path: FactPath, cluster: EvidenceCluster) => void
}

/** Points at facts and at the words that prove them, so that a link can hold both. */
export function useFactChoice(texts: DocumentTexts | undefined): FactChoice {
  const showFact = usePlenary(s => s.showFact)
  const readFact = usePlenary(s => s.readFact)
  const quote = (cluster: EvidenceCluster): TextQuote | undefined => {
    const text = texts?.get(cluster.document)?.text
    // The first of the passages: a link stays short, and one place is enough to find the others.
    return text === undefined ? undefined : quoteSpan(text, cluster.spans[0] ?? cluster)
  }
  return {
    show: (path, cluster) => showFact(path, cluster?.document, cluster && quote(cluster)),
    read: (path, cluster) => {
      const passage = quote(cluster)
      if (passage) readFact(path, cluster.document, passage)
    },
  }
}
