import { Parser } from 'htmlparser2'
import { holdingWords, refuse, type Decoded } from './decoded.ts'
import { LARGEST_FILE } from './limits.ts'
import { createTextLayout, type TextLayout } from './text-layout.ts'
import { listZip, unpackEntry } from './zip-entries.ts'

/** Word's own files hold about 20 parts, and some hundred with many pictures. */
const MOST_PARTS = 5_000
/** Prose packs to a sixth, a long table to a thirtieth; a bomb to a thousandth. */
const HIGHEST_RATIO = 200
/** Under 1 MB no ratio does harm. */
const HARMLESS = 1024 * 1024

/** How the older `.doc` begins, and a `.docx` behind a password. */
const OLD_OR_LOCKED = [0xd0, 0xcf, 0x11, 0xe0]

/**
 * The paragraphs of a Word document, a row of a table on one line. Headers, footers, footnotes and comments are
 * left out, and so is what the author has deleted; nothing that the file refers to is ever fetched.
 */
export function docxText(bytes: Uint8Array): Decoded {
  if (OLD_OR_LOCKED.every((byte, i) => bytes[i] === byte))
    return refuse(
      'protected-file',
      'it is behind a password, or an old .doc under another name; save it as .docx without a password.',
    )
  const parts = listZip(bytes)
  if (!parts) return refuse('not-text', 'it is no sound .docx; open it in Word and save it again.')
  if (parts.length > MOST_PARTS) return tooMuch(`it holds ${parts.length} parts, which no document does`)
  const main = parts.find(({ name }) => /^word\/document\d*\.xml$/.test(name))
  if (!main)
    return refuse('not-text', 'it is an archive without a document in it; save it as .docx from Word.')
  const most = Math.min(LARGEST_FILE, Math.max(HARMLESS, main.packed.length * HIGHEST_RATIO))
  const xml = unpackEntry(main, most)
  if (xml === 'too-large') return tooMuch(`it unpacks to more than ${Math.round(most / HARMLESS)} MB`)
  if (!xml) return refuse('not-text', 'its text cannot be unpacked; open it in Word and save it again.')
  const layout = createTextLayout()
  layOut(new TextDecoder().decode(xml), layout)
  return holdingWords(layout.text(), 'it holds no words; what it shows may be pictures.')
}

const tooMuch = (what: string): Decoded =>
  refuse('unsafe-archive', `${what}; it was left alone. Save its text as .txt.`)

/** Text that the author moved away, or that stands there a second time for old programs. */
const PASSED_OVER = new Set(['w:moveFrom', 'w:del', 'mc:Fallback'])

function layOut(xml: string, layout: TextLayout): void {
  let passedOver = 0
  let inText = false
  let cells = 0
  const parser = new Parser(
    {
      onopentag: name => {
        if (PASSED_OVER.has(name)) passedOver++
        if (name === 'w:t') inText = true
        if (name === 'w:tc') cells++
        if (passedOver === 0) putSign(name, layout)
      },
      onclosetag: name => {
        if (PASSED_OVER.has(name)) passedOver--
        if (name === 'w:t') inText = false
        if (name === 'w:tc') cells--
        if (name === 'w:p' && cells === 0) layout.breakLine(2)
        else if (name === 'w:p') layout.words(' ')
        if (name === 'w:tr') layout.breakLine(1)
        if (name === 'w:tbl') layout.breakLine(2)
      },
      ontext: text => {
        if (inText && passedOver === 0) layout.words(text)
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
}

/** Signs that stand for themselves in the file. */
function putSign(name: string, layout: TextLayout): void {
  if (name === 'w:br' || name === 'w:cr') layout.breakLine(1)
  if (name === 'w:tab') layout.words(' ')
  if (name === 'w:noBreakHyphen') layout.words('-')
}
