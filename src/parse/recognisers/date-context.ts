import type { Token } from '../tokens.ts'
import { wordSet } from '../word-set.ts'
import type { DateMention } from './dates.ts'
import type { EventFocus } from './event-focus.ts'
import { isSaid, isSaidAt } from './said-at.ts'
import { CANCELLED, CLOSED, FOUNDED, FUTURE, HELD, OPENED, POSTPONED, signOf } from './sentence-signs.ts'

/** The nearest word before a date, within `reach` tokens of its sentence, that is in `wanted`; none behind a word in `barred`. */
export function findBefore(
  tokens: readonly Token[],
  first: number,
  reach: number,
  wanted: ReadonlySet<string>,
  barred: (word: string) => boolean = () => false,
): number | undefined {
  for (let i = first - 1; i >= first - reach && tokens[i]?.sentence === tokens[first]?.sentence; i--) {
    const word = tokens[i]?.word ?? ''
    if (wanted.has(word)) return i
    if (barred(word)) return undefined
  }
  return undefined
}

const ENDS = wordSet(
  'ends end ended concludes conclude concluded closes close until till through continue continues lasts last',
)
const BEGINS = wordSet('opens open opened begins began starts started from revised updated modified')

/** "which ends on June 10", "25 September: conference ends": the last day, told apart from the first. */
export function isClosing({ stage }: EventFocus, { first, last }: DateMention): boolean {
  const { tokens } = stage.marks.reading
  if (findBefore(tokens, first, 5, ENDS, word => BEGINS.has(word)) !== undefined) return true
  const after = tokens.slice(last, last + 4).filter(({ sentence }) => sentence === tokens[first]?.sentence)
  return after.some(({ word }) => FINISHES.has(word))
}

const FINISHES = wordSet('finishes ends closes concludes')

const BEGAN = wordSet('began begins begin starts started opens opening starting')

/** "which began on Monday", "starting on 5 June": the first day in so many words. */
export function isBeginning({ stage }: EventFocus, { first }: DateMention): boolean {
  const { tokens } = stage.marks.reading
  const on = tokens[first - 1]?.word === 'on' || tokens[first - 1]?.word === ',' ? first - 2 : first - 1
  return BEGAN.has(tokens[on]?.word ?? '')
}

const FIRST_PLANS = wordSet('originally initially previously instead')
const TRAVELLED = wordSet('arrived arrives arriving left leaves leaving departed flew landed')
const OTHER_YEARS = wordSet('first next began last previous')

/** Days that were given up, of a journey, of another meeting; a year in which it all began; the day of a postponement. */
export function isOfElse(focus: EventFocus, date: DateMention): boolean {
  const { tokens } = focus.stage.marks.reading
  const { first, value } = date
  const bare = value.kind === 'date' && value.from.month === undefined
  return (
    findBefore(tokens, first, 6, FIRST_PLANS) !== undefined ||
    findBefore(tokens, first, 7, TRAVELLED, isAboutMeeting) !== undefined ||
    (bare && findBefore(tokens, first, 9, OTHER_YEARS) !== undefined) ||
    isOfPutOff(focus, date) ||
    (value.kind !== 'offset' && isOfAnother(focus, date))
  )
}

function isAboutMeeting(word: string): boolean {
  return (signOf(word) & (HELD | OPENED | CLOSED)) !== 0
}

/** "A statement issued today announced the postponement": the day on which it was put off. */
function isOfPutOff({ stage }: EventFocus, { first, value }: DateMention): boolean {
  const sentence = stage.marks.reading.tokens[first]?.sentence ?? 0
  const past =
    (value.kind === 'offset' && value.days <= 0) || (value.kind === 'weekday' && value.which === 'nearest')
  return past && ((stage.signs[sentence] ?? 0) & (POSTPONED | CANCELLED)) !== 0
}

const PLANNED = wordSet('held scheduled due slated planned set')
const BEFORE_PLANNED = wordSet('be to is are was were being which that ,')
const GOVERNING = 6
const FAR = 20

/** "ahead of the General Assembly, to be held from 19 to 21 June": days of the meeting named right before these words. */
function isOfAnother({ stage, mentions, others }: EventFocus, { first }: DateMention): boolean {
  const { tokens } = stage.marks.reading
  let at = findBefore(tokens, first, 6, PLANNED)
  if (at === undefined) return false
  while (BEFORE_PLANNED.has(tokens[at - 1]?.word ?? '')) at--
  const start = at
  const within =
    (reach: number) =>
    ({ last }: { readonly last: number }): boolean =>
      last <= start && last >= start - reach
  if (mentions.some(within(GOVERNING))) return false
  if (others.some(({ phrases }) => phrases.some(phrase => phrase.proper && within(GOVERNING)(phrase))))
    return true
  return tokens[start]?.word === 'to' && !mentions.some(within(FAR))
}

const BACKGROUND = wordSet(
  'since by until before after adopted signed dated founded established born till revised updated',
)

/** "since 5 May", "adopted on 5 May": a day of something that was before. */
export function isBackground({ stage }: EventFocus, { first }: DateMention): boolean {
  const { tokens } = stage.marks.reading
  const before = [tokens[first - 1]?.word ?? '', tokens[first - 2]?.word ?? '', tokens[first - 3]?.word ?? '']
  if (BACKGROUND.has(before[0] ?? '') || (before[0] === 'on' && BACKGROUND.has(before[1] ?? ''))) return true
  return before[0] === 'of' && !before.includes('meeting') ? false : (signOf(before[1] ?? '') & FOUNDED) !== 0
}

/** "the organisers announced on 25 October": the day on which somebody spoke, told from the day he spoke of. */
export function isSaidOn({ stage }: EventFocus, { first }: DateMention): boolean {
  const { tokens } = stage.marks.reading
  if (!isSaidAt(tokens, first)) return false
  const plain = tokens[first - 1]?.word === 'on' && isSaid(tokens[first - 2])
  return plain || ((stage.signs[tokens[first]?.sentence ?? 0] ?? 0) & FUTURE) !== 0
}
