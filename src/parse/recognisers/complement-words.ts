import { wordSet } from '../word-set.ts'

/** Verbs in small letters that often follow a name at once: "the Technical Meeting on Reactors runs …". */
export const VERBS = wordSet(
  'runs ran run brings gathers focuses focused aims marks marked comes features featured covers draws drew sees seeks ' +
    'wraps gets goes expects needs shows showed offers serves follows followed provides continues continued lasts ' +
    'include includes lasted faces makes made gave gives adopts approves approved agreed agrees backs ended ends',
)
const LIKE_PARTICIPLE = wordSet('united armed organised advanced need shared related displaced enhanced led')
/** Words that end a name wherever they stand in it. */
export const SMALL_STOPS = wordSet(
  'because despite owing once again also too very well kicked got went came saw brought drew aimed amid due set',
)
const AFTER_PARTICIPLE = wordSet('on with together the a an at how in from up all its place')

/** "organised by", "focusing on", but not "bank lending" nor "organised crime". */
export function isParticiple(word: string, next: string): boolean {
  if (word.endsWith('ed')) return !LIKE_PARTICIPLE.has(word)
  return word.endsWith('ing') && word.length > 5 && AFTER_PARTICIPLE.has(next)
}
