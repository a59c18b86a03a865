/** Right answers of so many; for lists also how much was said that is not so. */
export interface Figure {
  readonly right: number
  readonly missed: number
  readonly extra: number
  /** What went wrong, for reading by eye. */
  readonly misses: readonly Miss[]
}

export type Field =
  | 'report'
  | 'published'
  | 'publisher'
  | 'start day'
  | 'date exact'
  | 'city'
  | 'country'
  | 'edition'
  | 'title'
  | 'organisations'
  | 'roles'
  | 'people'
  | 'counts'

export interface Miss {
  readonly id: string
  readonly want: unknown
  readonly got: unknown
}

export type Tally = ReadonlyMap<Field, Figure>

/** One document's figure: what was right, what is missing, what stands there instead or besides. */
export function figureOf(
  id: string,
  right: number,
  missed: readonly unknown[],
  extra: readonly unknown[],
): Figure {
  const length = Math.max(missed.length, extra.length)
  const misses = Array.from({ length }, (_, i) => ({ id, want: missed[i] ?? null, got: extra[i] ?? null }))
  return { right, missed: missed.length, extra: extra.length, misses }
}

/** F1 over all documents; for single values that is the share that is right. */
export function f1({ right, missed, extra }: Figure): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + missed + extra)
}

/** The figures of many documents together. */
export function addUp(tallies: readonly Tally[]): Tally {
  const sum = new Map<Field, Figure>()
  for (const [field, figure] of tallies.flatMap(tally => [...tally])) {
    const before = sum.get(field)
    sum.set(field, before ? addFigures(before, figure) : figure)
  }
  return sum
}

function addFigures(a: Figure, b: Figure): Figure {
  return {
    right: a.right + b.right,
    missed: a.missed + b.missed,
    extra: a.extra + b.extra,
    misses: [...a.misses, ...b.misses],
  }
}

/** One line a field: `start day        97.2 %   right 280, missed 8, extra 8`. */
export function formatTally(tally: Tally): string {
  const lines = [...tally].map(([field, figure]) => {
    const { right, missed, extra } = figure
    const share = `${(100 * f1(figure)).toFixed(1)} %`.padStart(8)
    return `${field.padEnd(16)}${share}   right ${right}, missed ${missed}, extra ${extra}\n`
  })
  return lines.join('')
}

export function formatMisses(tally: Tally): string {
  const lines = [...tally].flatMap(([field, { misses }]) =>
    misses.map(
      ({ id, want, got }) => `${id} | ${field} | want ${JSON.stringify(want)} | got ${JSON.stringify(got)}\n`,
    ),
  )
  return lines.join('')
}
