import type { Edtf } from '../../model/edtf.ts'
import type { CitedSource } from './cited-source.ts'

/** What a line of text needs in the language of the interface. */
export interface CitationWords {
  /** "4 October 2017". */
  date(date: Edtf): string
  /** "line 7". */
  line(line: number): string
}

/**
 * A line for a footnote, as far as it is known. A publisher that was worked out stands in square brackets, as
 * cataloguers put what the source itself does not say.
 *
 *     TASS, “Russia calls on foreign partners …”, 31 May 2016, line 7: “told the …” (002_469faddfd09abc77.txt). https://…
 */
export function formatPlain(sources: readonly CitedSource[], words: CitationWords): string {
  return `${sources.map(source => lineOf(source, words)).join('\n\n')}\n`
}

function lineOf(source: CitedSource, words: CitationWords): string {
  const { title, publisher, publisherWorkedOut, published, passage, file, address } = source
  const said = [
    ...(publisher === undefined ? [] : [publisherWorkedOut ? `[${publisher}]` : publisher]),
    ...(title === undefined ? [] : [`“${title}”`]),
    ...(published === undefined ? [] : [words.date(published)]),
    ...(passage ? [`${words.line(passage.line)}: “${passage.exact.replace(/\s+/gu, ' ').trim()}”`] : []),
  ].join(', ')
  return [said === '' ? `${file}.` : `${said} (${file}).`, ...(address === undefined ? [] : [address])].join(
    ' ',
  )
}
