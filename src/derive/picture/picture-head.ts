import type { PicturePart } from '../../model/picture.ts'
import { breakLines, shorten } from './break-lines.ts'
import type { PictureWords } from './picture-words.ts'
import { line, TYPE, type Pen } from './picture-type.ts'

/** In pixels at zoom 1. */
const TITLE_BASE = 36
const LINE = 18
const MOST_LINES = 2

type HeadWords = Pick<PictureWords, 'title' | 'afterTitle'>

/** The collection's title, and under it what of it is drawn, in words. */
export function drawHead(
  { title, afterTitle = '' }: HeadWords,
  said: string,
  { left, right }: { readonly left: number; readonly right: number },
  { measure }: Pen,
): { readonly parts: readonly PicturePart[]; readonly height: number } {
  const width = right - left
  const heading = shorten(title, width, text => measure(text + afterTitle, TYPE.title)) + afterTitle
  const lines = breakLines(said, width, MOST_LINES, text => measure(text, TYPE.said))
  return {
    parts: [
      line(heading, TYPE.title, { x: left, y: TITLE_BASE }, measure),
      ...lines.map((text, i) =>
        line(text, TYPE.said, { x: left, y: TITLE_BASE + 4 + (i + 1) * LINE }, measure),
      ),
    ],
    height: TITLE_BASE + 4 + lines.length * LINE + 16,
  }
}
