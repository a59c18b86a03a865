import type { DocumentId } from '../../model/ids.ts'
import type { EventDraft } from '../event-draft.ts'
import { joinReports, type JoinedReports } from '../join-events.ts'
import type { AnchoredLink } from './anchor-corrections.ts'

/** A link that says the opposite of one before it, which counts. */
export interface JoinedByPeople {
  readonly groups: readonly JoinedReports[]
  readonly contradictions: readonly AnchoredLink[]
}

type Apart = (a: DocumentId, b: DocumentId) => boolean

/**
 * Joins reports as the parser does, but for what people said of two of them: those of one meeting stand in one
 * group, with all that the parser joins to either; those of two meetings never do. A report that may not stand
 * with one of a group drawn together stays behind.
 */
export function joinCorrected(drafts: readonly EventDraft[], links: readonly AnchoredLink[]): JoinedByPeople {
  const { apart, together, contradictions } = settleLinks(links)
  const joined = joinReports(drafts, (a, b) => apart(a.document, b.document))
  const order = new Map(drafts.map(({ document }, i) => [document, i]))
  const inOrder = (a: EventDraft, b: EventDraft): number =>
    (order.get(a.document) ?? 0) - (order.get(b.document) ?? 0)
  const groups = together.reduce((all, pair) => drawTogether(all, pair, apart, inOrder), joined)
  return { groups, contradictions }
}

type Pair = readonly [DocumentId, DocumentId]

interface SettledLinks {
  readonly apart: Apart
  readonly together: readonly Pair[]
  readonly contradictions: readonly AnchoredLink[]
}

/** Takes links one after the other, each against all that stand before it. */
function settleLinks(links: readonly AnchoredLink[]): SettledLinks {
  const home = new Map<DocumentId, DocumentId>()
  const root = (id: DocumentId): DocumentId => {
    const next = home.get(id)
    return next === undefined ? id : root(next)
  }
  const separated: Pair[] = []
  const apart: Apart = (a, b) => separated.some(([x, y]) => isPair(root(x), root(y), root(a), root(b)))
  const together: Pair[] = []
  const contradictions: AnchoredLink[] = []
  for (const link of links) {
    const { document, other } = link
    const isOne = root(document) === root(other)
    if (link.correction.operation === 'same-event') {
      if (apart(document, other)) contradictions.push(link)
      else {
        together.push([document, other])
        if (!isOne) home.set(root(document), root(other))
      }
    } else if (isOne) contradictions.push(link)
    else separated.push([document, other])
  }
  return { apart, together, contradictions }
}

function isPair<T>(x: T, y: T, a: T, b: T): boolean {
  return (x === a && y === b) || (x === b && y === a)
}

function drawTogether(
  groups: readonly JoinedReports[],
  [a, b]: Pair,
  apart: Apart,
  inOrder: (a: EventDraft, b: EventDraft) => number,
): readonly JoinedReports[] {
  const one = groups.find(group => holds(group, a))
  const other = groups.find(group => holds(group, b))
  if (!one || !other || one === other) return groups
  const linked = [...one, ...other].toSorted(inOrder)
  const firm = linked.filter(({ document }) => document === a || document === b)
  const kept = [...firm]
  const left: EventDraft[] = []
  for (const draft of linked.filter(({ document }) => document !== a && document !== b)) {
    const fits = kept.every(({ document }) => !apart(document, draft.document))
    if (fits) kept.push(draft)
    else left.push(draft)
  }
  const drawn = [kept.toSorted(inOrder), left].flatMap(asGroup)
  return groups.flatMap(group => (group === one ? drawn : group === other ? [] : [group]))
}

function holds(group: JoinedReports, id: DocumentId): boolean {
  return group.some(({ document }) => document === id)
}

function asGroup([first, ...rest]: readonly EventDraft[]): readonly JoinedReports[] {
  return first ? [[first, ...rest]] : []
}
