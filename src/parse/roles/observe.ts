import type { OrganisationMention } from '../bodies/named-body.ts'
import type { CueKind } from './cue-kinds.ts'
import { EVENT_NOUNS } from './cue-words.ts'
import { observeEventName } from './event-name.ts'
import type { Cue } from './find-cues.ts'
import { makeObservation, type Observation, type RoleRule } from './observation.ts'
import { isOfficeOf } from './office-holders.ts'
import { holdsWord, isComing, type Setting } from './setting.ts'
import {
  isAnnouncer,
  isBeside,
  isChairing,
  isFellowHost,
  isHost,
  isMeeting,
  isOfMinisters,
  tellsOfIt,
} from './hosting.ts'
import { bringsTogether, isSpeechOf, isAmongGuests, isAtWork, isElsewhere } from './attending.ts'
import { observeVenue } from './venue.ts'
import { isElliptic, isListed, isSubject, isToldAfter, mayOwn } from './subjects-and-lists.ts'

/** Every reason that one mention gives for a role, in no order. */
export function observe(setting: Setting, mention: OrganisationMention): readonly Observation[] {
  const named = observeEventName(setting, mention)
  const cued = nearestCues(setting.cues, mention).flatMap(cue => {
    const rule = ruleFor(setting, mention, cue)
    return rule === undefined ? [] : [makeObservation(mention, rule, cue, cue.future)]
  })
  return [...named, ...cued, ...observeVenue(setting, mention)]
}

const NEAREST = 2

/** Of each kind the two nearest on either side; one farther off speaks of other names. */
function nearestCues(cues: readonly Cue[], { first }: OrganisationMention): readonly Cue[] {
  const seen = new Map<string, number>()
  const take = (cue: Cue, side: string): boolean => {
    const n = (seen.get(side + cue.kind) ?? 0) + 1
    seen.set(side + cue.kind, n)
    return n <= NEAREST
  }
  const before = cues.filter(cue => cue.first < first).toReversed()
  const after = cues.filter(cue => cue.first >= first)
  return [...before.filter(cue => take(cue, 'before ')), ...after.filter(cue => take(cue, 'after '))]
}

type Test = (setting: Setting, mention: OrganisationMention, cue: Cue) => boolean

const listed =
  (reach: number): Test =>
  (setting, mention, cue) =>
    mention.first >= cue.last && isListed(setting, mention, cue, reach)

/** What must hold for a cue to give a body its rule, kind by kind; reaches are tokens. */
const TESTS: Readonly<Record<Exclude<CueKind, 'attends' | 'source'>, Test>> = {
  hosts: (setting, mention, cue) =>
    mention.first >= cue.last
      ? isFellowHost(setting, mention, cue)
      : isSubject(setting, mention, cue, 30) &&
        hasObject(setting, cue) &&
        !isOpenedBySomeone(setting, mention, cue),
  meets: isMeeting,
  ownMeeting: (setting, mention, cue) => mayOwn(setting, mention, cue, 14),
  hostedBy: (setting, mention, cue) =>
    (setting.aboutEvent || isLabel(setting, cue) || tellsOfIt(setting, cue)) &&
    !isBeside(setting, cue) &&
    listed(isChairing(setting, cue) ? 2 : 8)(setting, mention, cue),
  auspices: (setting, mention, cue) => setting.aboutEvent && listed(10)(setting, mention, cue),
  host: isHost,
  announces: isAnnouncer,
  commits: (setting, mention, cue) => !isElsewhere(setting, cue) && isSubject(setting, mention, cue, 40),
  attendedBy: (setting, mention, cue) => listed(30)(setting, mention, cue) && bringsTogether(setting, cue),
  among: (setting, mention, cue) =>
    isAmongGuests(setting, cue) && listed(30)(setting, mention, cue) && !isListedAnyway(setting, mention),
  acts: (setting, mention, cue) =>
    setting.aboutEvent && isSubject(setting, mention, cue, 3) && !isOfficeOf(setting.reading, mention),
  heard: (setting, mention, cue) => listed(14)(setting, mention, cue) && isSpeechOf(setting, mention, cue),
  sender: (setting, mention, cue) =>
    setting.aboutEvent && listed(4)(setting, mention, cue) && !hasOwnVerb(setting, mention),
  counterpart: (setting, mention, cue) =>
    listed(12)(setting, mention, cue) || (setting.aboutEvent && isSubject(setting, mention, cue, 8)),
  welcomed: listed(12),
  speaks: isSpeaker,
}

/** The list after "attended by" tells more than the "such as" in its middle. */
function isListedAnyway(setting: Setting, mention: OrganisationMention): boolean {
  return setting.cues.some(cue => cue.kind === 'attendedBy' && listed(30)(setting, mention, cue))
}

/** "Experts from [UNDP] had been invited": the verb behind tells how they come. */
function hasOwnVerb({ cues }: Setting, { last }: OrganisationMention): boolean {
  return cues.some(cue => isComing(cue) && cue.first >= last)
}

/** Kinds that tell the same as another, with the rule that is told to the reader. */
const RULES: Readonly<Partial<Record<CueKind, RoleRule>>> = {
  host: 'hostedBy',
  commits: 'attends',
  acts: 'attends',
  among: 'attendedBy',
  heard: 'attendedBy',
  sender: 'attendedBy',
}

function ruleFor(setting: Setting, mention: OrganisationMention, cue: Cue): RoleRule | undefined {
  if (cue.kind === 'source') return undefined
  if (cue.kind === 'attends') return attendance(setting, mention, cue)
  const rule = RULES[cue.kind] ?? (cue.kind as RoleRule)
  return TESTS[cue.kind](setting, mention, cue) ? rule : undefined
}

function attendance(setting: Setting, mention: OrganisationMention, cue: Cue): RoleRule | undefined {
  const { reading, aboutEvent } = setting
  const thanked = reading.tokens[cue.first]?.word === 'for'
  if (!aboutEvent && !thanked && !isElliptic(setting, cue) && !isAtWork(setting, cue)) return undefined
  if (mention.first >= cue.last) return isToldAfter(setting, mention, cue) ? 'following' : undefined
  return isSubject(setting, mention, cue, 40) ? 'attends' : undefined
}

/** Someone in office at the body speaks; not one who is only quoted as a source. */
function isSpeaker({ reading, cues }: Setting, mention: OrganisationMention, cue: Cue): boolean {
  if (Math.abs(mention.first - cue.first) > 30 || !isOfficeOf(reading, mention)) return false
  const source = cues.some(
    ({ kind, last }) => kind === 'source' && mention.first >= last && mention.first - last < 6,
  )
  return !source && reading.tokens[mention.first - 1]?.word !== 'by'
}

/** "Host: the University of Ghana" stands on a line of its own. */
function isLabel({ reading }: Setting, { last }: Cue): boolean {
  return reading.tokens[last - 1]?.word === ':'
}

/** "The Deputy Director of the FSB opened a forum": whoever opens it in office does not hold it. */
function isOpenedBySomeone({ reading }: Setting, mention: OrganisationMention, { last }: Cue): boolean {
  const article = reading.tokens[last - 1]?.word ?? ''
  return (
    (article === 'a' || article === 'an') && isOfficeOf(reading, mention) && !isOfMinisters(reading, mention)
  )
}

const RELATIVES = new Set(['which', 'that'])
const OBJECT_REACH = 25

/** "holds its meeting", "which the FSB is holding": what is held must be a meeting. */
function hasObject({ reading, sentence, events, aboutEvent }: Setting, { first, last }: Cue): boolean {
  if (reading.tokens[first]?.word === 'for' || reading.tokens[last]?.word === 'everything') return true
  if (events.some(event => event.first >= last)) return true
  const end = Math.min(sentence.last, last + OBJECT_REACH)
  if (holdsWord(reading, last, end, EVENT_NOUNS)) return true
  return aboutEvent && holdsWord(reading, Math.max(sentence.first, first - OBJECT_REACH), first, RELATIVES)
}
