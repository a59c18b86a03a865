import type { DocumentId } from '../model/ids.ts'
import { valueOf } from '../model/sourced.ts'
import { fingerprint } from './fingerprint.ts'
import type { ParsedDocument } from './parse-document.ts'

/** So many of the runs of the shorter text must stand in the other. */
const SHARED = 0.6
/** About sixty words: less is a formula, not a text. */
const LEAST = 12
/** A run in more texts than these is the page's, not the text's. */
const MOST_TEXTS = 25

interface Printed {
  readonly id: DocumentId
  readonly marks: ReadonlySet<number>
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
  const originals = new Map<number, Printed[]>()
  const reprints = new Map<DocumentId, DocumentId>()
  for (const { record } of parsed.toSorted(byPublication)) {
    const printed = { id: record.id, marks: fingerprint(textOf(record.id), record.furniture) }
    if (printed.marks.size < LEAST) continue
    const original = mostAlike(printed, originals)
    if (original) reprints.set(printed.id, original.id)
    else for (const mark of printed.marks) addTo(originals, mark, printed)
  }
  return reprints
}

/** Those without a date of their own come last: they tell least where the words come from. */
function byPublication({ record: a }: ParsedDocument, { record: b }: ParsedDocument): number {
  const [first, second] = [valueOf(a.published) ?? '~', valueOf(b.published) ?? '~']
  return first === second ? 0 : first < second ? -1 : 1
}

function mostAlike(
  { marks }: Printed,
  originals: ReadonlyMap<number, readonly Printed[]>,
): Printed | undefined {
  const shared = new Map<Printed, number>()
  for (const mark of marks) {
    const holders = originals.get(mark) ?? []
    if (holders.length > MOST_TEXTS) continue
    for (const holder of holders) shared.set(holder, (shared.get(holder) ?? 0) + 1)
  }
  const likeness = ([other, count]: readonly [Printed, number]): number =>
    count / Math.min(marks.size, other.marks.size)
  const best = [...shared].toSorted((a, b) => likeness(b) - likeness(a))[0]
  return best && likeness(best) >= SHARED ? best[0] : undefined
}

function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
