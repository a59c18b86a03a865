import type { DiagnosticCode } from '../model/diagnostic.ts'

/** A text, or the reason why these bytes are none. `line` is where the first offending byte lies. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'refused'
      readonly code: DiagnosticCode
      readonly message: string
      readonly line?: number
    }

/** 20 MB: a book of 3,000 pages; beyond it a browser can no longer show the text in one piece. */
const LARGEST_FILE = 20 * 1024 * 1024
const NEWLINE = 10

/** UTF-8, or UTF-16 where its mark stands at the start. Nothing is guessed: a wrong guess moves every offset. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > LARGEST_FILE)
    return refuse(
      'too-large',
      `${megabytes(bytes)} MB is more than the 20 MB that one document may have; split it.`,
    )
  const utf16 = utf16Label(bytes)
  if (utf16 !== undefined) return { kind: 'text', text: new TextDecoder(utf16).decode(bytes) }
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
  const text = new TextDecoder().decode(bytes)
  if (text.trim() === '') return refuse('empty-file', 'it holds no words.')
  return { kind: 'text', text }
}

function refuse(code: DiagnosticCode, message: string, line?: number): Decoded {
  return { kind: 'refused', code, message, ...(line === undefined ? {} : { line }) }
}

const megabytes = (bytes: Uint8Array): string => (bytes.length / 1024 / 1024).toFixed(1)

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
