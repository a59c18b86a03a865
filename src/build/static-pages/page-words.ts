import { placesById } from '../../derive/by-id.ts'
import type { PictureWords } from '../../derive/picture/picture-words.ts'
import type { DatasetIndex, EventSummary } from '../../model/dataset-index.ts'
import { formatDating, formatEdtf } from '../../ui/shared/format-date.ts'
import { formatVenue } from '../../ui/shared/format-place.ts'
import { pictureWords } from '../../ui/shared/picture-words.ts'
import { enPages } from '../../ui/words/en-pages.ts'
import { addWords, t } from '../../ui/words/t.ts'

addWords(enPages)

/**
 * The one door of the build to the words of the interface: pages for those without scripts speak as the app
 * does.
 */
export const say = t
export const sayDate = formatEdtf
export const wordsOfPicture: (index: DatasetIndex) => PictureWords = pictureWords

/** "4 October 2017, closing on the 5th or 6th". */
export const sayDating = (event: EventSummary): string => formatDating(event)

/** "The Kremlin, Moscow"; empty where no place is known. */
export function sayPlace(index: DatasetIndex, event: EventSummary): string {
  return formatVenue(event.place && placesById(index).get(event.place), event.venue)
}
