import { shorten } from '../../derive/picture/break-lines.ts'
import type { DocumentSummary } from '../../model/dataset-index.ts'
import { FIRST_CHOICES } from '../../model/first-choices.ts'
import { cleanLine } from '../clean-text.ts'
import { exportedAddress } from '../story-address.ts'
import { SLIDE, type DeckLink, type DeckShape, type DeckSlide, type DeckText } from './deck.ts'
import { widestWidth } from './estimate-width.ts'
import { run, SANS, SANS_BOLD, SANS_QUIET, SERIF } from './runs.ts'
import { viewLink, type SlideContext } from './slide-context.ts'

/** Sources on one slide, each in two lines. */
const ON_A_SLIDE = 6
const ROW = 61
const TITLE_SIZE = 17
const ROWS_TOP = 122
const NUMBER_WIDTH = 44
const WIDTH = SLIDE.width - 2 * SLIDE.margin

export interface SourcesMatter {
  /** Those that the deck rests on, in the order of the collection. */
  readonly documents: readonly DocumentSummary[]
  /** Which Plenary wrote this, from which texts, in a line each. */
  readonly colophon: readonly string[]
}

/** Every document by its title, publisher, day and file, so that it can be found again; the last slides. */
export function sourceSlides(
  context: SlideContext,
  { documents, colophon }: SourcesMatter,
): readonly DeckSlide[] {
  const count = Math.max(Math.ceil(documents.length / ON_A_SLIDE), 1)
  return Array.from({ length: count }, (_, i) => {
    const first = i * ON_A_SLIDE
    const rows = documents.slice(first, first + ON_A_SLIDE)
    const { words } = context
    const title = count === 1 ? words.sources : words.part(words.sources, i + 1, count)
    return {
      shapes: [
        ...headShapes(title, words.sourcesSay, words.alt.rule),
        ...rows.flatMap((document, row) =>
          sourceShapes(context, document, first + row + 1, ROWS_TOP + row * ROW),
        ),
        ...(i === count - 1 ? [colophonShape(context, colophon)] : []),
      ],
      notes: rows.map(
        (document, row) =>
          `${first + row + 1}. ${titleOf(document)}. ${words.source(document)}. ${detail(document)}`,
      ),
    }
  })
}

function headShapes(title: string, says: string, rule: string): readonly DeckShape[] {
  return [
    {
      ...{ kind: 'text', isTitle: true, x: SLIDE.margin, y: 40, width: WIDTH, height: 34, wraps: false },
      ...{ paragraphs: [{ runs: [run(title, 24, SANS_BOLD)] }], alt: title },
    },
    {
      ...{ kind: 'text', x: SLIDE.margin, y: 76, width: WIDTH, height: 20, wraps: false },
      ...{ paragraphs: [{ runs: [run(says, 13, SANS_QUIET)] }], alt: says },
    },
    {
      ...{ kind: 'line', x: SLIDE.margin, y: 108, width: WIDTH, height: 0, thickness: 2, colour: 'ink' },
      alt: rule,
    },
  ]
}

function sourceShapes(
  context: SlideContext,
  document: DocumentSummary,
  number: number,
  top: number,
): readonly DeckText[] {
  const [event] = document.events
  const view = { ...FIRST_CHOICES, event, tab: 'text', document: document.id } as const
  const link = event === undefined ? undefined : viewLink(context, view, context.words.openSource)
  const title = shorten(titleOf(document), WIDTH - NUMBER_WIDTH, words =>
    widestWidth(words, { size: TITLE_SIZE, weight: 400, voice: 'serif' }),
  )
  const from = cleanLine(`${context.words.sourceAlone(document)} · ${detail(document)}`, 160)
  return [
    {
      ...{ kind: 'text', x: SLIDE.margin, y: top, width: NUMBER_WIDTH, height: 22, wraps: false },
      ...{ paragraphs: [{ runs: [run(String(number), 16, SANS)] }], alt: String(number) },
    },
    {
      ...{ kind: 'text', x: SLIDE.margin + NUMBER_WIDTH, y: top, width: WIDTH - NUMBER_WIDTH, height: 40 },
      ...{ wraps: false, anchor: 'top', alt: `${title}, ${from}` },
      paragraphs: [
        { runs: [{ ...run(title, TITLE_SIZE, SERIF), underlined: link !== undefined }], leading: 22 },
        { runs: [run(from, 12, SANS_QUIET)], leading: 18 },
      ],
      ...(link ? { link } : {}),
    },
  ]
}

const titleOf = ({ title, file }: DocumentSummary): string => cleanLine(title ?? file)

/** The file, and the beginning of its hash: enough to tell one from the other. */
const detail = ({ file, sha256 }: DocumentSummary): string =>
  `${cleanLine(file)} · SHA-256 ${sha256.slice(0, 16)}`

function colophonShape(context: SlideContext, colophon: readonly string[]): DeckText {
  const address = exportedAddress(context.order)
  const link: DeckLink | undefined =
    address === undefined ? undefined : { kind: 'web', address, says: context.words.openView }
  return {
    ...{ kind: 'text', x: SLIDE.margin, y: 502, width: WIDTH, height: 18, wraps: false, anchor: 'middle' },
    ...{ paragraphs: [{ runs: [run(colophon.join(' · '), 11, SANS_QUIET)] }], alt: colophon.join(' · ') },
    ...(link ? { link } : {}),
  }
}
