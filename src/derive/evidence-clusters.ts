import type { FactPath } from '../model/fact-path.ts'
import type { DocumentId } from '../model/ids.ts'
import type { Evidence, Span } from '../model/span.ts'
import { isNear } from './fact-join.ts'
import type { FactRow } from './fact-row.ts'

/** Words that support facts of a row. */
export interface MarkedSpan extends Span {
  readonly facts: readonly FactPath[]
}

/** Passages of one row that stand side by side and are read as one quotation. */
export interface EvidenceCluster extends Span {
  readonly document: DocumentId
  /** In reading order; they may overlap. */
  readonly spans: readonly MarkedSpan[]
}

/** The passages of a row, that of its first fact's deciding words first, the others in reading order. */
export function evidenceClusters(row: FactRow): readonly EvidenceCluster[] {
  const passages = distinctPassages(row).toSorted(
    (a, b) => Number(a.document > b.document) - Number(a.document < b.document) || a.start - b.start,
  )
  const clusters: EvidenceCluster[] = []
  for (const { document, start, end, exact, facts } of passages) {
    const last = clusters.at(-1)
    const joined = last && isNear({ ...last, exact }, { document, start, end, exact })
    if (joined) clusters[clusters.length - 1] = extended(last, { start, end, facts })
    else clusters.push({ document, start, end, spans: [{ start, end, facts }] })
  }
  const deciding = row.facts[0]?.evidence[0]
  return deciding ? clusters.toSorted((a, b) => holds(b, deciding) - holds(a, deciding)) : clusters
}

function extended(cluster: EvidenceCluster, span: MarkedSpan): EvidenceCluster {
  return { ...cluster, end: Math.max(cluster.end, span.end), spans: [...cluster.spans, span] }
}

function holds(cluster: EvidenceCluster, { document, start }: Evidence): number {
  return Number(cluster.document === document && cluster.start <= start && start < cluster.end)
}

function distinctPassages(row: FactRow): readonly (Evidence & { readonly facts: readonly FactPath[] })[] {
  const passages = new Map<string, Evidence & { facts: FactPath[] }>()
  for (const fact of row.facts) {
    for (const evidence of fact.evidence) {
      const key = `${evidence.start}-${evidence.end}-${evidence.document}`
      const known = passages.get(key)
      if (known) known.facts.push(fact.path)
      else passages.set(key, { ...evidence, facts: [fact.path] })
    }
  }
  return [...passages.values()]
}
