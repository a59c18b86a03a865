import { PAGE_SHAPES, type PageShape } from '../authority/publishers.ts'
import type { Finding } from '../finding.ts'
import type { PageLine } from '../page-lines.ts'
import { quote, spanOf, type Reading } from '../reading.ts'
import { NUMBER, has } from '../tokens.ts'
import { WEIGHTS } from '../weights.ts'

const W = WEIGHTS.publisher

/** A shape cut up once: its words, and whether any rest may follow. */
interface CutShape {
  readonly words: readonly string[]
  readonly open: boolean
}

function cutShape(line: string): CutShape {
  const words = line.split(' ')
  const open = words.at(-1) === '…'
  return { words: open ? words.slice(0, -1) : words, open }
}

/** A page's line, and the one that must stand on the page as well. */
interface CutPage {
  readonly page: PageShape
  readonly line: CutShape
  readonly second: CutShape | undefined
}

/** Pages by the first word of their line, so that a line meets only those it may have. */
const PAGES = new Map<string, CutPage[]>()
for (const page of PAGE_SHAPES) {
  const line = cutShape(page.line)
  const second = page.with === undefined ? undefined : cutShape(page.with)
  const first = line.words[0] ?? ''
  PAGES.set(first, [...(PAGES.get(first) ?? []), { page, line, second }])
}

/** Houses whose pages have a line of this shape, worked out. */
export function matchShapes(reading: Reading, lines: readonly PageLine[]): Finding<string>[] {
  const found = new Map<string, Finding<string>>()
  for (const line of lines) {
    const key = has(line.tokens[0], NUMBER) ? '#' : (line.tokens[0]?.word ?? '')
    for (const { page, line: shape, second } of PAGES.get(key) ?? []) {
      const { publisher } = page
      if (!found.has(publisher) && hasShape(line, shape) && hasSecond(lines, second))
        found.set(publisher, shapeFinding(reading, line, page))
    }
  }
  return [...found.values()]
}

function hasSecond(lines: readonly PageLine[], second: CutShape | undefined): boolean {
  return second === undefined || lines.some(line => hasShape(line, second))
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
