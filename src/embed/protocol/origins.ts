/** Which page a frame listens to and tells of its view. */
export type TrustedHost =
  /** Whoever frames it: everything in the frame is public. */
  | { readonly kind: 'any' }
  | { readonly kind: 'exactly'; readonly origin: string }
  /** The embedder named an origin that is none. */
  | { readonly kind: 'nobody' }

/**
 * The origin that an embedder named by `?origin=`; it must be written as browsers write it.
 *
 *     "https://example.org" → exactly that;  "https://example.org/" , "null" , "*" → nobody;  undefined → any
 */
export function parseOrigin(word: string | undefined): TrustedHost {
  if (word === undefined || word === '') return { kind: 'any' }
  const exact = /^https?:/.test(word) && URL.canParse(word) && new URL(word).origin === word
  return exact ? { kind: 'exactly', origin: word } : { kind: 'nobody' }
}

type Sent = Pick<MessageEvent, 'source' | 'origin'>

/** Whether a message comes from the page around the frame, and that page may speak. "null" equals nothing. */
export function isFromHost({ source, origin }: Sent, host: unknown, trusted: TrustedHost): boolean {
  if (source === null || source !== host) return false
  return trusted.kind === 'any' || (trusted.kind === 'exactly' && origin === trusted.origin)
}
