import type { DatasetIndex } from '../model/dataset-index.ts'

/**
 * SHA-256 over the documents, as `sha256sum` lists them (hash, two spaces, path, line feed), in hex: two files
 * with the same hash were made from the same texts. `undefined` where the browser does not reckon it, as on a
 * page without HTTPS.
 */
export async function hashData({ documents }: DatasetIndex): Promise<string | undefined> {
  if (!('subtle' in crypto)) return undefined
  const list = documents.map(({ sha256, file }) => `${sha256}  ${file}\n`).join('')
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(list))
  return [...new Uint8Array(hash)].map(byte => byte.toString(16).padStart(2, '0')).join('')
}
