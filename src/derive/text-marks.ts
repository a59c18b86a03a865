import type { FactPath } from '../model/fact-path.ts'
import type { Span } from '../model/span.ts'
import type { MarkedSpan } from './evidence-clusters.ts'
import type { NameSpan } from './name-spans.ts'
import type { Note } from './number-notes.ts'
import type { TextBlock } from './text-lines.ts'

/** A piece of text within which nothing begins or ends. */
export interface Segment extends Span {
  /** Facts that these words support; none for plain words. */
  readonly facts: readonly FactPath[]
  /** Numbers of the notes whose marked words these are. */
  readonly notes: readonly number[]
  /** Numbers that stand behind these words, raised. */
  readonly ends: readonly number[]
  readonly name: NameSpan['kind'] | undefined
}

export interface MarkedBlock extends TextBlock {
  readonly segments: readonly Segment[]
}

/**
 * Cuts the blocks where evidence and names begin and end; both may overlap and nest, and run over the end of
 * a block. Pieces of one block join up to it without a gap.
 */
export function markBlocks(
  blocks: readonly TextBlock[],
  notes: readonly Note[],
  names: readonly NameSpan[] = [],
): readonly MarkedBlock[] {
  const spans = notes.flatMap(note => note.spans.map(span => ({ ...span, note })))
  const spansOf = dealOut(blocks, spans)
  const namesOf = dealOut(blocks, names)
  return blocks.map((block, i) => ({
    ...block,
    segments: cutSegments(block, spansOf.get(i) ?? [], namesOf.get(i) ?? []),
  }))
}

/** Which spans touch which block, by bisection. */
function dealOut<T extends Span>(
  blocks: readonly TextBlock[],
  spans: readonly T[],
): ReadonlyMap<number, readonly T[]> {
  const dealt = new Map<number, T[]>()
  for (const span of spans) {
    for (let i = firstAfter(blocks, span.start); (blocks[i]?.start ?? Infinity) < span.end; i++) {
      const touching = dealt.get(i) ?? []
      touching.push(span)
      dealt.set(i, touching)
    }
  }
  return dealt
}

/** Position of the first block that ends behind `offset`. */
function firstAfter(blocks: readonly Span[], offset: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

type NoteSpan = MarkedSpan & { readonly note: Note }

function cutSegments(
  block: TextBlock,
  spans: readonly NoteSpan[],
  names: readonly NameSpan[],
): readonly Segment[] {
  const inside = (offset: number): number => Math.min(block.end, Math.max(block.start, offset))
  const cuts = [block, ...spans, ...names].flatMap(({ start, end }) => [inside(start), inside(end)])
  const offsets = [...new Set(cuts)].toSorted((a, b) => a - b)
  const nameAt = reader(names)
  return offsets.slice(0, -1).map((start, i) => {
    const end = offsets[i + 1] ?? block.end
    const covering = spans.filter(span => span.start < end && start < span.end)
    return {
      start,
      end,
      facts: [...new Set(covering.flatMap(span => span.facts))],
      notes: distinct(covering.map(span => span.note.number)),
      ends: distinct(spans.filter(({ note }) => note.end === end).map(({ note }) => note.number)),
      name: nameAt(start)?.kind,
    }
  })
}

/** Finds the name at an offset, for offsets that only grow: a long line may hold hundreds of names. */
function reader(names: readonly NameSpan[]): (offset: number) => NameSpan | undefined {
  let next = 0
  return offset => {
    while ((names[next]?.end ?? Infinity) <= offset) next++
    const name = names[next]
    return name && name.start <= offset ? name : undefined
  }
}

function distinct(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].toSorted((a, b) => a - b)
}
