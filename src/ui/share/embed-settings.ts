import type { SnippetOrder } from '../../embed/snippets/order.ts'
import type { Target } from '../../embed/snippets/snippet.ts'

export const RATIOS = ['16:9', '4:3', '1:1', '2:1'] as const
export type Ratio = (typeof RATIOS)[number]

/** In CSS pixels: a phone's column, a blog's, a slide's, a whole page's. */
export const WIDTHS = ['480', '720', '960', '1280'] as const
export type Width = (typeof WIDTHS)[number]

export const THEMES = ['auto', 'light', 'dark'] as const
export const CONTROLS = ['full', 'min', 'none'] as const

/** What the embedder chooses in the dialog. */
export interface EmbedSettings extends Pick<SnippetOrder, 'theme' | 'ui'> {
  readonly target: Target
  readonly width: Width
  readonly ratio: Ratio
}

export const FIRST_SETTINGS: EmbedSettings = {
  target: 'iframe',
  width: '960',
  ratio: '16:9',
  theme: 'auto',
  ui: 'min',
}

/** `sizeOf({ width: '960', ratio: '16:9' })` → { width: 960, height: 540 }. */
export function sizeOf({ width, ratio }: Pick<EmbedSettings, 'width' | 'ratio'>): {
  readonly width: number
  readonly height: number
} {
  const [across = 1, down = 1] = ratio.split(':').map(Number)
  return { width: Number(width), height: Math.round((Number(width) * down) / across) }
}
