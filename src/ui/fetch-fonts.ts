/** The typefaces of `tokens.css`; the page's head has asked for their Latin files. */
const FAMILIES = ['Libre Franklin Variable', 'Source Serif 4 Variable']

/** Fulfilled when words can be set in them: before that, each is set twice, first in whatever the machine has. */
export function fetchFonts(): Promise<unknown> {
  return Promise.allSettled(FAMILIES.map(family => document.fonts.load(`1em "${family}"`)))
}
