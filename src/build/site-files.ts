import type { Collection } from './collection.ts'
import { eventParts } from '../model/event-parts.ts'

/** Paths under the site's root, with forward slashes, and what stands there. */
export type SiteFiles = ReadonlyMap<string, string>

/**
 * The data beside the page: the whole dataset for other programs, and the parts that the page asks for.
 *
 *     dataset/dataset.json   dataset/events/EVENT.json   texts/SHA256.txt
 *
 * A text is named by its content's hash: file names of documents may hold what a web server cannot serve.
 */
export function siteFiles({ dataset, texts }: Collection): SiteFiles {
  const files = new Map<string, string>([['dataset/dataset.json', JSON.stringify(dataset)]])
  for (const { id, sha256 } of dataset.documents)
    files.set(`texts/${sha256.slice(0, 16)}.txt`, texts.get(id) ?? '')
  for (const part of eventParts(dataset))
    files.set(`dataset/events/${part.event.id}.json`, JSON.stringify(part))
  return files
}
