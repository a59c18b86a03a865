import { useMemo, useRef } from 'react'
import { drawScore } from '../../derive/picture/score-picture.ts'
import type { ReadStep } from '../../derive/story-steps.ts'
import type { DatasetIndex } from '../../model/dataset-index.ts'
import { measureOnCanvas } from '../shared/measure-text.ts'
import { pictureWords } from '../shared/picture-words.ts'
import { useSize } from '../timeline/use-size.ts'
import { PictureDrawing } from './PictureDrawing.tsx'
import styles from './ScoreOfStep.module.css'

interface ScoreOfStepProps {
  readonly index: DatasetIndex
  readonly read: ReadStep
}

/** In pixels at zoom 1: the smallest type of a picture (`TYPE.small`), and its margins left and right. */
const SMALLEST = 12
const MARGIN = 20

/** The score of a view, drawn for the room it has, no word of it smaller than the slide's smallest. */
export function ScoreOfStep({ index, read }: ScoreOfStepProps) {
  const box = useRef<HTMLDivElement>(null)
  const size = useSize(box)
  const { choices, shown } = read
  const picture = useMemo(() => {
    if (!size || !box.current || size.height === 0) return undefined
    const zoom = Number.parseFloat(getComputedStyle(box.current).fontSize) / SMALLEST
    const pen = { words: pictureWords(index), measure: measureOnCanvas }
    // Its edges are those of the slide's other words: the margins hang out on either side.
    const width = size.width + 2 * MARGIN * zoom
    const { height } = size
    return drawScore({ ...pen, index, choices, shown, width, height, zoom, bare: true })
  }, [index, choices, shown, size])
  return (
    <div ref={box} className={styles['score']}>
      {picture && <PictureDrawing picture={picture} />}
    </div>
  )
}
