import { drawScore } from '../../derive/picture/score-picture.ts'
import type { DatasetIndex } from '../../model/dataset-index.ts'
import { FIRST_CHOICES } from '../../model/first-choices.ts'
import type { EventId } from '../../model/ids.ts'
import type { MeasureText, Picture } from '../../model/picture.ts'
import { POSTER } from './card-size.ts'
import { wordsOfPicture } from '../page-words.ts'

/** As large as leaves room for titles; services show the picture at half its size. */
const ZOOM = 1.15

/** The score of these events, under the collection's title or that of a story. */
export function drawScoreCard(
  index: DatasetIndex,
  shown: ReadonlySet<EventId>,
  measure: MeasureText,
  title?: string,
): Picture {
  const words = wordsOfPicture(index)
  return drawScore({
    index,
    choices: FIRST_CHOICES,
    shown,
    ...POSTER,
    measure,
    words: title === undefined ? words : { ...words, title },
    zoom: ZOOM,
  })
}
