import { useCallback, useState } from 'react'
import type { ScoreBox, ScoreBoxes } from './score-drawings.ts'

export interface KnownBoxes {
  readonly boxes: ScoreBoxes
  readonly onBox: (place: 'alone' | 'beside', box: ScoreBox) => void
}

/** Remembers the rooms that scores had on these slides, so that the next score is drawn before it is measured. */
export function useScoreBoxes(): KnownBoxes {
  const [boxes, setBoxes] = useState<ScoreBoxes>({})
  const onBox = useCallback(
    (place: 'alone' | 'beside', box: ScoreBox): void => setBoxes(known => ({ ...known, [place]: box })),
    [],
  )
  return { boxes, onBox }
}
