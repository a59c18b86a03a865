import type { Span } from '../model/span.ts'
import type { EvidenceCluster } from './evidence-clusters.ts'
import { sentenceAround } from './sentence-around.ts'

/**
 * Puts the passages of one sentence together, so that a verb and the names far behind it are quoted once:
 *
 *     [brought together] representatives … such as [the UN], [SCO] and [Interpol]
 *
 * @param clusters of one row, the deciding one first; the order of the sentences follows it
 */
export function joinSentences(
  clusters: readonly EvidenceCluster[],
  texts: ReadonlyMap<string, { readonly text: string }>,
): readonly EvidenceCluster[] {
  const joined: { cluster: EvidenceCluster; readonly sentence: Span }[] = []
  for (const cluster of clusters) {
    const text = texts.get(cluster.document)?.text
    const sentence = text === undefined ? cluster : sentenceAround(text, cluster)
    const same = joined.find(
      other => other.cluster.document === cluster.document && other.sentence.start === sentence.start,
    )
    if (same) same.cluster = together(same.cluster, cluster)
    else joined.push({ cluster, sentence })
  }
  return joined.map(({ cluster }) => cluster)
}

function together(a: EvidenceCluster, b: EvidenceCluster): EvidenceCluster {
  return {
    document: a.document,
    start: Math.min(a.start, b.start),
    end: Math.max(a.end, b.end),
    spans: [...a.spans, ...b.spans].toSorted((x, y) => x.start - y.start),
  }
}
