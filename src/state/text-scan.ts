import { plainWords } from '../derive/text-match.ts'
import type { DocumentId } from '../model/ids.ts'
import type { DataDoor } from './data-door.ts'

/**
 * Full-text search over texts that are at hand, with the answers of `createTextSearch` (a test compares them):
 * a page that brings all its texts need not bring an index of 6 kB for them. O(size of the texts), once.
 */
export function createTextScan(texts: readonly (readonly [DocumentId, string])[]): DataDoor['search'] {
  let made: readonly (readonly [DocumentId, string])[] | undefined
  return query => {
    made ??= texts.map(([id, text]) => [id, ` ${plainWords(text).join(' ')}`])
    const words = plainWords(query)
    const holdsAll = (text: string): boolean => words.every(word => text.includes(` ${word}`))
    const hits = words.length === 0 ? [] : made.filter(([, text]) => holdsAll(text)).map(([id]) => id)
    return Promise.resolve(new Set(hits))
  }
}
