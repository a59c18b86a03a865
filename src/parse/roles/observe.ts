import type { OrganisationMention } from '../bodies/named-body.ts'
import { EVENT_NOUNS } from './cue-words.ts'
import { observeEventName } from './event-name.ts'
import type { Cue } from './find-cues.ts'
import { makeObservation, type Observation, type RoleRule } from './observation.ts'
import { isOfficeOf } from './office-holders.ts'
import { holdsWord, type Setting } from './setting.ts'
import { isElliptic, isListed, isSubject, isToldAfter } from './subjects-and-lists.ts'

/** Every reason that one mention gives for a role, in no order. */
export function observe(setting: Setting, mention: OrganisationMention): readonly Observation[] {
  const named = observeEventName(setting, mention)
  const cued = nearestCues(setting.cues, mention).flatMap(cue => {
    const rule = ruleFor(setting, mention, cue)
    return rule === undefined ? [] : [makeObservation(mention, rule, cue, cue.future)]
  })
  return [...named, ...cued]
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

function ruleFor(setting: Setting, mention: OrganisationMention, cue: Cue): RoleRule | undefined {
  const after = mention.first >= cue.last
  const { aboutEvent } = setting
  switch (cue.kind) {
    case 'hosts':
      return !after && isSubject(setting, mention, cue, 30) && hasObject(setting, cue) ? 'hosts' : undefined
    case 'meets':
      return !after && isSubject(setting, mention, cue, 3) && !isWith(setting, cue) ? 'meets' : undefined
    case 'hostedBy':
      return after && aboutEvent && isListed(setting, mention, cue, 8) ? 'hostedBy' : undefined
    case 'auspices':
      return after && aboutEvent && isListed(setting, mention, cue, 4) ? 'auspices' : undefined
    case 'attends':
      return attendance(setting, mention, cue, after)
    case 'attendedBy':
      return after && isListed(setting, mention, cue, 30) ? 'attendedBy' : undefined
    case 'counterpart':
      return after && isListed(setting, mention, cue, 12) ? 'counterpart' : undefined
    case 'welcomed':
      return after && isListed(setting, mention, cue, 12) ? 'welcomed' : undefined
    case 'speaks':
      return isSpeaker(setting, mention, cue) ? 'speaks' : undefined
    case 'source':
      return undefined
  }
}

function attendance(
  setting: Setting,
  mention: OrganisationMention,
  cue: Cue,
  after: boolean,
): RoleRule | undefined {
  if (!setting.aboutEvent && !isElliptic(setting, cue)) return undefined
  if (after) return isToldAfter(setting, mention, cue) ? 'following' : undefined
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

function isWith({ reading }: Setting, cue: Cue): boolean {
  return reading.tokens[cue.last]?.word === 'with'
}

const RELATIVES = new Set(['which', 'that'])
const OBJECT_REACH = 25

/** "holds its meeting", "which the FSB is holding": what is held must be a meeting. */
function hasObject({ reading, sentence, aboutEvent }: Setting, { first, last }: Cue): boolean {
  const end = Math.min(sentence.last, last + OBJECT_REACH)
  if (holdsWord(reading, last, end, EVENT_NOUNS)) return true
  return aboutEvent && holdsWord(reading, Math.max(sentence.first, first - OBJECT_REACH), first, RELATIVES)
}
