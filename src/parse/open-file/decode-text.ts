import { holdingWords, refuse, type Decoded } from './decoded.ts'

const NEWLINE = 10

/** UTF-8, or UTF-16 where its mark stands at the start. Nothing is guessed: a wrong guess moves every offset. */
export function decodeText(bytes: Uint8Array): Decoded {
  const utf16 = utf16Label(bytes)
  if (utf16 !== undefined) return decodeUtf16(bytes, utf16)
  const nul = bytes.indexOf(0)
  if (nul >= 0)
    return refuse(
      'not-text',
      'it holds binary bytes, so it is no plain text; save it as text (.txt, UTF-8).',
      lineOfByte(bytes, nul),
    )
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
