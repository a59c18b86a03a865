import { SLIDE, type DeckText } from './deck.ts'
import { fitText } from './fit-text.ts'
import { run, SANS_BOLD } from './runs.ts'

export interface NoticeRoom {
  readonly left: number
  readonly bottom: number
}

const SIZES = [15, 13, 11] as const
const HIGHEST = 76
const ABOVE = 10

/** What no longer holds, above `bottom`, and where it begins: what stands over it ends there. */
export function noticeShapes(
  notices: readonly string[],
  { left, bottom }: NoticeRoom,
): { readonly notice: readonly DeckText[]; readonly top: number } {
  if (notices.length === 0) return { notice: [], top: bottom }
  const said = notices.join(' ')
  const width = SLIDE.width - SLIDE.margin - left
  const fitted = fitText(said, { width, height: HIGHEST }, SIZES, {
    voice: 'sans',
    weight: 700,
    leading: 1.3,
  })
  const height = fitted.lines * fitted.leading
  const top = bottom - height
  const look = { ...SANS_BOLD, colour: 'warn' } as const
  const notice: DeckText = {
    ...{ kind: 'text', x: left, y: top, width, height, wraps: true, anchor: 'top', alt: said },
    paragraphs: [{ runs: [run(fitted.words, fitted.size, look)], leading: fitted.leading }],
  }
  return { notice: [notice], top: top - ABOVE }
}
