import type { Edtf } from '../../model/edtf.ts'
import type { Finding } from '../finding.ts'
import { quote, spanOf, wordsOf } from '../reading.ts'
import type { EventDates } from './event-date.ts'
import type { EventFocus } from './event-focus.ts'
import type { EventPlaces } from './event-place.ts'
import { formatTitle } from './event-title.ts'
import type { EventCandidate } from './events.ts'
import type { Stage } from './stage.ts'
import { SIDELINES, signOf } from './sentence-signs.ts'

/** Another meeting that the document speaks of: beside the main one, or one that it belongs to or follows. */
export interface SideEvent {
  readonly title: Finding<string>
  readonly edition: Finding<number> | undefined
  readonly relation: 'sidelines' | 'related'
  readonly date: Finding<Edtf> | undefined
  readonly city: Finding<string> | undefined
  readonly country: Finding<string> | undefined
}

const MOST = 4

/** Meetings on the sidelines and other counted meetings, in reading order, at most four. */
export function findSideEvents(
  focus: EventFocus,
  dates: EventDates,
  places: EventPlaces,
): readonly SideEvent[] {
  return [...sidelines(focus, dates, places), ...counted(focus)].slice(0, MOST)
}

/** "X and Y had a meeting on the sidelines of the conference" → "Meeting of X and Y", there and then. */
function sidelines(focus: EventFocus, dates: EventDates, places: EventPlaces): SideEvent[] {
  const { reading } = focus.stage.marks
  return [...focus.aside]
    .toSorted((a, b) => a - b)
    .flatMap(index => {
      const sentence = reading.sentences[index]
      if (!sentence || ((focus.stage.signs[index] ?? 0) & SIDELINES) === 0) return []
      const parts = partiesOf(focus, sentence.first, sentence.last)
      if (parts === undefined) return []
      const span = spanOf(reading, parts.first, parts.verb)
      const other = parts.other && spanOf(reading, parts.other.first, parts.other.last)
      const place = sidelinesWords(focus, sentence.first, sentence.last)
      const title: Finding<string> = {
        value: `Meeting of ${wordsOf(reading, span)}${other ? ` with ${wordsOf(reading, other)}` : ''}`,
        spans: other ? [span, other] : [span],
        why: `${quote(reading, place)} says that ${quote(reading, span)} met beside the meeting.`,
        status: 'stated',
        weight: 1,
        reasons: [],
      }
      const beside = <T>(finding: Finding<T> | undefined): Finding<T> | undefined =>
        finding && {
          ...finding,
          spans: [place, ...finding.spans],
          status: 'worked-out',
          why: `${quote(reading, place)} puts it beside the main meeting, whose day and place are known.`,
        }
      return [
        {
          title,
          edition: undefined,
          relation: 'sidelines',
          date: beside(firstDay(dates.date)),
          city: beside(places.city),
          country: beside(places.country),
        } as const,
      ]
    })
}

/** A meeting of several days does not date what happened beside it. */
function firstDay(date: Finding<Edtf> | undefined): Finding<Edtf> | undefined {
  return date?.value.length === 10 ? date : undefined
}

const MEET = new Set(['met', 'meets', 'meet'])
const HAD = new Set(['had', 'held', 'hold', 'holds'])

interface Parties {
  readonly first: number
  readonly verb: number
  readonly other: { readonly first: number; readonly last: number } | undefined
}

/** "X and Y had a meeting", "X met Y", "X held talks with Y": who met whom; a phrase before the subject is skipped. */
function partiesOf({ stage }: EventFocus, from: number, to: number): Parties | undefined {
  const { tokens } = stage.marks.reading
  const limit = Math.min(to, from + 45)
  let first = from
  for (let i = from; i < limit; i++) {
    const word = tokens[i]?.word ?? ''
    if (word === ',' && i < from + 14 && opensWithPlace(stage, from, i)) first = i + 1
    if (!MEET.has(word) && !HAD.has(word)) continue
    const other = otherParty(stage, i, limit, MEET.has(word))
    return i > first + 1 ? { first, verb: i, other } : undefined
  }
  return undefined
}

/** "In the margins of the meeting, …" */
function opensWithPlace({ marks }: Stage, from: number, comma: number): boolean {
  for (let i = from; i < comma; i++)
    if ((signOf(marks.reading.tokens[i]?.word ?? '') & SIDELINES) !== 0) return true
  return false
}

function otherParty({ marks }: Stage, verb: number, limit: number, met: boolean): Parties['other'] {
  const { tokens } = marks.reading
  let first = verb + 1
  if (!met) while (first < limit && tokens[first]?.word !== 'with') first++
  if (tokens[first]?.word === 'with') first++
  let last = first
  while (last < limit && !ENDS.has(tokens[last]?.word ?? '.') && !marks.dateFrom.has(last)) last++
  return last > first ? { first, last } : undefined
}

const ENDS = new Set(['.', ',', ';', 'on', 'in', 'at', 'and', 'to', 'during', '('])

/** "on the sidelines of the conference" */
function sidelinesWords({ stage }: EventFocus, first: number, last: number): { start: number; end: number } {
  const { reading } = stage.marks
  for (let i = first; i < last; i++)
    if ((signOf(reading.tokens[i]?.word ?? '') & SIDELINES) !== 0)
      return spanOf(reading, Math.max(first, i - 2), Math.min(last, i + 4))
  return spanOf(reading, first, last)
}

/** Other meetings that the text numbers: the one whose participants were received, the next, the last. */
function counted(focus: EventFocus): SideEvent[] {
  return focus.others.flatMap(candidate => {
    const phrase = candidate.edition
    if (!phrase?.edition || isBackground(candidate)) return []
    return [
      {
        title: titleOf(focus, candidate),
        edition: editionOf(focus, candidate),
        relation: 'related',
        date: undefined,
        city: undefined,
        country: undefined,
      } as const,
    ]
  })
}

function isBackground({ reasons, title }: EventCandidate): boolean {
  return reasons.some(({ rule }) => rule === 'background' || rule === 'pressConference') || title.weak
}

function titleOf({ stage }: EventFocus, { title, phrases }: EventCandidate): Finding<string> {
  const { reading } = stage.marks
  const spans = phrases.map(({ first, last }) => spanOf(reading, first, last))
  const span = spanOf(reading, title.first, title.last)
  return {
    value: formatTitle(stage.marks, title),
    spans: [span, ...spans.filter(other => other.start !== span.start).slice(0, 3)],
    why: `${quote(reading, span)} is a meeting of its own in this text.`,
    status: 'stated',
    weight: 1,
    reasons: [],
  }
}

function editionOf({ stage }: EventFocus, { edition }: EventCandidate): Finding<number> | undefined {
  if (!edition?.edition) return undefined
  const { reading } = stage.marks
  const span = spanOf(reading, edition.edition.first, edition.edition.last)
  const why = `${quote(reading, span)} stands in the name.`
  return { value: edition.edition.value, spans: [span], why, status: 'stated', weight: 1, reasons: [] }
}
