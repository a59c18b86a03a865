import type { MeasureText } from '../../model/picture.ts'

/** Widths as parts of the size, of the widest typeface that may stand in for Georgia or Arial. */
const NARROW = 0.34
const USUAL = 0.58
const WIDE = 0.9
const CAPITAL = 0.75
const DIGIT = 0.62
const FULL = 1.05

/** Serif faces of Linux are wider than Georgia, its sans faces as wide as Arial. */
const VOICE = { serif: 1, sans: 0.92 } as const
const BOLD = 1.08

/**
 * About how wide a line is, in the unit of `size`, rather too wide than too narrow: the program that shows the
 * slide has typefaces of its own. No typeface and no machine is in it, so the same words give the same slide.
 */
export const estimateWidth: MeasureText = (text, { size, weight, voice }) => {
  let width = 0
  for (const sign of text) width += widthOf(sign)
  return width * size * VOICE[voice] * (weight >= 600 ? BOLD : 1)
}

function widthOf(sign: string): number {
  if (/[iljtfrI.,:;'’‘!|()[\]/ -]/u.test(sign)) return NARROW
  if (/[mwMW%@—…]/u.test(sign)) return WIDE
  if (/\d/u.test(sign)) return DIGIT
  if (/\p{M}/u.test(sign)) return 0
  if (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u.test(
      sign,
    )
  )
    return FULL
  return /\p{Lu}/u.test(sign) ? CAPITAL : USUAL
}
