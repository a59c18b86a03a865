import type { DocumentId } from '../model/ids.ts'
import { documentId } from './reading.ts'

/**
 * `a.txt` has the id `a`; where `a.md` stands beside it, the later of the two keeps its ending. Ids are taken in
 * the order of file names, and `taken` grows by this one.
 */
export function takeId(file: string, taken: Set<DocumentId>): DocumentId {
  const plain = documentId(file)
  const id = taken.has(plain) ? (file as DocumentId) : plain
  taken.add(id)
  return id
}
