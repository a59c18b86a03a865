import { Inflate } from 'fflate'

/** One file in an archive, still packed. */
export interface ZipEntry {
  readonly name: string
  readonly packed: Uint8Array
  readonly method: number
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const STORED = 0
const DEFLATED = 8

/**
 * The list at the end of an archive; nothing is unpacked for it. `undefined` where there is none, or where it
 * points outside the archive.
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (4.3.12, 4.3.16)
 */
export function listZip(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const end = findEnd(view)
    return end === undefined ? undefined : readList(bytes, view, end)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** It is the last thing but for a comment of at most 64 kB. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - 22
  for (let at = last; at >= 0 && at > last - 0x1_00_00; at--) if (view.getUint32(at, true) === END) return at
  return undefined
}

function readList(bytes: Uint8Array, view: DataView, end: number): readonly ZipEntry[] | undefined {
  const count = view.getUint16(end + 10, true)
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== ENTRY) return undefined
    const [name, extra, comment] = [28, 30, 32].map(field => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ]
    const local = view.getUint32(at + 42, true)
    if (view.getUint32(local, true) !== LOCAL) return undefined
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
      packed: bytes.subarray(start, start + view.getUint32(at + 20, true)),
      method: view.getUint16(at + 10, true),
    })
    at += 46 + name + extra + comment
  }
  return entries
}

/** 64 kB at a time, so that a bomb is noticed after 64 MB at the most, whatever size it says it has. */
const PIECE = 0x1_00_00

/** The file itself; `undefined` where it would be longer than `most` bytes, or is damaged. */
export function unpackEntry(
  { packed, method }: ZipEntry,
  most: number,
): Uint8Array | 'too-large' | undefined {
  if (method === STORED) return packed.length > most ? 'too-large' : packed
  if (method !== DEFLATED) return undefined
  const pieces: Uint8Array[] = []
  let length = 0
  const inflate = new Inflate(piece => {
    length += piece.length
    if (length <= most) pieces.push(piece)
  })
  try {
    for (let at = 0; at < packed.length; at += PIECE) {
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length)
      if (length > most) return 'too-large'
    }
  } catch {
    return undefined
  }
  return joined(pieces, length)
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
