/**
 * How the element looks: a box of 16 to 9 or of a given height, in it the frame, and the children until the
 * frame has answered, when it cannot be had, and in print. A frame that is not yet seen has its size all the
 * same, because what is drawn in it is measured.
 */
const STYLE = `
:host { display: block; position: relative; aspect-ratio: 16 / 9; }
:host([hidden]) { display: none; }
iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; }
.filled:not(.ready) iframe { visibility: hidden; }
.ready slot { display: none; }
img { width: 100%; height: 100%; object-fit: contain; }
@media print {
  .filled iframe { display: none; }
  .filled slot { display: contents; }
}
`

let sheet: CSSStyleSheet | undefined

/** One sheet for all elements of the page; made by script, so that a strict policy allows it. */
export function shadowStyle(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(STYLE)
  }
  return sheet
}
