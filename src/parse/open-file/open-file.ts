import { endingOf, isReadableEnding, type ReadableEnding } from '../../model/readable-files.ts'
import type { OpenedFile } from './gather-files.ts'
import { refuse, type Decoded } from './decoded.ts'
import { LARGEST_FILE, tooLarge } from './limits.ts'
import { findSha256 } from './sha256.ts'

type Opener = (bytes: Uint8Array) => Decoded | Promise<Decoded>

const plain = async (): Promise<Opener> => (await import('./decode-text.ts')).decodeText
const html = async (): Promise<Opener> => (await import('./html-text.ts')).htmlText

/** What opens a file, by its ending: fetched when the first of its kind comes. */
const OPENERS: Readonly<Record<ReadableEnding, () => Promise<Opener>>> = {
  txt: plain,
  md: plain,
  html,
  htm: html,
  xhtml: html,
  docx: async () => (await import('./docx-text.ts')).docxText,
  pdf: async () => (await import('./pdf-text.ts')).fetchPdfOpener(),
}

/** A file about to be opened: what it needs has been fetched, what follows is work on its bytes alone. */
export interface FileOpener {
  /** Never fails: what is no text is a diagnostic. */
  open(bytes: Uint8Array<ArrayBuffer>): Promise<OpenedFile>
}

/** Finds what opens `file` by its ending. It is rejected where that had to be fetched, and did not arrive. */
export async function findOpener(file: string): Promise<FileOpener> {
  const ending = endingOf(file)
  const opener = isReadableEnding(ending) ? await OPENERS[ending]() : (): Decoded => wrongEnding(ending)
  const sha256 = await findSha256()
  return {
    open: async bytes => {
      const decoded =
        bytes.length > LARGEST_FILE ? refuse('too-large', tooLarge(bytes.length)) : await opener(bytes)
      if (decoded.kind === 'text') {
        const { kind: _, ...text } = decoded
        return { file, ...text, sha256: await sha256(bytes) }
      }
      const { code, message, line } = decoded
      return { code, severity: 'error', file, message, ...(line === undefined ? {} : { line }) }
    },
  }
}

function wrongEnding(ending: string): Decoded {
  const what = ending === '' ? 'a file without an ending' : `a .${ending} file`
  return refuse('wrong-ending', `${what} is not read here; save it as .txt, .md, .html, .docx or .pdf.`)
}
