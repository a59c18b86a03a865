import type { OrganisationMention } from '../bodies/named-body.ts'
import type { Reading } from '../reading.ts'
import { EVENT_NOUNS } from './cue-words.ts'
import type { Cue } from './find-cues.ts'
import { isOfficeOf } from './office-holders.ts'
import { beforeArticle, holdsWord, isComing, isVerb, type Setting } from './setting.ts'
import { isListed, isSubject } from './subjects-and-lists.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Many in office are the body that meets: "EU foreign ministers", "leaders of the Pacific Islands Forum". */
const MINISTERS = words(
  'ministers leaders heads chiefs envoys ambassadors delegates lawmakers parliamentarians speakers presidents ' +
    'members governors secretaries states directors commissioners regulators prosecutors judges',
)
const MINISTERS_REACH = 4
const MINISTERS_BEFORE = 7

export function isOfMinisters({ tokens }: Reading, { first, last }: OrganisationMention): boolean {
  for (let i = last; i < last + MINISTERS_REACH; i++) if (MINISTERS.has(tokens[i]?.word ?? '')) return true
  const of = tokens[first - 1]?.word === 'the' ? first - 2 : first - 1
  if (tokens[of]?.word !== 'of') return false
  // "Ministers of justice and interior of ECOWAS"
  for (let i = of - 1; i > of - MINISTERS_BEFORE; i--) {
    const word = tokens[i]?.word ?? ''
    if (MINISTERS.has(word)) return true
    if (!/^[a-z]+$/u.test(word) || VERBAL.has(word)) return false
  }
  return false
}

const VERBAL = words('to in at on by from with the is are was were')

const DECIDING = words('adopted elected elects')

/** The body that meets: right before the verb, or many in office there. Deciding is meeting where the meeting is named. */
export function isMeeting(setting: Setting, mention: OrganisationMention, cue: Cue): boolean {
  const { reading, events } = setting
  if (reading.tokens[cue.last]?.word === 'with') return false
  if (DECIDING.has(reading.tokens[cue.first]?.word ?? '') && events.length === 0) return false
  return (
    isSubject(setting, mention, cue, 3) ||
    (isSubject(setting, mention, cue, 16) && isOfMinisters(reading, mention))
  )
}

const MADE = words('organised hosted convened coorganised cohosted cohosts organise host convene')
const IT = words('it this which')

/** "It was jointly organised by", "Organised by" as a line of its own: nothing but the meeting is meant. */
export function tellsOfIt({ reading, sentence }: Setting, { first, last }: Cue): boolean {
  if (!holdsWord(reading, first, last, MADE)) return false
  return first === sentence.first || holdsWord(reading, Math.max(sentence.first, first - 4), first, IT)
}

const CHAIRING = words('chaired cochaired facilitated')

/** "chaired by the Bank" holds the meeting; "chaired by Ana Ruiz of the Bank" only comes from there. */
export function isChairing({ reading }: Setting, { first, last }: Cue): boolean {
  return holdsWord(reading, first, last, CHAIRING)
}

const BESIDE = words(
  'side sidelines exhibition reception dinner lunch concert tour visit excursion banquet training',
)
const BESIDE_REACH = 4

/** "a side event organised by": what is held beside the meeting. */
export function isBeside({ reading, sentence }: Setting, { first }: Cue): boolean {
  return holdsWord(reading, Math.max(sentence.first, first - BESIDE_REACH), first, BESIDE)
}

const FELLOW_REACH = 14

/** "UNESCO hosted the forum with [the World Bank]", "… jointly with [the Bank]" */
export function isFellowHost(
  { reading, cues }: Setting,
  { first }: OrganisationMention,
  { last }: Cue,
): boolean {
  const before = beforeArticle(reading, first)
  if (reading.tokens[before]?.word !== 'with' || first - last > FELLOW_REACH) return false
  if (!holdsWord(reading, last - 1, last, MADE)) return false
  const named = holdsWord(reading, last, before, EVENT_NOUNS)
  return named && !cues.some(cue => isVerb(cue) && cue.first >= last && cue.last <= first)
}

const BEING = words('is are were was')

/** "Our hosts, [the Association]", "the organiser, [the Union],", "[the Bank], the host of the forum". */
export function isHost(setting: Setting, mention: OrganisationMention, cue: Cue): boolean {
  const { tokens } = setting.reading
  if (BEING.has(tokens[cue.first]?.word ?? '')) return isSubject(setting, mention, cue, 3)
  if (mention.first >= cue.last) return tokens[cue.last]?.word !== 'of' && isListed(setting, mention, cue, 3)
  return (
    tokens[mention.last]?.word === ',' && cue.first === mention.last + 1 && tokens[cue.last]?.word === 'of'
  )
}

const PLAIN = words('announced announces has have')

/**
 * Whoever says that the meeting will be, or will not be, holds it: "[The League] regrets to announce that the
 * forum …", "on behalf of [the League] I have the pleasure of inviting you". A plain "announced" counts only of
 * a meeting to come, and where nobody's coming is announced.
 */
export function isAnnouncer(setting: Setting, mention: OrganisationMention, cue: Cue): boolean {
  const { reading, cues, events, status } = setting
  if (events.length === 0 && (status === 'held' || cue.first - mention.last > 1)) return false
  const announced = reading.tokens[cue.last - 1]?.word ?? ''
  if (PLAIN.has(reading.tokens[cue.first]?.word ?? '') && announced.startsWith('announce'))
    if (status === 'held' || isOfficeOf(reading, mention) || cues.some(isComing)) return false
  return isBehalf(reading, mention) || isSubject(setting, mention, cue, 6)
}

/** "On behalf of [the Union]" */
function isBehalf(reading: Reading, { first }: OrganisationMention): boolean {
  const of = beforeArticle(reading, first)
  return reading.tokens[of]?.word === 'of' && reading.tokens[of - 1]?.word === 'behalf'
}
