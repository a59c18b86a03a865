/** A message that weighs more is not read: 64 kB. */
export const MOST_BYTES = 65_536
/** Each value costs so much at least, so that a million empty lists are heavy, too. */
const VALUE_BYTES = 8

/**
 * Whether a message is small enough to be read, and made of nothing but plain values: text, numbers, truth
 * values, lists and objects, each standing in one place, and at most one kind of guest, a `Blob`. Stops as soon
 * as the limit is passed, so neither a billion entries nor a ring costs time; never throws.
 */
export function isSmallMessage(message: unknown): boolean {
  try {
    return weighs(message, MOST_BYTES)
  } catch {
    return false // a revoked proxy, a getter that throws
  }
}

function weighs(message: unknown, most: number): boolean {
  const seen = new Set<object>()
  const waiting: unknown[] = [message]
  let bytes = 0
  while (waiting.length > 0) {
    const value = waiting.pop()
    bytes += VALUE_BYTES + (typeof value === 'string' ? textBytes(value, most) : 0)
    if (bytes + waiting.length * VALUE_BYTES > most || !isPlain(value)) return false
    if (typeof value !== 'object' || value === null || isBlob(value)) continue
    if (seen.has(value) || (Array.isArray(value) && value.length * VALUE_BYTES > most)) return false
    seen.add(value)
    for (const key in value) {
      bytes += textBytes(key, most)
      if (bytes + waiting.length * VALUE_BYTES > most) return false
      waiting.push((value as Record<string, unknown>)[key])
    }
  }
  return true
}

/** In UTF-8; a text of more units than the limit is not counted out. */
function textBytes(text: string, most: number): number {
  if (text.length > most) return text.length
  let bytes = text.length
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    // Both halves of a pair count two: four bytes together.
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1
  }
  return bytes
}

function isPlain(value: unknown): boolean {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return false
  if (typeof value !== 'object' || value === null || Array.isArray(value) || isBlob(value)) return true
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

const isBlob = (value: object): boolean => typeof Blob === 'function' && value instanceof Blob
