import type { MeasureText } from '../../model/picture.ts'

/** Signs of Arial by their width, in thousandths of the size. */
const ARIAL: readonly (readonly [width: number, signs: string])[] = [
  [222, 'ijl‘’'],
  [278, ' !,./:;I[\\]ft·'],
  [333, '()-r“”'],
  [500, 'Jckvxyzs'],
  [556, '0123456789?Labdeghnopqu–$_'],
  [611, 'FTZ'],
  [667, 'ABEKPSVXY&'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [944, 'W'],
  [1000, '—…@%'],
]
const WIDTHS = new Map(ARIAL.flatMap(([width, signs]) => [...signs].map(sign => [sign, width] as const)))

/** Of signs that do not stand above: small letters and capitals of other alphabets, and signs as wide as high. */
const SMALL = 556
const CAPITAL = 722
const FULL = 1000
const WIDE_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u

/** Georgia beside Arial, and bold beside regular. */
const SERIF = 1.05
const BOLD = 1.08
/** The widest serif that may stand in for Georgia, on Linux, beside it; its sans faces are as wide as Arial. */
const STAND_IN = 1.13

/**
 * About how wide a line is in Georgia or Arial, in the unit of `size`. No typeface and no machine is in it, so
 * that the same words give the same slide.
 */
export const estimateWidth: MeasureText = (text, { size, weight, voice }) => {
  let width = 0
  for (const sign of text) width += WIDTHS.get(sign) ?? widthOf(sign)
  return (width / 1000) * size * (voice === 'serif' ? SERIF : 1) * (weight >= 600 ? BOLD : 1)
}

/** The same in the widest typeface that may be at hand: what wraps by itself must have room even then. */
export const widestWidth: MeasureText = (text, font) =>
  estimateWidth(text, font) * (font.voice === 'serif' ? STAND_IN : 1)

function widthOf(sign: string): number {
  if (/\p{M}/u.test(sign)) return 0
  if (WIDE_SCRIPT.test(sign)) return FULL
  return /\p{Lu}/u.test(sign) ? CAPITAL : SMALL
}
