/** Whatever breaks a line, and C0 and C1 controls: U+0000 is in no XML and no typeface. */
const BREAKS = /[\s\p{Cc}]+/gu
/** Bidi controls would turn what stands beside them; zero width signs and a byte order mark show nothing. */
const UNSEEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu
/** What no XML may hold: halves of a pair and non-characters. */
const UNPRINTABLE = /[\ud800-\udfff\ufffe\uffff]/gu

/**
 * Words of a document as one line that any medium can hold; the document itself keeps its own.
 *
 *     plainLine('Council\u0000\n of  Heads') → 'Council of Heads'
 */
export function plainLine(words: string): string {
  return words.replace(UNSEEN, '').replace(BREAKS, ' ').replace(UNPRINTABLE, '\ufffd').trim()
}
