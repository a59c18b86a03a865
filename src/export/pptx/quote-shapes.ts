import { documentsById } from '../../derive/by-id.ts'
import type { StepQuotation } from '../../derive/step-quotation.ts'
import type { Choices, TextQuote } from '../../model/choices.ts'
import { cleanLine } from '../clean-text.ts'
import { quotedWords, type CitedWords, type StepMatter } from '../story-matter.ts'
import { SLIDE, type DeckRun, type DeckShape } from './deck.ts'
import { fitText } from './fit-text.ts'
import { piece, run, SANS_QUIET, SERIF, SERIF_ITALIC } from './runs.ts'
import { viewLink, type SlideContext } from './slide-context.ts'

export interface QuoteRoom {
  readonly left: number
  readonly top: number
  readonly bottom: number
}

const SIZES = [22, 20, 18, 16, 14, 12.5, 11] as const
const LEADING = 1.36
/** From the rule to the words. */
export const UNDER_RULE = 13
/** For the source under the quotation: four lines. */
const SOURCE = 84
const SOURCE_SIZE = 13.5
const SOURCE_SPACING = { leading: 18, before: 9 }

/** A rule, one quotation with its evidence marked, and its source; or that the words are gone. */
export function quoteShapes(
  context: SlideContext,
  matter: StepMatter,
  { left, top, bottom }: QuoteRoom,
): readonly DeckShape[] {
  const [cited] = matter.cited
  if (!cited) return []
  const width = SLIDE.width - SLIDE.margin - left
  const source = cited.kind === 'found' ? sourceOf(context, cited.quotation) : undefined
  const said = saidOf(context, cited)
  const height = bottom - top - UNDER_RULE
  const fitted = fitText(said, { width, height: height - SOURCE }, SIZES, {
    voice: 'serif',
    weight: 400,
    leading: LEADING,
  })
  const runs = cited.kind === 'found' ? quoteRuns(cited.quotation, fitted.size) : [run(said, 18, SANS_QUIET)]
  const link = cited.kind === 'found' ? passageLink(context, matter, cited.quotation) : undefined
  return [
    ruleShape(context, { left, top }),
    {
      ...{ kind: 'text', x: left, y: top + UNDER_RULE, width, height, wraps: true, anchor: 'top', alt: said },
      paragraphs: [
        { runs, leading: fitted.leading },
        ...(source === undefined ? [] : [{ runs: source, ...SOURCE_SPACING }]),
      ],
      ...(link ? { link } : {}),
    },
  ]
}

/** Over what is said of an event. */
export function ruleShape({ words }: SlideContext, { left, top }: Omit<QuoteRoom, 'bottom'>): DeckShape {
  const width = SLIDE.width - SLIDE.margin - left
  const { rule } = words.alt
  return { kind: 'line', x: left, y: top, width, height: 0, thickness: 2, colour: 'ink', alt: rule }
}

function saidOf({ words }: SlideContext, cited: CitedWords): string {
  return cited.kind === 'found'
    ? `“${cleanLine(quotedWords(cited.quotation), 720)}”`
    : words.gone(cleanLine(cited.exact))
}

function quoteRuns({ parts, cutBefore, cutAfter }: StepQuotation, size: number): readonly DeckRun[] {
  return [
    { ...SERIF, words: cutBefore ? '“… ' : '“', size },
    ...parts.map(({ words, marked }) => ({ ...piece(words, size, SERIF), evidence: marked })),
    { ...SERIF, words: cutAfter ? ' …”' : '”', size },
  ]
}

/** "SCO Secretariat delegation takes part …, publisher not named, line 17". */
function sourceOf({ order, words }: SlideContext, quotation: StepQuotation): readonly DeckRun[] {
  const source = documentsById(order.index).get(quotation.document)
  const title = source?.title ?? source?.file ?? quotation.document
  const rest = [
    ...(source ? [cleanLine(words.source(source), 90)] : []),
    words.line(quotation.line, quotation.state),
  ]
  return [
    { ...run(title, SOURCE_SIZE, SERIF_ITALIC), words: cleanLine(title, 80) },
    piece(`, ${rest.join(', ')}`, SOURCE_SIZE, SANS_QUIET),
  ]
}

/** The passage in the live text. */
function passageLink(context: SlideContext, { read }: StepMatter, quotation: StepQuotation) {
  const { document } = quotation
  const event = read.event?.id
  if (event === undefined) return undefined
  const passage = quoteOf(quotation)
  const choices: Choices = { ...read.choices, event, tab: 'text', document, passage, fact: undefined }
  return viewLink(context, choices, context.words.openSource)
}

/** So much of the words on either side finds the passage again; what was left out between two is no part of them. */
const BESIDE = 24

function quoteOf({ parts }: StepQuotation): TextQuote {
  const at = Math.max(
    parts.findIndex(({ marked }) => marked),
    0,
  )
  const beside = (words: string | undefined): string => (words?.includes('…') ? '' : (words ?? ''))
  return {
    exact: parts[at]?.words ?? '',
    prefix: beside(parts[at - 1]?.words.slice(-BESIDE)),
    suffix: beside(parts[at + 1]?.words.slice(0, BESIDE)),
  }
}
