import { pictureWords, titleOfStory } from '../ui/shared/picture-words.ts'
import { formatDating, formatEdtf } from '../ui/shared/format-date.ts'
import { formatWhere } from '../ui/shared/format-place.ts'
import { isLack, noticeForAuthor } from '../ui/shared/notice-words.ts'
import { enPages } from '../ui/words/en-pages.ts'
import { addWords, t } from '../ui/words/t.ts'

addWords(enPages)

/**
 * The one door of the build to the words of the interface: pages for those without scripts, and what is said of
 * stories, speak as the app does.
 */
export const say = t
export const sayDate = formatEdtf
export const sayDating = formatDating
export const sayPlace = formatWhere
export const sayStory = titleOfStory
export const sayNotice = noticeForAuthor
export const wordsOfPicture = pictureWords
export const isLackOfStep = isLack
