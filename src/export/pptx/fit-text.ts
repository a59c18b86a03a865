import { breakLines } from '../../derive/picture/break-lines.ts'
import type { PictureText } from '../../model/picture.ts'
import { widestWidth } from './estimate-width.ts'

export interface TextRoom {
  readonly width: number
  readonly height: number
}

export interface FittedText {
  readonly size: number
  /** From base line to base line. */
  readonly leading: number
  /** As many lines as the words take at most. */
  readonly lines: number
  /** Whole, or cut with "…" where not even the smallest size has room. */
  readonly words: string
}

/**
 * The first of `sizes` at which the words fit into the room; at the last one they are cut.
 *
 *     fitText('Meeting', { width: 400, height: 100 }, [44, 32], { voice: 'serif', weight: 500 }) → 44 points, 1 line
 */
export function fitText(
  words: string,
  room: TextRoom,
  sizes: readonly number[],
  { leading = 1.2, ...font }: Pick<PictureText, 'voice' | 'weight'> & { readonly leading?: number },
): FittedText {
  const smallest = sizes.at(-1) ?? 12
  for (const size of sizes) {
    const most = Math.max(Math.floor(room.height / (size * leading)), 1)
    const lines = breakLines(words, room.width, most, text => widestWidth(text, { ...font, size }))
    const isWhole = lines.at(-1)?.endsWith('…') !== true || words.endsWith('…')
    if (isWhole || size === smallest)
      return {
        size,
        leading: Math.round(size * leading * 10) / 10,
        lines: Math.max(lines.length, 1),
        words: isWhole ? words : joinLines(lines),
      }
  }
  return { size: smallest, leading: smallest * leading, lines: 1, words }
}

/** Lines that ended after a hyphen go on without a space. */
function joinLines(lines: readonly string[]): string {
  return lines.reduce((all, line) => (all === '' || /[^\s]-$/u.test(all) ? all + line : `${all} ${line}`), '')
}
