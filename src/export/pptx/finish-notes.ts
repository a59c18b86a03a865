import { escapeXml } from '../svg.ts'
import type { DeckSlide } from './deck.ts'
import { describeOthers } from './finish-slide.ts'

/** Notes in paragraphs; pptxgenjs writes them as one. */
export function finishNotes(xml: string, { notes }: DeckSlide): string {
  const paragraphs = notes.length === 0 ? ['<a:p/>'] : notes.map(paragraph)
  const written = xml.replace(
    /(<p:ph type="body" idx="1"\/>.*?<a:lstStyle\/>).*?(<\/p:txBody>)/su,
    (_, before: string, after: string) => before + paragraphs.join('') + after,
  )
  return describeOthers(written)
}

function paragraph(words: string): string {
  return `<a:p><a:r><a:rPr lang="en-GB" dirty="0"/><a:t>${escapeXml(words)}</a:t></a:r></a:p>`
}
