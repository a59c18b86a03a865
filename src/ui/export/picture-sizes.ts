import type { PictureOptions } from '../../export/order.ts'
import type { WordKey } from '../words/t.ts'

type Size = Pick<PictureOptions, 'width' | 'height' | 'scale'>

/** Pixels of the picture, and how many of the file stand for one; a slide has the size of most projectors. */
export const PICTURE_SIZES: readonly (Size & { readonly id: string; readonly label: WordKey })[] = [
  { id: 'slide', label: 'exporting.size_slide', width: 1920, height: 1080, scale: 1 },
  { id: '1x', label: 'exporting.size_1x', width: 1200, height: 675, scale: 1 },
  { id: '2x', label: 'exporting.size_2x', width: 1200, height: 675, scale: 2 },
]
