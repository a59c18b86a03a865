import { cleanLine } from '../clean-text.ts'
import type { StepMatter } from '../story-matter.ts'
import type { SlideWords } from './slide-words.ts'

/** What may have become of the words that a step quotes first. */
type Fate = 'gone' | 'moved'

/**
 * What no longer holds of a step, for those who see it: a sentence each; none where all is as it was.
 *
 * @param fates of the quoted words, as far as nothing else in the same place says them
 */
export function stepNotices(
  words: Pick<SlideWords, 'notices' | 'moved' | 'gone'>,
  { read, cited: [cited] }: Pick<StepMatter, 'read' | 'cited'>,
  fates: readonly Fate[],
): readonly string[] {
  const said = [...words.notices(read.notices)]
  if (cited?.kind === 'gone' && fates.includes('gone')) said.push(words.gone(cited.exact))
  if (cited?.kind === 'found' && cited.quotation.state === 'moved' && fates.includes('moved'))
    said.push(words.moved)
  return said.map(sentence => cleanLine(sentence))
}
