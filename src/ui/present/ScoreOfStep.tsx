import { useLayoutEffect, useRef } from 'react'
import type { ReadStep } from '../../derive/story-steps.ts'
import type { DatasetIndex } from '../../model/dataset-index.ts'
import { useSize } from '../timeline/use-size.ts'
import { PictureDrawing } from './PictureDrawing.tsx'
import { scoreIn, type ScoreBox } from './score-drawings.ts'
import styles from './ScoreOfStep.module.css'

interface ScoreOfStepProps {
  readonly index: DatasetIndex
  readonly read: ReadStep
  /** The room that the last such score had: most likely this one's, which is measured once it stands. */
  readonly box: ScoreBox | undefined
  readonly onBox: (box: ScoreBox) => void
}

/** In pixels at zoom 1: the smallest type of a picture (`TYPE.small`), and its margins left and right. */
const SMALLEST = 12
const MARGIN = 20

/** The score of a view, drawn for the room it has, no word of it smaller than the slide's smallest. */
export function ScoreOfStep({ index, read, box, onBox }: ScoreOfStepProps) {
  const place = useRef<HTMLDivElement>(null)
  const size = useSize(place)
  useLayoutEffect(() => {
    if (!size || !place.current || size.height === 0) return
    const zoom = Number.parseFloat(getComputedStyle(place.current).fontSize) / SMALLEST
    // Its edges are those of the slide's other words: the margins hang out on either side.
    const width = size.width + 2 * MARGIN * zoom
    if (width !== box?.width || size.height !== box.height || zoom !== box.zoom)
      onBox({ width, height: size.height, zoom })
  }, [size, box, onBox])
  return (
    <div ref={place} className={styles['score']}>
      {box && <PictureDrawing picture={scoreIn(index, read, box)} />}
    </div>
  )
}
