import type { Reason } from '../finding.ts'
import { spanOf } from '../reading.ts'
import { GLUED, has } from '../tokens.ts'
import { WEIGHTS } from '../weights.ts'
import type { EventFocus } from './event-focus.ts'
import { isFarBehind, isGivenUp, isOtherDeed } from './place-apart.ts'
import { type Add, addDateline, isDateline } from './place-dateline.ts'
import { isVisited } from './place-goal.ts'
import { receives } from './place-host.ts'
import type { PlaceMention } from './place-mention.ts'
import { isPlaced } from './placed.ts'
import { ATTENDED, CLOSED, HELD, OPENED, signOf } from './sentence-signs.ts'

const W = WEIGHTS.place

/** All that speaks for and against a place as the seat of the main event. */
export function weighPlace(focus: EventFocus, mention: PlaceMention): readonly Reason[] {
  const { reading } = focus.stage.marks
  const span = spanOf(reading, mention.first, mention.last)
  const reasons: Reason[] = []
  const add = (rule: string, weight: number, applies: boolean): void => {
    if (applies) reasons.push({ rule, weight, span })
  }
  const line = reading.tokens[mention.first]?.line ?? -1
  if (focus.stage.furniture.has(line)) return []
  if (isInName(focus, mention)) add('inName', W.inName, true)
  else if (focus.stage.placeLine === line) add('placeLine', W.placeLine, true)
  else if (focus.stage.entryLines.has(line) && mention.place.kind !== 'country')
    add('entryLine', W.entryLine, true)
  else if (isDateline(focus, mention)) addDateline(focus, add)
  else addBinding(focus, mention, add)
  if (mention.place.kind !== 'country' && isLabelled(focus, line)) add('label', W.label, true)
  return reasons
}

function isLabelled({ stage }: EventFocus, line: number): boolean {
  return stage.labels.get(line)?.place === true
}

function addBinding(focus: EventFocus, mention: PlaceMention, add: Add): void {
  const { tokens } = focus.stage.marks.reading
  const sentence = tokens[mention.first]?.sentence ?? -1
  const bound = focus.named.has(sentence) || focus.pointed.has(sentence)
  const placed = isPlaced(focus.stage.marks, mention)
  const hosts = !placed && receives(focus, mention)
  add('hosts', W.hosts, hosts && bound)
  add('afterTitle', W.afterTitle, !focus.aside.has(sentence) && isAfterTitle(focus, mention))
  add('inEventSentence', W.inEventSentence, bound && placed)
  add('held', W.held, placed && bound && (signsBefore(focus, mention) & (HELD | OPENED)) !== 0)
  add('visited', W.visited, bound && !placed && isVisited(focus.stage.marks, mention))
  const next = placed && !bound && isHeldNext(focus, mention, sentence)
  add('heldNext', W.heldNext, next)
  add('elsewhere', W.elsewhere, (placed || hosts) && !bound && !next)
  const apart = focus.aside.has(sentence) || isFarBehind(focus, mention) || isOtherDeed(focus, mention)
  add('background', W.background, apart)
  add('givenUp', W.givenUp, placed && isGivenUp(focus, mention))
}

function isHeldNext(focus: EventFocus, mention: PlaceMention, sentence: number): boolean {
  return isNext(focus, sentence) && (signsBefore(focus, mention) & ANY_MEETING) !== 0
}

const ANY_MEETING = HELD | OPENED | CLOSED | ATTENDED

/** The sentence stands right behind one about the meeting. */
function isNext({ named, pointed, aside }: EventFocus, sentence: number): boolean {
  return !aside.has(sentence) && (named.has(sentence - 1) || pointed.has(sentence - 1))
}

/** "…, Krasnodar", "… in Berlin", "… (Vienna": a place right behind the event's name. */
function isAfterTitle({ stage, main }: EventFocus, { first }: PlaceMention): boolean {
  const { tokens } = stage.marks.reading
  return main.phrases.some(phrase => {
    if (phrase.last >= first || phrase.last < first - LONGEST_GAP - 3) return false
    const bracket = tokens[phrase.last]?.word === '(' && tokens[phrase.last + 2]?.word === ')'
    const end = bracket ? phrase.last + 3 : phrase.last
    const gap = first - end
    if (gap < 1 || gap > LONGEST_GAP || tokens[phrase.last]?.sentence !== tokens[first]?.sentence)
      return false
    const words = tokens.slice(end, first).map(token => token.word)
    return words.every(word => BETWEEN.has(word) || (signOf(word) & HELD) !== 0)
  })
}

const LONGEST_GAP = 6
const BETWEEN = new Set([',', '(', 'in', 'at', 'the', ')', '-', 'city', 'of', 'capital', 'being', 'its', ':'])

function signsBefore({ stage }: EventFocus, { first, last }: PlaceMention): number {
  const { tokens } = stage.marks.reading
  const sentence = tokens[first]?.sentence
  let signs = 0
  for (let i = first - 14; i < last + 5; i++)
    if (tokens[i]?.sentence === sentence) signs |= signOf(tokens[i]?.word ?? '')
  return signs
}

/** In the meeting's own name, but no partner in it: "EU-Japan Summit". */
function isInName({ main, stage }: EventFocus, { first, last }: PlaceMention): boolean {
  if (has(stage.marks.reading.tokens[first - 1], GLUED)) return false
  return main.phrases.some(phrase => first >= phrase.first && last <= phrase.head)
}
