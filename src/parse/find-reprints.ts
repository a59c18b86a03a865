import type { DocumentId } from '../model/ids.ts'
import { valueOf } from '../model/sourced.ts'
import { fingerprint } from './fingerprint.ts'
import type { ParsedDocument } from './parse-document.ts'

/** So many of the runs of the shorter text must stand in the other. */
const SHARED = 0.6
/** About sixty words: less is a formula, not a text. */
const LEAST = 6
/** A run in more texts than these is the page's, not the text's. */
const MOST_TEXTS = 25

interface Printed {
  readonly id: DocumentId
  readonly marks: ReadonlySet<number>
  /** Which of all texts it is, by the order of their printing. */
  readonly nth: number
}

/** The texts with each run of words. Most runs have one text, and a list of each would cost twice. */
interface Prints {
  readonly first: Map<number, Printed>
  readonly later: Map<number, Printed[]>
}

/**
 * The same documents, each reprint with its first print: two reports in the same words are of the same meeting,
 * whatever else was read of it.
 *
 * @param textOf the unchanged text of each of `parsed`
 */
export function markReprints(
  parsed: readonly ParsedDocument[],
  textOf: (id: DocumentId) => string,
): readonly ParsedDocument[] {
  if (parsed.length < 2) return parsed
  const reprints = findReprints(parsed, textOf)
  if (reprints.size === 0) return parsed
  return parsed.map(document => {
    const reprintOf = reprints.get(document.record.id)
    if (reprintOf === undefined) return document
    const event = document.event && { ...document.event, wordsOf: reprintOf }
    return { ...document, record: { ...document.record, reprintOf }, event }
  })
}

/**
 * Which documents repeat another one word for word for the most part: a newspaper that prints a wire, an excerpt.
 * Of two the later published, else the one later by its file, is the reprint; chains lead to the first print.
 *
 *     wire.txt (4 October), paper.txt (5 October, the same words)  →  paper → wire
 *
 * O(words of all texts).
 */
function findReprints(
  parsed: readonly ParsedDocument[],
  textOf: (id: DocumentId) => string,
): ReadonlyMap<DocumentId, DocumentId> {
  const originals: Prints = { first: new Map(), later: new Map() }
  const reprints = new Map<DocumentId, DocumentId>()
  for (const [nth, { record }] of parsed.toSorted(byPublication).entries()) {
    const printed = { id: record.id, marks: fingerprint(textOf(record.id), record.furniture), nth }
    if (printed.marks.size < LEAST) continue
    const original = mostAlike(printed, originals)
    if (original) reprints.set(printed.id, original.id)
    else addTo(originals, printed)
  }
  return reprints
}

function addTo({ first, later }: Prints, printed: Printed): void {
  for (const mark of printed.marks) {
    const others = later.get(mark)
    if (!first.has(mark)) first.set(mark, printed)
    else if (others) others.push(printed)
    else later.set(mark, [printed])
  }
}

/** Those without a date of their own come last: they tell least where the words come from. */
function byPublication({ record: a }: ParsedDocument, { record: b }: ParsedDocument): number {
  const [first, second] = [valueOf(a.published) ?? '~', valueOf(b.published) ?? '~']
  return first === second ? 0 : first < second ? -1 : 1
}

/** The text that shares most, if that is enough; of equal ones the first print. */
function mostAlike({ marks }: Printed, originals: Prints): Printed | undefined {
  let best: Printed | undefined
  let most = SHARED
  for (const [other, count] of countShared(marks, originals)) {
    const likeness = count / Math.min(marks.size, other.marks.size)
    if (likeness < most || (best && likeness === most && other.nth > best.nth)) continue
    best = other
    most = likeness
  }
  return best
}

function countShared(marks: ReadonlySet<number>, { first, later }: Prints): ReadonlyMap<Printed, number> {
  const shared = new Map<Printed, number>()
  const count = (printed: Printed) => void shared.set(printed, (shared.get(printed) ?? 0) + 1)
  for (const mark of marks) {
    const printed = first.get(mark)
    if (printed === undefined) continue
    const others = later.get(mark) ?? []
    if (others.length >= MOST_TEXTS) continue
    count(printed)
    others.forEach(count)
  }
  return shared
}
