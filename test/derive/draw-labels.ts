import type { PlacedLabel } from '../../src/derive/placed-label.ts'

/** A column of text for each 10 pixels, a line for each 20. */
const COLUMN = 10
const LINE = 20

/**
 * Labels over the lanes, for eyes. Each is its letter and a dash for each 10 px of its width, on the line on
 * which it stands; a cluster is its count:
 *
 *     a------
 *     |   b------     [3]
 */
export function drawLabels(placed: readonly PlacedLabel[]): string {
  const lines: string[][] = []
  const put = (line: number, column: number, text: string): void => {
    while (lines.length <= line) lines.push([])
    ;[...text].forEach((letter, i) => {
      const row = lines[line] ?? []
      while (row.length <= column + i) row.push(' ')
      row[column + i] = letter
    })
  }
  for (const label of placed) {
    if (label.kind === 'cluster') {
      put(0, Math.round(label.stems[0].x / COLUMN), `[${label.stems.length}]`)
      continue
    }
    const line = Math.round(label.bottom / LINE)
    const column = Math.round(label.stem.x / COLUMN)
    const name = String.fromCharCode(97 + label.stem.event)
    put(line, column, name + '-'.repeat(label.size.width / COLUMN - 1))
    for (let under = 0; under < line; under++) put(under, column, '|')
  }
  return `\n${lines
    .toReversed()
    .map(row => row.join(''))
    .join('\n')}\n`
}
