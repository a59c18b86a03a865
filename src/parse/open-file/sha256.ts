/** Hex SHA-256 of bytes. */
export type Sha256 = (bytes: Uint8Array<ArrayBuffer>) => Promise<string>

/**
 * What hashes here. Browsers keep theirs to pages that came over a safe connection; for others, and for those from
 * a disk, a few lines that do the same at a tenth of the speed are fetched. Rejected where they did not arrive.
 */
export async function findSha256(): Promise<Sha256> {
  const subtle = (globalThis.crypto as Partial<Crypto> | undefined)?.subtle
  if (subtle) return async bytes => toHex(new Uint8Array(await subtle.digest('SHA-256', bytes)))
  const { digest } = await import('./sha256-digest.ts')
  return async bytes => toHex(digest(bytes))
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
}
