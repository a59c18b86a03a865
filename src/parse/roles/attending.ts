import type { OrganisationMention } from '../bodies/named-body.ts'
import type { Cue } from './find-cues.ts'
import { EVENT_NOUNS, GUEST_NOUNS } from './cue-words.ts'
import { REACH, beforeArticle, holdsWord, type Setting } from './setting.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** What is listened to. */
const SPEECHES = words(
  'statement statements report reports presentation presentations address speech speeches remarks briefing message',
)

const OF = words('of by from and')

/** "the statement of [the League]", not "the address to [the Assembly]". */
export function isSpeechOf({ reading }: Setting, { first }: OrganisationMention, { last }: Cue): boolean {
  if (!holdsWord(reading, last, first, SPEECHES)) return false
  return OF.has(reading.tokens[beforeArticle(reading, first)]?.word ?? '')
}

const BEING = words('is are was were')

/** "was to bring [the Bank] and [the League] together": without the last word anything may be brought. */
export function bringsTogether({ reading, sentence }: Setting, { first, last }: Cue): boolean {
  if (!BEING.has(reading.tokens[first]?.word ?? '') || reading.tokens[last - 1]?.word !== 'bring') return true
  return holdsWord(reading, last, Math.min(sentence.last, last + REACH), TOGETHER)
}

const TOGETHER = words('together')
const WORK = words('work proceedings deliberations opening')
const DEFINITE = words('the its their')

/** "took part in the work" says of which meeting without naming it; "in this work" is any work. */
export function isAtWork({ reading }: Setting, { last }: Cue): boolean {
  return holdsWord(reading, last, last + 2, DEFINITE) && holdsWord(reading, last + 1, last + 3, WORK)
}

const OBJECT_REACH = 8

/** "confirmed their participation in" no meeting: in testing, in a programme. */
export function isElsewhere({ reading, events }: Setting, { last }: Cue): boolean {
  const { tokens } = reading
  if (tokens[last]?.word !== 'in' || tokens[last - 1]?.word === 'us') return false
  const named = events.some(({ first }) => first >= last && first < last + OBJECT_REACH)
  return !named && !holdsWord(reading, last, last + OBJECT_REACH, EVENT_NOUNS)
}

const COMERS = words(
  'participants delegates representatives officials experts guests observers speakers panellists panelists',
)
const COMERS_REACH = 7

/** "The participants, among them", "to the forum came experts, including": those named before the list came. */
export function isAmongGuests({ reading, sentence, events }: Setting, { first, last }: Cue): boolean {
  const from = Math.max(sentence.first, first - COMERS_REACH)
  if (reading.tokens[first]?.word === 'among') return holdsWord(reading, from, first, GUEST_NOUNS)
  const named =
    events.length > 0 || holdsWord(reading, Math.max(sentence.first, first - REACH), first, EVENT_NOUNS)
  return named && last < sentence.last && holdsWord(reading, from, first, COMERS)
}
