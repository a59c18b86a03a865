import { dayToX, stripYears, type StepStrip } from '../../derive/step-strip.ts'
import { placeNumbers, wantedNumbers } from '../../derive/strip-numbers.ts'
import { toDay } from '../../model/day.ts'
import { SLIDE, type DeckArea, type DeckShape, type DeckText } from './deck.ts'
import type { Point } from './mark-outline.ts'
import { run, SANS, SANS_BOLD } from './runs.ts'
import type { SlideContext } from './slide-context.ts'

/** Where the strip begins: the lowest 18 parts of a hundred. */
export const STRIP_TOP = 442

const AXIS = 499
const STEM_TOP = 469
const NUMBER_TOP = 447
const SIZE = 15
const WIDTH = SLIDE.width - 2 * SLIDE.margin
/** The least room for a number of so many digits, and for a year. */
const DIGIT = 9.4
const BESIDE_DIGITS = 16
const YEAR = 60
/** More stems than these are one shape, or a long story would weigh more than its words. */
const MOST_STEMS = 40

/** Where the talk is in time: a numbered stem for each event, the current one inverted; numbers lead to slides. */
export function stripShapes(context: SlideContext, position: number): readonly DeckShape[] {
  const { strip, words, story } = context
  if (!strip) return []
  const wanted = wantedNumbers(strip)
  const gap = (String(story.steps.length).length * DIGIT + BESIDE_DIGITS) / WIDTH
  const numbers = placeNumbers(wanted, position + 1, gap)
  const stems = wanted.filter(({ firm, step }) => firm && step !== position + 1)
  const current = wanted[position]
  return [
    area(
      { x: 0, y: STRIP_TOP, width: SLIDE.width, height: SLIDE.height - STRIP_TOP },
      'ground',
      words.alt.ground,
    ),
    line(0, STRIP_TOP, SLIDE.width, STRIP_TOP, 'line', 1, words.alt.rule),
    line(SLIDE.margin, AXIS, SLIDE.margin + WIDTH, AXIS, 'line-2', 1, words.alt.axis),
    ...stripYears(strip, WIDTH / YEAR).flatMap(year => yearShapes(strip, year, words.alt.axis)),
    ...stemShapes(
      stems.map(({ x }) => atX(x)),
      words.alt.stem,
    ),
    ...(current?.firm
      ? [line(atX(current.x), STEM_TOP, atX(current.x), AXIS, 'ink', 3, words.alt.stem)]
      : []),
    ...numbers.map(({ step, x }) => numberShape(context, step, atX(x), step === position + 1)),
  ]
}

const atX = (x: number): number => SLIDE.margin + x * WIDTH

function yearShapes(strip: StepStrip, year: number, alt: string): readonly DeckShape[] {
  const x = atX(dayToX(strip, toDay(year, 1, 1)))
  const text: DeckText = {
    ...{ kind: 'text', x, y: AXIS + 9, width: YEAR, height: SIZE * 1.25, wraps: false },
    ...{ paragraphs: [{ runs: [run(String(year), SIZE, SANS)] }], alt: String(year) },
  }
  return [line(x, AXIS, x, AXIS + 8, 'line-2', 1, alt), text]
}

function stemShapes(xs: readonly number[], alt: string): readonly DeckShape[] {
  return xs.length <= MOST_STEMS
    ? xs.map(x => line(x, STEM_TOP, x, AXIS, 'ink-2', 1.25, alt))
    : [comb(xs, alt)]
}

/** All stems in one outline that goes along the axis and up at each of them. */
function comb(xs: readonly number[], alt: string): DeckArea {
  const up = (x: number): readonly Point[] => {
    const left = (x - SLIDE.margin) / WIDTH
    const right = left + 1 / WIDTH
    return [
      { x: left, y: 1 },
      { x: left, y: 0 },
      { x: right, y: 0 },
      { x: right, y: 1 },
    ]
  }
  const points = [...new Set(xs)].toSorted((a, b) => a - b).flatMap(up)
  return {
    ...{ kind: 'area', form: { kind: 'outline', points }, fill: 'ink-2', alt },
    ...{ x: SLIDE.margin, y: STEM_TOP, width: WIDTH, height: AXIS - STEM_TOP },
  }
}

function numberShape(context: SlideContext, step: number, x: number, isCurrent: boolean): DeckText {
  const width = String(step).length * DIGIT + 16
  const slide = context.slideOf(step - 1)
  const says = context.words.goTo(step)
  const look = isCurrent ? ({ ...SANS_BOLD, colour: 'paper' } as const) : SANS
  return {
    ...{ kind: 'text', x: x - width / 2, y: isCurrent ? STRIP_TOP : NUMBER_TOP, width, wraps: false },
    ...{ height: isCurrent ? STEM_TOP - STRIP_TOP : 20, align: 'center', anchor: 'middle' },
    ...{ paragraphs: [{ runs: [run(String(step), SIZE, look)] }], alt: says },
    ...(isCurrent ? { fill: 'ink' } : { link: { kind: 'slide', slide, says } }),
  }
}

function line(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  colour: 'ink' | 'ink-2' | 'line' | 'line-2',
  thickness: number,
  alt: string,
): DeckShape {
  return { kind: 'line', x: x1, y: y1, width: x2 - x1, height: y2 - y1, thickness, colour, alt }
}

function area(box: Pick<DeckArea, 'x' | 'y' | 'width' | 'height'>, fill: 'ground', alt: string): DeckArea {
  return { kind: 'area', form: { kind: 'preset', name: 'rect' }, ...box, fill, alt }
}
