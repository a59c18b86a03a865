import { Parser } from 'htmlparser2'
import { decodeText, decodeUnicode } from './decode-text.ts'
import { holdingWords, type Decoded } from './decoded.ts'
import { createTextLayout, type TextLayout } from './text-layout.ts'

/** What is no text of the page: code, controls, drawings, ways to other pages; a form may hold the whole page. */
const PASSED_OVER = new Set(
  'button canvas dialog head iframe math nav noscript object script select style svg template textarea title'.split(
    ' ',
  ),
)
/** Each is followed by an empty line. */
const PARAGRAPHS = new Set(
  'address article aside blockquote dl figure footer h1 h2 h3 h4 h5 h6 header hr main ol p pre section table ul'.split(
    ' ',
  ),
)
/** Each stands on a line of its own. */
const LINES = new Set('br caption dd details div dt fieldset figcaption li summary tr'.split(' '))

/** The words of a page as a reader sees them, without scripts, forms and navigation. */
export function htmlText(bytes: Uint8Array): Decoded {
  const decoded = decodePage(bytes)
  if (decoded.kind === 'refused') return decoded
  const layout = createTextLayout()
  layOut(decoded.text, layout)
  const words = holdingWords(
    layout.text(),
    'it is a page without words; a script may bring them: save the page as text.',
  )
  return words.kind === 'text' ? { ...decoded, ...words } : words
}

function layOut(page: string, layout: TextLayout): void {
  let passedOver = 0
  let preformatted = 0
  const breakAt = (name: string): void => {
    if (PARAGRAPHS.has(name)) layout.breakLine(2)
    else if (LINES.has(name)) layout.breakLine(1)
  }
  const skipped: boolean[] = []
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const skips = PASSED_OVER.has(name) || 'hidden' in attributes
      skipped.push(skips)
      if (skips) passedOver++
      if (name === 'pre') preformatted++
      breakAt(name)
    },
    onclosetag: name => {
      if (skipped.pop()) passedOver--
      if (name === 'pre') preformatted--
      if (name === 'td' || name === 'th') layout.words(' ')
      breakAt(name)
    },
    ontext: text => {
      if (passedOver > 0) return
      if (preformatted > 0) layout.exactly(text)
      else layout.words(text)
    },
  })
  parser.end(page)
}

/** As it is, or as the page itself says where it is not UTF-8: `<meta charset="windows-1251">` is no guess. */
function decodePage(bytes: Uint8Array): Decoded {
  const decoded = decodeUnicode(bytes)
  if (decoded.kind === 'text' || decoded.code !== 'not-utf-8') return decoded
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  const label = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]{2,40})/i.exec(head)?.[1]
  if (label === undefined || /^utf-?8$/i.test(label)) return decodeText(bytes)
  try {
    return holdingWords(new TextDecoder(label).decode(bytes))
  } catch {
    return decodeText(bytes)
  }
}
