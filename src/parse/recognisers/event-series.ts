import { absent, type Maybe } from '../../model/sourced.ts'
import { toSourced, type Finding } from '../finding.ts'
import { ordinalAt } from '../number-words.ts'
import { quote, spanOf } from '../reading.ts'
import type { Span } from '../../model/span.ts'
import type { EventFocus } from './event-focus.ts'
import type { EditionMark } from './edition-mark.ts'
import type { EventPhrase } from './event-phrase.ts'
import { formatTitle, knownSeries } from './event-title.ts'

/** Words that say a meeting recurs. */
const RECURRING = new Set(['annual', 'regular', 'biennial', 'biannual', 'triennial', 'yearly', 'traditional'])

/**
 * The edition, when the text numbers this very meeting: an ordinal in its name, "the 5th edition of …", or
 * "for the 16th time" beside it.
 */
export function findEdition(focus: EventFocus): Finding<number> | undefined {
  const { reading } = focus.stage.marks
  const marks = focus.main.phrases.flatMap(phrase => phrase.edition ?? [])
  const again = timesHeld(focus)
  const first = marks[0] ?? again
  if (first === undefined) return undefined
  const agreeing = [...marks, ...(again ? [again] : [])].filter(
    mark => mark !== first && mark.value === first.value,
  )
  const span = spanOf(reading, first.first, first.last)
  const spans = agreeing.map(mark => spanOf(reading, mark.first, mark.last))
  return {
    value: first.value,
    spans: [span, ...spans.slice(0, 3)],
    why: editionWhy(focus, first, span, spans[0]),
    status: 'stated',
    weight: 1,
    reasons: [],
  }
}

function editionWhy(
  { stage, main }: EventFocus,
  mark: EditionMark,
  span: Span,
  other: Span | undefined,
): string {
  const { reading } = stage.marks
  const inName = main.phrases.some(phrase => phrase.edition === mark)
  const said = inName
    ? `${quote(reading, span)} stands in the name`
    : `${quote(reading, span)} counts the meeting`
  return other && quote(reading, other) !== quote(reading, span)
    ? `${said}; ${quote(reading, other)} agrees.`
    : `${said}.`
}

/** "is holding for the 16th time" in a sentence that names the event; "for the first time" tells of something else. */
function timesHeld({ stage, named }: EventFocus): EditionMark | undefined {
  const { tokens, sentences } = stage.marks.reading
  for (const index of named) {
    const { first = 0, last = 0 } = sentences[index] ?? {}
    for (let i = first; i < last; i++) {
      const ordinal =
        tokens[i]?.word === 'for' && tokens[i + 1]?.word === 'the' ? ordinalAt(tokens, i + 2) : undefined
      if (ordinal && ordinal.value > 1 && tokens[ordinal.next]?.word === 'time')
        return { value: ordinal.value, first: i, last: ordinal.next + 1 }
    }
  }
  return undefined
}

/** The series' name, only where the text shows that the meeting recurs or a known series is named. */
export function findSeries(focus: EventFocus, edition: Finding<number> | undefined): Maybe<string> {
  const { marks } = focus.stage
  const { reading } = marks
  const phrases = [focus.main.title, ...focus.main.phrases]
  const known = phrases
    .map(phrase => ({ phrase, series: knownSeries(marks, phrase) }))
    .find(({ series }) => series)
  if (known?.series) {
    const span = spanOf(reading, known.phrase.first, known.phrase.last)
    return sourced(focus, known.series.name, span, `${quote(reading, span)} is a meeting known to recur.`)
  }
  const recurring = edition ? undefined : recurringWord(focus)
  if (!edition && !recurring)
    return absent('The text shows no sign that this meeting recurs: no number, no “annual”.')
  const span = recurring ?? edition?.spans[0] ?? { start: 0, end: 0 }
  return sourced(
    focus,
    seriesName(focus, focus.main.title),
    span,
    `${quote(reading, span)} shows that the meeting recurs.`,
  )
}

function sourced({ stage }: EventFocus, value: string, span: Span, why: string): Maybe<string> {
  return toSourced(stage.marks.reading, {
    value,
    spans: [span],
    why,
    status: 'stated',
    weight: 1,
    reasons: [],
  })
}

function recurringWord({ stage, main }: EventFocus): Span | undefined {
  const { reading } = stage.marks
  for (const { first, head } of main.phrases)
    for (let i = first - 1; i < head; i++)
      if (RECURRING.has(reading.tokens[i]?.word ?? '')) return spanOf(reading, i, i + 1)
  return undefined
}

/** The title without its edition, "annual" and the like. */
function seriesName({ stage }: EventFocus, title: EventPhrase): string {
  const { tokens } = stage.marks.reading
  let first = title.edition?.first === title.first ? title.edition.last : title.first
  while (first < title.head && RECURRING.has(tokens[first]?.word ?? '')) first++
  return formatTitle(stage.marks, { ...title, first })
}
