import type { OrganisationMention } from '../bodies/named-body.ts'
import type { Reading } from '../reading.ts'
import { ROLE_WEIGHTS } from '../role-weights.ts'
import type { EventMention, EventScope } from '../scope.ts'
import type { Sentence } from '../sentences.ts'
import { EVENT_NOUNS } from './cue-words.ts'
import type { Cue } from './find-cues.ts'
import { isOfficeOf } from './office-holders.ts'

/** One reason to give a body a role: the words that say so, as tokens [first, last). */
export interface Observation {
  readonly role: 'organiser' | 'participant'
  readonly rule: keyof typeof ROLE_WEIGHTS.organiser | keyof typeof ROLE_WEIGHTS.participant
  readonly weight: number
  readonly first: number
  readonly last: number
  /** The deciding words alone, without the body's name where they stand apart. */
  readonly cue: TokenRange
  readonly future: boolean
  readonly mention: OrganisationMention
}

export interface TokenRange {
  readonly first: number
  readonly last: number
}

/** What a sentence gives its bodies to be judged by. */
export interface Setting {
  readonly reading: Reading
  readonly sentence: Sentence
  readonly cues: readonly Cue[]
  readonly events: readonly EventMention[]
  readonly bodies: readonly OrganisationMention[]
  readonly scope: EventScope
  /** The sentence names the meeting, or a meeting, or is a list of who came. */
  readonly aboutEvent: boolean
}

export function describeSetting(
  reading: Reading,
  sentence: Sentence,
  cues: readonly Cue[],
  bodies: readonly OrganisationMention[],
  scope: EventScope,
): Setting {
  const events = scope.mentions.filter(event => event.first >= sentence.first && event.first < sentence.last)
  let aboutEvent = events.length > 0
  for (let i = sentence.first; i < sentence.last && !aboutEvent; i++)
    aboutEvent = EVENT_NOUNS.has(reading.tokens[i]?.word ?? '')
  return { reading, sentence, cues, events, bodies, scope, aboutEvent }
}

/** Every reason that one mention gives, in no order. */
export function observe(setting: Setting, mention: OrganisationMention): readonly Observation[] {
  return [
    ...fromEventName(setting, mention),
    ...setting.cues.flatMap(cue => fromCue(setting, mention, cue) ?? []),
  ]
}

function make(
  mention: OrganisationMention,
  rule: Observation['rule'],
  cue: TokenRange,
  future: boolean,
): Observation {
  const { organiser, participant } = ROLE_WEIGHTS
  const role = rule in organiser ? 'organiser' : 'participant'
  const weights: Readonly<Record<string, number>> = { ...organiser, ...participant }
  const first = Math.min(cue.first, mention.first)
  const last = Math.max(cue.last, mention.last)
  return { role, rule, weight: weights[rule] ?? 0, first, last, cue, future, mention }
}

/** "Conference of the CSTO", "NATO Summit", "the Council's 47th meeting"; but "meeting with" and "Russia-EU summit". */
function fromEventName(setting: Setting, mention: OrganisationMention): readonly Observation[] {
  const { tokens } = setting.reading
  const word = (at: number) => tokens[at]?.word ?? ''
  for (const event of setting.events) {
    const inside = mention.first >= event.first && mention.last <= event.last
    const ahead =
      mention.last <= event.first &&
      event.first - mention.last <= 1 &&
      (mention.last === event.first || word(mention.last) === "'s")
    const owns = mention.first >= event.last && mention.first - event.last <= 2 && word(event.last) === 'of'
    if (!inside && !ahead && !owns) continue
    const named = { first: Math.min(event.first, mention.first), last: Math.max(event.last, mention.last) }
    const paired =
      word(mention.first - 1) === '-' || (word(mention.last) === '-' && word(mention.last + 1) !== 'wide')
    const before = word(mention.first - 1) === 'the' ? word(mention.first - 2) : word(mention.first - 1)
    if (inside && (paired || follows(tokens, event.first, mention.first, 'with')))
      return [make(mention, 'counterpart', named, false)]
    if (before === 'on' || before === 'for' || before === 'to' || before === 'with') return []
    return [make(mention, 'inName', named, false)]
  }
  return []
}

function follows(tokens: Reading['tokens'], from: number, to: number, word: string): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.word === word) return true
  return false
}

function fromCue(setting: Setting, mention: OrganisationMention, cue: Cue): Observation | undefined {
  const after = mention.first >= cue.last
  const seen = (rule: Observation['rule']) => make(mention, rule, cue, cue.future)
  switch (cue.kind) {
    case 'hosts':
      return !after && isSubject(setting, mention, cue, 12) && setting.aboutEvent && hasObject(setting, cue)
        ? seen('hosts')
        : undefined
    case 'meets':
      return !after &&
        isSubject(setting, mention, cue, 3) &&
        setting.reading.tokens[cue.last]?.word !== 'with'
        ? seen('meets')
        : undefined
    case 'hostedBy':
      return after && isListed(setting, mention, cue, 8) && setting.aboutEvent ? seen('hostedBy') : undefined
    case 'auspices':
      return after && isListed(setting, mention, cue, 4) && setting.aboutEvent ? seen('auspices') : undefined
    case 'attends':
      if (after) return isAnnouncedList(setting, mention, cue) ? seen('following') : undefined
      return setting.aboutEvent && isSubject(setting, mention, cue, 40) ? seen('attends') : undefined
    case 'attendedBy':
      return after && isListed(setting, mention, cue, 30) ? seen('attendedBy') : undefined
    case 'counterpart':
      return after && isListed(setting, mention, cue, 12) ? seen('counterpart') : undefined
    case 'welcomed':
      return after && isListed(setting, mention, cue, 12) ? seen('welcomed') : undefined
    case 'speaks':
      return isSpeaker(setting, mention, cue) ? seen('speaks') : undefined
    case 'source':
      return undefined
  }
}

const OBLIQUE = new Set([
  'to',
  'with',
  'against',
  'by',
  'in',
  'at',
  'on',
  'about',
  'under',
  'between',
  'within',
  'for',
  'into',
  'through',
])

/** The mention belongs to the subject of the cue: before it, no other cue between, no preposition that turns it away. */
function isSubject(setting: Setting, mention: OrganisationMention, cue: Cue, reach: number): boolean {
  const { reading, cues } = setting
  if (mention.last > cue.first || cue.first - mention.last > reach) return false
  const before = reading.tokens[mention.first - 1]?.word === 'the' ? mention.first - 2 : mention.first - 1
  if (OBLIQUE.has(reading.tokens[before]?.word ?? '')) return false
  return !cues.some(
    other =>
      other !== cue &&
      other.first !== cue.first &&
      isVerb(other) &&
      other.first >= mention.last &&
      other.last <= cue.first,
  )
}

function isVerb({ kind }: Cue): boolean {
  return (
    kind === 'hosts' ||
    kind === 'attends' ||
    kind === 'speaks' ||
    kind === 'meets' ||
    kind === 'hostedBy' ||
    kind === 'attendedBy'
  )
}

/** The mention stands in the list after the cue: no verb between, and no gap of more than `reach` tokens in the list. */
function isListed(setting: Setting, mention: OrganisationMention, cue: Cue, reach: number): boolean {
  let end = cue.last
  for (const body of setting.bodies) {
    if (body.first < cue.last) continue
    if (body.first - end > reach || hasVerb(setting, end, body.first)) return false
    if (body === mention) return true
    end = body.last
  }
  return false
}

function hasVerb({ cues, reading }: Setting, from: number, to: number): boolean {
  if (
    cues.some(
      cue =>
        isVerb(cue) &&
        cue.kind !== 'attendedBy' &&
        cue.first >= from &&
        cue.last <= to &&
        !isNamePart(reading, cue),
    )
  )
    return true
  for (let i = from; i < to; i++) if (CLAUSES.has(reading.tokens[i]?.word ?? '')) return true
  return false
}

/** "Deputy Director of Meetings": a capital in the middle is no verb. */
function isNamePart({ folded, tokens }: Reading, cue: Cue): boolean {
  const start = tokens[cue.first]?.start ?? 0
  return folded.charAt(start) !== folded.charAt(start).toLowerCase()
}

const CLAUSES = new Set([
  'while',
  'whereas',
  'where',
  'because',
  'after',
  'before',
  'if',
  'although',
  'aimed',
  'focused',
  'discussed',
  'discuss',
])

/** "The heads of the following organisations will address the forum: …" */
function isAnnouncedList(setting: Setting, mention: OrganisationMention, cue: Cue): boolean {
  const { tokens } = setting.reading
  if (!follows(tokens, setting.sentence.first, cue.first, 'following')) return false
  for (let i = cue.last; i < mention.first; i++)
    if (tokens[i]?.word === ':' || tokens[i]?.word === '-') return true
  return false
}

/** An office of the body speaks, or someone whom it sent. */
function isSpeaker(setting: Setting, mention: OrganisationMention, cue: Cue): boolean {
  const { reading } = setting
  const near = Math.abs(mention.first - cue.first) <= 30
  return near && isOfficeOf(reading, mention) && !isOblique(setting, mention)
}

function isOblique({ reading, cues }: Setting, mention: OrganisationMention): boolean {
  return (
    cues.some(cue => cue.kind === 'source' && mention.first >= cue.last && mention.first - cue.last < 6) ||
    reading.tokens[mention.first - 1]?.word === 'by'
  )
}

/** "holds its meeting", "which the FSB is holding": what is held must be the meeting. */
function hasObject({ reading, sentence }: Setting, cue: Cue): boolean {
  const { tokens } = reading
  for (let i = cue.last; i < Math.min(sentence.last, cue.last + 25); i++)
    if (EVENT_NOUNS.has(tokens[i]?.word ?? '')) return true
  for (let i = Math.max(sentence.first, cue.first - 20); i < cue.first; i++)
    if (tokens[i]?.word === 'which' || tokens[i]?.word === 'that') return true
  return false
}
