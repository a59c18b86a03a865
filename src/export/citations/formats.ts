import { formatBibtex } from './bibtex.ts'
import type { CitedSource } from './cited-source.ts'
import { formatCsl } from './csl-json.ts'
import { formatPlain, type CitationWords } from './plain-text.ts'
import { formatRis } from './ris.ts'
import { formatAnnotation } from './web-annotation.ts'

export const CITATION_FORMATS = ['text', 'bibtex', 'ris', 'csl', 'annotation'] as const
export type CitationFormat = (typeof CITATION_FORMATS)[number]

/** Of a file's name, and the type of its content. */
export const CITATION_FILES: Readonly<
  Record<CitationFormat, { readonly ending: string; readonly type: string }>
> = {
  text: { ending: 'txt', type: 'text/plain' },
  bibtex: { ending: 'bib', type: 'application/x-bibtex' },
  ris: { ending: 'ris', type: 'application/x-research-info-systems' },
  csl: { ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
  annotation: { ending: 'jsonld', type: 'application/ld+json' },
}

/** Only a passage is an annotation; the others take any source. */
export function formatsFor(sources: readonly CitedSource[]): readonly CitationFormat[] {
  const isPassage = sources.length === 1 && sources[0]?.passage !== undefined
  return CITATION_FORMATS.filter(format => format !== 'annotation' || isPassage)
}

export function formatCitations(
  format: CitationFormat,
  sources: readonly CitedSource[],
  words: CitationWords,
): string {
  switch (format) {
    case 'text':
      return formatPlain(sources, words)
    case 'bibtex':
      return formatBibtex(sources)
    case 'ris':
      return formatRis(sources)
    case 'csl':
      return formatCsl(sources)
    case 'annotation':
      return sources.map(source => formatAnnotation(source) ?? '').join('')
  }
}
