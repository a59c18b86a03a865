import type * as PdfJs from 'pdfjs-dist/legacy/build/pdf.mjs'
import { holdingWords, refuse, type Decoded } from './decoded.ts'
import { createTextLayout, type TextLayout } from './text-layout.ts'

/** Baselines of one paragraph are at most this many letter heights apart. */
const LINE_SPACING = 1.7

type Engine = typeof PdfJs

/** Fetches pdf.js and gives what opens a PDF with it. */
export async function fetchPdfOpener(): Promise<(bytes: Uint8Array) => Promise<Decoded>> {
  const engine = await fetchEngine()
  return bytes => pdfText(engine, bytes)
}

/** The text page by page, in the order in which the file draws it; nothing in it is run, drawn or fetched. */
async function pdfText({ getDocument, VerbosityLevel }: Engine, bytes: Uint8Array): Promise<Decoded> {
  const task = getDocument({
    // It takes the bytes away from whoever gives them.
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
  })
  try {
    const layout = createTextLayout()
    await layOut(await task.promise, layout)
    return holdingWords(
      layout.text(),
      'it holds pictures of pages and no text; let a program recognise the text, and save that.',
    )
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      return refuse('protected-file', 'it is behind a password; save a copy without it.')
    return refuse('not-text', 'it is no sound PDF; save it again, or save its text as .txt.')
  } finally {
    await task.destroy()
  }
}

/**
 * pdf.js with its other half in this very thread: a Worker of ours is off the page already. That half would take
 * the Worker's messages for its own, unless it finds a window.
 */
async function fetchEngine(): Promise<Engine> {
  const isBare = !('window' in globalThis)
  if (isBare) Object.assign(globalThis, { window: globalThis })
  try {
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  } finally {
    if (isBare) Reflect.deleteProperty(globalThis, 'window')
  }
  return import('pdfjs-dist/legacy/build/pdf.mjs')
}

async function layOut(document: PdfJs.PDFDocumentProxy, layout: TextLayout): Promise<void> {
  for (let n = 1; n <= document.numPages; n++) {
    const page = await document.getPage(n)
    const { items } = await page.getTextContent()
    let above: { readonly y: number; readonly height: number } | undefined
    for (const item of items) {
      if (!('str' in item)) continue
      const y = Number(item.transform[5])
      if (above && item.str.trim() !== '')
        breakBetween(layout, above.y - y, Math.max(item.height, above.height))
      layout.words(item.str)
      above = item.hasEOL && item.str === '' ? above : { y, height: item.height }
      if (item.hasEOL) layout.breakLine(1)
    }
    layout.breakLine(2)
    page.cleanup()
  }
}

/** A paragraph begins after a gap, and where the text goes on higher up, in the next column. */
function breakBetween(layout: TextLayout, down: number, height: number): void {
  if (down > height * LINE_SPACING || down < -height) layout.breakLine(2)
}
