import { pptxWriter } from '../../export/pptx/write-pptx.ts'
import { slideWords } from './slide-words.ts'

/** Slides in the words of the page. */
export const writeSlides = pptxWriter(slideWords)
