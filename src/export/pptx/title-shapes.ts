import { splitTitle } from '../../derive/split-title.ts'
import { cleanLine } from '../clean-text.ts'
import { SLIDE, type DeckLink, type DeckShape, type DeckText } from './deck.ts'
import { fitText } from './fit-text.ts'
import { run, SERIF, SERIF_ITALIC } from './runs.ts'

const TOP = 116
const HEIGHT = 156
const SIZES = [42, 37, 32, 28, 24, 21, 18] as const
const UNDER = 9

/** What a slide is called, its theme in smaller letters under it, and where both end. */
export function titleShapes(
  named: string,
  width: number,
  link?: DeckLink,
): { readonly title: readonly DeckShape[]; readonly bottom: number } {
  const { title, rest } = splitTitle(cleanLine(named))
  const font = { voice: 'serif', weight: 600, leading: 1.12 } as const
  const fitted = fitText(title, { width, height: HEIGHT }, SIZES, font)
  const height = fitted.lines * fitted.leading
  const theme = fitText(rest, { width, height: 42 }, [17, 15, 13], { ...font, leading: 1.25 })
  const shape: DeckText = {
    ...{ kind: 'text', isTitle: true, x: SLIDE.margin, y: TOP, width, height, wraps: true },
    ...{ anchor: 'top', alt: cleanLine(named) },
    ...{ paragraphs: [{ runs: [run(fitted.words, fitted.size, SERIF)], leading: fitted.leading }] },
    ...(link ? { link } : {}),
  }
  if (rest === '') return { title: [shape], bottom: TOP + height }
  const under: DeckText = {
    ...{ kind: 'text', x: SLIDE.margin, y: TOP + height + UNDER, width, wraps: true, alt: rest },
    ...{ height: theme.lines * theme.leading, anchor: 'top' },
    ...{ paragraphs: [{ runs: [run(theme.words, theme.size, SERIF_ITALIC)], leading: theme.leading }] },
  }
  return { title: [shape, under], bottom: under.y + under.height }
}
