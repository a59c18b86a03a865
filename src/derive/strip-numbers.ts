import { dayToX, type StepStrip } from './step-strip.ts'

/** A step whose number wants to stand at `x`; numbers of views may give way, those over stems may not. */
export interface WantedNumber {
  readonly step: number
  readonly x: number
  readonly firm: boolean
}

export interface PlacedNumber {
  readonly step: number
  readonly x: number
}

/** Where every step of a story wants its number; those that stand nowhere in time come at the right end. */
export function wantedNumbers(strip: StepStrip): readonly WantedNumber[] {
  return strip.stops.map((stop, i) => {
    const step = i + 1
    switch (stop.kind) {
      case 'event':
        return { step, x: dayToX(strip, stop.day), firm: true }
      case 'view':
        return { step, x: (dayToX(strip, stop.first) + dayToX(strip, stop.last)) / 2, firm: false }
      case 'nowhere':
        return { step, x: 1, firm: false }
    }
  })
}

/**
 * The numbers that have room on the strip, by step. The current one always stands, then the first and the last,
 * then the others from left to right; a view's number goes aside as far as it must.
 *
 *     wanted   1   2   34    5         placed   1   2   3     5       with 4 current   1   2    4    5
 *
 * @param gap the least distance between two numbers, in the unit of `x`: 0 to 1
 */
export function placeNumbers(
  wanted: readonly WantedNumber[],
  current: number,
  gap: number,
): readonly PlacedNumber[] {
  const last = wanted.at(-1)?.step
  const rank = ({ step }: WantedNumber): number =>
    step === current ? 0 : step === 1 || step === last ? 1 : 2
  const placed: PlacedNumber[] = []
  for (const number of spread(wanted, gap).toSorted((a, b) => rank(a) - rank(b) || a.step - b.step)) {
    const x = freePlace(number, placed, gap)
    if (x !== undefined) placed.push({ step: number.step, x })
  }
  return inOrder(wanted, placed).toSorted((a, b) => a.step - b.step)
}

/** Numbers that went aside for each other share their places out in the order of time, then of the story. */
function inOrder(wanted: readonly WantedNumber[], placed: readonly PlacedNumber[]): readonly PlacedNumber[] {
  const floating = wanted.filter(({ step, firm }) => !firm && placed.some(one => one.step === step))
  const steps = floating.toSorted((a, b) => a.x - b.x || a.step - b.step).map(({ step }) => step)
  const isFloating = ({ step }: PlacedNumber): boolean => steps.includes(step)
  const places = placed.filter(isFloating).toSorted((a, b) => a.x - b.x)
  return [
    ...placed.filter(one => !isFloating(one)),
    ...places.map(({ x }, i) => ({ step: steps[i] ?? 0, x })),
  ]
}

/** Views over the same time stand side by side, in the order of the story, within both ends. */
function spread(wanted: readonly WantedNumber[], gap: number): readonly WantedNumber[] {
  const near = (a: WantedNumber, b: WantedNumber): boolean => Math.abs(a.x - b.x) < gap / 2
  return wanted.map(one => {
    const alike = one.firm ? [one] : wanted.filter(other => !other.firm && near(one, other))
    const half = ((alike.length - 1) / 2) * gap
    const middle = Math.min(1 - half, Math.max(half, one.x))
    return { ...one, x: Math.min(1, Math.max(0, middle + alike.indexOf(one) * gap - half)) }
  })
}

/** How many places beside its own a view's number tries. */
const TRIES = 6

function freePlace(
  { x, firm }: WantedNumber,
  placed: readonly PlacedNumber[],
  gap: number,
): number | undefined {
  const isFree = (at: number): boolean =>
    at >= 0 && at <= 1 && placed.every(other => Math.abs(other.x - at) >= gap * 0.999)
  if (firm) return isFree(x) ? x : undefined
  const aside = Array.from({ length: TRIES }, (_, i) => (i + 1) * gap)
  return [x, ...aside.flatMap(far => [x + far, x - far])].find(isFree)
}
