import type { Reason } from '../finding.ts'
import { spanOf } from '../reading.ts'
import { WEIGHTS } from '../weights.ts'
import type { EventFocus } from './event-focus.ts'
import type { PlaceMention } from './place-mention.ts'
import { HELD, OPENED, SIDELINES, signOf } from './sentence-signs.ts'

const W = WEIGHTS.place
const PLACE_LABELS = new Set(['venue', 'place', 'location', 'where', 'city'])
const AT = new Set(['in', 'at', 'near', 'outside'])
const HOSTS = new Set(['hosted', 'hosts', 'host', 'hosting', 'welcomes', 'welcomed'])

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
  else if (isDateline(focus, mention)) add('dateline', W.dateline, true)
  else addBinding(focus, mention, add)
  return reasons
}

type Add = (rule: string, weight: number, applies: boolean) => void

function addBinding(focus: EventFocus, mention: PlaceMention, add: Add): void {
  const { tokens } = focus.stage.marks.reading
  const before = tokens[mention.first - 1]?.word ?? ''
  const article = before === 'the' ? (tokens[mention.first - 2]?.word ?? '') : before
  const sentence = tokens[mention.first]?.sentence ?? -1
  const bound = focus.named.has(sentence) || focus.pointed.has(sentence)
  const placed = AT.has(article)
  add('label', W.label, before === ':' && PLACE_LABELS.has(tokens[mention.first - 2]?.word ?? ''))
  add('hosts', W.hosts, bound && HOSTS.has(hostVerb(focus, mention.last)) && !placed)
  add('afterTitle', W.afterTitle, !focus.aside.has(sentence) && isAfterTitle(focus, mention))
  add('inEventSentence', W.inEventSentence, bound && placed)
  add('held', W.held, placed && bound && (signsBefore(focus, mention) & (HELD | OPENED)) !== 0)
  add('elsewhere', W.elsewhere, placed && !bound)
  add('background', W.background, focus.aside.has(sentence) || isFarBehind(focus, mention))
}

/** "hosted" in "Moscow hosted", "will host" and "is hosting". */
function hostVerb({ stage }: EventFocus, at: number): string {
  const { tokens } = stage.marks.reading
  const helper = ['will', 'is', 'was', 'has', 'to'].includes(tokens[at]?.word ?? '')
  const place = helper ? at + 1 : at
  return tokens[tokens[place]?.word === 'be' ? place + 1 : place]?.word ?? ''
}

/** "…, Krasnodar", "… in Berlin", "… (Vienna": a place right behind the event's name. */
function isAfterTitle({ stage, main }: EventFocus, { first }: PlaceMention): boolean {
  const { tokens } = stage.marks.reading
  return main.phrases.some(phrase => {
    const gap = first - phrase.last
    if (gap < 1 || gap > 6 || tokens[phrase.last]?.sentence !== tokens[first]?.sentence) return false
    const words = tokens.slice(phrase.last, first).map(token => token.word)
    return words.every(word => BETWEEN.has(word) || (signOf(word) & HELD) !== 0)
  })
}

const BETWEEN = new Set([',', '(', 'in', 'at', 'the', ')', '-', 'city', 'of', 'capital', 'being', 'its'])

function signsBefore({ stage }: EventFocus, { first, last }: PlaceMention): number {
  const { tokens } = stage.marks.reading
  const sentence = tokens[first]?.sentence
  let signs = 0
  for (let i = first - 14; i < last + 5; i++)
    if (tokens[i]?.sentence === sentence) signs |= signOf(tokens[i]?.word ?? '')
  return signs
}

/** Another meeting's place: "last year in …", "the previous summit in …", a year that is gone. */
function isFarBehind({ stage }: EventFocus, { first }: PlaceMention): boolean {
  const { tokens } = stage.marks.reading
  const sentence = tokens[first]?.sentence
  for (let i = first - 8; i < first + 6; i++)
    if (
      tokens[i]?.sentence === sentence &&
      (PAST.has(tokens[i]?.word ?? '') || (signOf(tokens[i]?.word ?? '') & SIDELINES) !== 0)
    )
      return true
  return false
}

const PAST = new Set(['last', 'previous', 'previously', 'earlier', 'next', 'based', 'headquartered'])

function isInName({ main }: EventFocus, { first, last }: PlaceMention): boolean {
  return main.phrases.some(phrase => first >= phrase.first && last <= phrase.head)
}

/** The place opens the line of an agency's dateline. */
function isDateline({ stage }: EventFocus, { first }: PlaceMention): boolean {
  const token = stage.marks.reading.tokens[first]
  return token !== undefined && stage.dateline === token.line && first - stage.datelineFirst < 6
}
