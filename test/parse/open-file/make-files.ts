import { strToU8, zipSync, type Zippable } from 'fflate'

/** Bytes of a page, as UTF-8. */
export const asBytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text))

/** A Word document of these paragraphs; each is the inside of a `w:p`, or a whole table. */
export function makeDocx(paragraphs: readonly string[], others: Zippable = {}): Uint8Array<ArrayBuffer> {
  const body = paragraphs.map(one => (one.startsWith('<w:tbl>') ? one : `<w:p>${one}</w:p>`)).join('')
  return packDocx(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`, others)
}

export function packDocx(xml: string, others: Zippable = {}): Uint8Array<ArrayBuffer> {
  const packed = zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(xml),
    ...others,
  })
  return Uint8Array.from(packed)
}

/** A run of words: `<w:r><w:t>Berlin</w:t></w:r>`. */
export const run = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`

/** A PDF of one page with a line for each of `lines`, 14 points apart; an empty one leaves a gap. */
export function makePdf(lines: readonly string[], trailer = ''): Uint8Array<ArrayBuffer> {
  const shown = lines
    .map((line, i) => `1 0 0 1 72 ${760 - 14 * i} Tm (${line.replace(/[\\()]/g, '\\$&')}) Tj`)
    .filter((_, i) => lines[i] !== '')
    .join('\n')
  const stream = `BT /F1 12 Tf\n${shown}\nET`
  return packPdf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ],
    trailer,
  )
}

function packPdf(objects: readonly string[], trailer: string): Uint8Array<ArrayBuffer> {
  let file = '%PDF-1.4\n'
  const places = objects.map((object, i) => {
    const place = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`
  return asBytes(file)
}

/** What a PDF behind a password says of itself; the keys are of nobody. */
export const LOCKED = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${'3a'.repeat(32)}> /U <${'5c'.repeat(32)}> >>`
