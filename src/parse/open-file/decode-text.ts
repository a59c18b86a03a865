import { holdingWords, refuse, type Decoded, type Refused } from './decoded.ts'
import { decodeOlder, guessEncoding } from './guess-encoding.ts'

const NEWLINE = 10

/**
 * UTF-8, UTF-16 with or without its mark, or an older encoding where the letters leave no doubt: that is said. Where
 * they do, nothing is guessed.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const decoded = decodeUnicode(bytes)
  return decoded.kind === 'refused' && decoded.code === 'not-utf-8' ? decodeGuessed(bytes, decoded) : decoded
}

/** UTF-8, or UTF-16, and nothing else. */
export function decodeUnicode(bytes: Uint8Array): Decoded {
  const utf16 = utf16Label(bytes)
  if (utf16 !== undefined) return decodeUtf16(bytes, utf16)
  const nul = bytes.indexOf(0)
  if (nul >= 0) {
    const unmarked = unmarkedUtf16(bytes)
    if (unmarked !== undefined) return decodeUtf16(bytes, unmarked)
    return refuse(
      'not-text',
      'it holds binary bytes, so it is no plain text; save it as text (.txt, UTF-8).',
      lineOfByte(bytes, nul),
    )
  }
  const bad = firstBadByte(bytes)
  if (bad !== undefined) {
    return refuse(
      'not-utf-8',
      `byte ${bad + 1} is not UTF-8; save the file again with the encoding UTF-8.`,
      lineOfByte(bytes, bad),
    )
  }
  return holdingWords(new TextDecoder().decode(bytes))
}

/** @param refused what is said of the bytes where no encoding fits them */
function decodeGuessed(bytes: Uint8Array, refused: Refused): Decoded {
  const label = guessEncoding(bytes)
  if (label === undefined) return refused
  const decoded = holdingWords(decodeOlder(bytes, label))
  const message = `it is not UTF-8 and was read as ${label}, which its letters speak for; if they look wrong, save it again with the encoding UTF-8.`
  if (decoded.kind === 'refused') return decoded
  return { ...decoded, remark: { message, ...(refused.line === undefined ? {} : { line: refused.line }) } }
}

function decodeUtf16(bytes: Uint8Array, label: string): Decoded {
  try {
    return holdingWords(new TextDecoder(label, { fatal: true }).decode(bytes))
  } catch {
    return refuse(
      'not-text',
      'it begins as UTF-16 and does not go on so; save the file again with the encoding UTF-8.',
    )
  }
}

function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
}

/** Bytes that tell: with more, the ends of lines alone would not show which of two bytes comes first. */
const FIRST = 1024

/** English in UTF-16 has a NUL in every second place, and only there. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const nuls = [0, 0]
  const length = Math.min(bytes.length, FIRST)
  for (let i = 0; i < length; i++) if (bytes[i] === 0) nuls[i % 2] = (nuls[i % 2] ?? 0) + 1
  const [even = 0, odd = 0] = nuls
  if (bytes.length % 2 === 1 || Math.max(even, odd) < length / 4) return undefined
  if (even === 0) return 'utf-16le'
  return odd === 0 ? 'utf-16be' : undefined
}

/** Whether the first `length` bytes are UTF-8; a character cut off at their end is no fault. */
function isUtf8(bytes: Uint8Array, length: number, whole: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: !whole })
    return true
  } catch {
    return false
  }
}

/** Offset of the first byte at which the bytes cease to be UTF-8, by halving. */
function firstBadByte(bytes: Uint8Array): number | undefined {
  if (isUtf8(bytes, bytes.length, true)) return undefined
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (isUtf8(bytes, middle, false)) good = middle
    else bad = middle
  }
  // A character that breaks off is noticed at the byte after it; its own first byte is the bad one.
  while (!isUtf8(bytes, good, true)) good--
  return good
}

function lineOfByte(bytes: Uint8Array, offset: number): number {
  let line = 1
  for (let i = 0; i < offset; i++) if (bytes[i] === NEWLINE) line++
  return line
}
