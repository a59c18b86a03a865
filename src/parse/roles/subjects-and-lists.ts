import type { OrganisationMention } from '../bodies/named-body.ts'
import type { Reading } from '../reading.ts'
import type { Cue } from './find-cues.ts'
import { NUMBER, ORDINAL, has } from '../tokens.ts'
import { REACH, beforeArticle, holdsWord, isVerb, type Setting } from './setting.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))
/** A body after one of these is not who acts. */
const OBLIQUE = words('to with against by in at on about under between within for into through')
/** Words that open another clause. */
const CLAUSES = words('while whereas where because after before if although aimed focused discussed discuss')
const LIST_OPENERS = words('including among notably namely')
const MARKS = words(': -')
const FOLLOWING = words('following')

/**
 * Whether the mention belongs to the subject of the cue, at most `reach` tokens ahead of it: no other verb
 * between, no preposition that turns it away.
 *
 *     Delegates from 75 countries, including [the UN], … are attending
 */
export function isSubject(setting: Setting, mention: OrganisationMention, cue: Cue, reach: number): boolean {
  const { cues, reading } = setting
  if (!mayOwn(setting, mention, cue, reach)) return false
  const itself = ITSELF.has(reading.tokens[cue.first - 1]?.word ?? '')
  return !cues.some(
    other =>
      other.first !== cue.first &&
      isVerb(other) &&
      !(itself && other.kind === 'speaks') &&
      other.first >= mention.last &&
      other.last <= cue.first,
  )
}

/** "The Ministry said it will hold": who speaks and who holds are one. */
const ITSELF = words('it they')

/** The mention begins the sentence's statement, or stands in a list that does; verbs in between do not matter. */
export function mayOwn(setting: Setting, mention: OrganisationMention, cue: Cue, reach: number): boolean {
  const { reading } = setting
  if (mention.last > cue.first || !isWithin(setting, mention, cue, reach)) return false
  const before = beforeArticle(reading, mention.first)
  const word = reading.tokens[before]?.word ?? ''
  return !OBLIQUE.has(word) || isTogether(reading, before) || (word === 'to' && isThanked(reading, cue))
}

/** "The Institute, jointly with [Amnesty International], held": on the same side. */
function isTogether({ tokens }: Reading, at: number): boolean {
  return tokens[at]?.word === 'with' && TOGETHER.has(tokens[at - 1]?.word ?? '')
}

/** "gratitude to [the Government] for hosting" */
function isThanked({ tokens }: Reading, { first }: Cue): boolean {
  return tokens[first]?.word === 'for'
}

const TOGETHER = words('jointly together along')

/** Each step of the list of bodies that leads up to the cue is at most `reach` tokens long, and no date stands in it. */
function isWithin(
  { bodies, reading }: Setting,
  mention: OrganisationMention,
  cue: Cue,
  reach: number,
): boolean {
  let end = cue.first
  for (const body of bodies.toReversed()) {
    if (body.last > end) continue
    if (end - body.last > reach || (end !== cue.first && holdsDay(reading, body.last, end))) return false
    if (body === mention) return true
    end = body.first
  }
  return false
}

/** "the anniversary of [BIMSTEC] on 6 June, [the Foundation] held": one list has no day inside. */
function holdsDay({ tokens }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tokens[i]?.word === 'on' && tokens.slice(i + 1, i + 3).some(token => has(token, NUMBER | ORDINAL)))
      return true
  return false
}

/**
 * Whether the mention stands in the list after the cue: no verb between, no gap of more than `reach` tokens.
 *
 *     attended by representatives of [the Federal Assembly], [the Secretariat …], and [the Ministry]
 */
export function isListed(setting: Setting, mention: OrganisationMention, cue: Cue, reach: number): boolean {
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
  const verb = cues.some(
    cue =>
      (isVerb(cue) || cue.kind === 'attendedBy') &&
      cue.first >= from &&
      cue.last <= to &&
      !isCapital(reading, cue),
  )
  return verb || holdsWord(reading, from, to, CLAUSES)
}

/** "Meetings" in the middle of an office is no verb. */
function isCapital({ folded, tokens }: Reading, { first }: Cue): boolean {
  const letter = folded.charAt(tokens[first]?.start ?? 0)
  return letter !== letter.toLowerCase()
}

/**
 * Whether the mention stands in a list that tells who those were, after the verb:
 *
 *     The heads of the following organisations will address the forum: [the UN]; …
 *     Some 85 participants attended, among them officials of [UNDP]
 */
export function isToldAfter(setting: Setting, mention: OrganisationMention, cue: Cue): boolean {
  const { reading, sentence } = setting
  const told = holdsWord(reading, Math.max(sentence.first, cue.first - REACH), cue.first, FOLLOWING)
  if (told) return holdsWord(reading, cue.last, mention.first, MARKS)
  const opener = findOpener(reading, cue.last, mention.first)
  return opener !== undefined && !hasVerb(setting, opener, mention.first)
}

/** ", including", ", among them", "such as" in tokens [from, to). */
function findOpener({ tokens }: Reading, from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) {
    const word = tokens[i]?.word ?? ''
    if (LIST_OPENERS.has(word) && tokens[i - 1]?.word === ',') return i
    if (word === 'as' && tokens[i - 1]?.word === 'such') return i
  }
  return undefined
}

const MANNERS = words('as by too remotely online virtually via through at')

/** "… also attended.": what was attended is the meeting of the sentence before. */
export function isElliptic({ reading, sentence }: Setting, cue: Cue): boolean {
  const next = reading.tokens[cue.last]?.word ?? '.'
  return cue.last >= sentence.last || ',.;:!?)'.includes(next) || MANNERS.has(next)
}
