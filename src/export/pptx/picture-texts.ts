import type { PictureText } from '../../model/picture.ts'
import { cleanLine } from '../clean-text.ts'
import type { DeckRun, DeckText } from './deck.ts'
import { run } from './runs.ts'

/** How far a line of text stands above its base line, and how high it is, as parts of its size. */
const ASCENT = 0.91
const LINE = 1.2
/** Typefaces at hand may be wider than those that were measured. */
const SLACK = 1.12
/** A smaller text is not read in a room. */
const SMALLEST = 11

/** One line of a picture; where it is anchored, it stays. */
export function textShape(text: PictureText): DeckText {
  const width = text.width * SLACK
  const left = text.anchor === 'start' ? 0 : text.anchor === 'middle' ? width / 2 : width
  const align = text.anchor === 'start' ? 'left' : text.anchor === 'middle' ? 'center' : 'right'
  return {
    ...{
      kind: 'text',
      paragraphs: [{ runs: [runOf(text)] }],
      align,
      wraps: false,
      alt: cleanLine(text.text),
    },
    ...{ x: text.x - left, y: text.y - text.size * ASCENT, width, height: text.size * LINE },
  }
}

function runOf(text: PictureText): DeckRun {
  const size = Math.max(Math.round(text.size * 2) / 2, SMALLEST)
  return run(text.text, size, { voice: text.voice, colour: text.ink, bold: text.weight >= 600 })
}

/**
 * The label of an event as one text that can be moved and written anew: date and place on one line, the title under
 * them in lines that are broken already.
 */
export function labelShape(
  label: readonly PictureText[],
  alt: string,
  link: Pick<DeckText, 'link'>,
): DeckText {
  const [first] = label
  const lines = [...new Set(label.map(({ y }) => y))].map(y => label.filter(text => text.y === y))
  const paragraphs = lines.map(line => ({
    runs: line.map((text, i) => {
      const words = runOf(text)
      return i === 0 ? words : { ...words, words: ` ${words.words}` }
    }),
  }))
  const left = Math.min(...label.map(({ x }) => x))
  const right = Math.max(...label.map(({ x, width }) => x + width))
  const top = (first?.y ?? 0) - (first?.size ?? 0) * ASCENT
  const last = label.at(-1)
  return {
    ...{ kind: 'text', paragraphs, align: 'left', wraps: false },
    ...{ x: left, y: top, width: (right - left) * SLACK },
    height: (last?.y ?? 0) + (last?.size ?? 0) * (LINE - ASCENT) - top,
    ...{ alt, ...link },
  }
}
