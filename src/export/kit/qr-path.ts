import { encode } from 'uqr'

/** The code of an address: its dark squares as one SVG path, `size` squares on a side. */
export interface QrPath {
  readonly size: number
  readonly path: string
}

/** A code of more characters than these is too fine for a telephone at the back of a hall. */
const LONGEST = 300

/** `undefined` for an address that is too long to be read. */
export function qrPath(address: string): QrPath | undefined {
  if (address.length > LONGEST) return undefined
  // Two squares of white around it, on paper that is white already.
  const { size, data } = encode(address, { ecc: 'M', border: 2 })
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { size, path: squares.join('') }
}
