import { PAGE_SHAPES, type PageShape } from '../authority/publishers.ts'
import type { Finding } from '../finding.ts'
import type { PageLine } from '../page-lines.ts'
import { quote, spanOf, type Reading } from '../reading.ts'
import { NUMBER, has } from '../tokens.ts'
import { WEIGHTS } from '../weights.ts'

const W = WEIGHTS.publisher

/** A shape cut up once: its words, and whether any rest may follow. */
interface CutShape {
  readonly page: PageShape
  readonly words: readonly string[]
  readonly open: boolean
}

function cutShape(page: PageShape, line: string): CutShape {
  const words = line.split(' ')
  const open = words.at(-1) === '…'
  return { page, words: open ? words.slice(0, -1) : words, open }
}

/** Shapes by their first word, so that a line meets only those it may have. */
const SHAPES = new Map<string, CutShape[]>()
for (const page of PAGE_SHAPES) {
  const shape = cutShape(page, page.line)
  const first = shape.words[0] ?? ''
  SHAPES.set(first, [...(SHAPES.get(first) ?? []), shape])
}

/** Houses whose pages have a line of this shape, worked out. */
export function matchShapes(reading: Reading, lines: readonly PageLine[]): Finding<string>[] {
  const found = new Map<string, Finding<string>>()
  for (const line of lines) {
    const key = has(line.tokens[0], NUMBER) ? '#' : (line.tokens[0]?.word ?? '')
    for (const shape of SHAPES.get(key) ?? []) {
      const { publisher } = shape.page
      if (!found.has(publisher) && hasShape(line, shape) && hasSecond(lines, shape.page))
        found.set(publisher, shapeFinding(reading, line, shape.page))
    }
  }
  return [...found.values()]
}

function hasSecond(lines: readonly PageLine[], page: PageShape): boolean {
  if (page.with === undefined) return true
  const second = cutShape(page, page.with)
  return lines.some(line => hasShape(line, second))
}

function hasShape({ tokens }: PageLine, { words, open }: CutShape): boolean {
  if (open ? tokens.length < words.length : tokens.length !== words.length) return false
  return words.every((word, i) => (word === '#' ? has(tokens[i], NUMBER) : tokens[i]?.word === word))
}

function shapeFinding(reading: Reading, line: PageLine, { publisher, shape }: PageShape): Finding<string> {
  const span = spanOf(reading, line.first, line.last)
  return {
    value: publisher,
    spans: [span],
    why: `${quote(reading, span)} ${shape}.`,
    status: 'worked-out',
    weight: W.shape,
    reasons: [{ rule: 'shape', weight: W.shape, span }],
  }
}
