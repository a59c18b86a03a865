import { kitWriter } from '../../export/kit/write-kit.ts'
import { pptxWriter } from '../../export/pptx/write-pptx.ts'
import { kitWords } from './kit-words.ts'
import { slideWords } from './slide-words.ts'

/** Slides, and all that a hall without network needs, in the words of the page. */
export const writeSlides = pptxWriter(slideWords)
export const writeKit = kitWriter(kitWords)
