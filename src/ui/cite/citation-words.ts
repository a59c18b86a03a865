import type { CitationWords } from '../../export/citations/plain-text.ts'
import { formatEdtf } from '../shared/format-date.ts'
import { enSlides } from '../words/en-slides.ts'
import { addWords, t } from '../words/t.ts'

addWords(enSlides)

/** What a line of citation says in the words of the page. */
export const citationWords: CitationWords = {
  date: date => formatEdtf(date),
  line: line => t('slides.line', { line }),
}
