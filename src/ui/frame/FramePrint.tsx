import { drawScore } from '../../derive/picture/score-picture.ts'
import { PictureDrawing } from '../present/PictureDrawing.tsx'
import { usePrinting } from '../print/use-printing.ts'
import { viewOf } from '../export/scopes.ts'
import { measureOnCanvas } from '../shared/measure-text.ts'
import { pictureWords } from '../shared/picture-words.ts'
import { usePlenary } from '../shared/plenary-context.ts'
import styles from './FramePrint.module.css'

/** CSS pixels: A4 held sideways, within the margins of `FramePrint.module.css`, with room for the footer. */
const SIZE = { width: 1030, height: 600 } as const

/** The score on paper: drawn for the sheet, because that of the screen is as wide as the frame. */
export function FramePrint() {
  return usePrinting() && <Sheet />
}

function Sheet() {
  const index = usePlenary(s => s.index)
  const { choices, shown } = viewOf(
    usePlenary(s => s),
    'view',
  )
  const pen = { words: pictureWords(index), measure: measureOnCanvas }
  return (
    <div className={styles['sheet']}>
      <PictureDrawing picture={drawScore({ ...pen, ...SIZE, index, choices, shown })} />
    </div>
  )
}
