import type { EventStatus } from '../../model/event.ts'
import type { Span } from '../../model/span.ts'
import type { Finding } from '../finding.ts'
import { sentenceOf } from '../headings.ts'
import { quote, spanOf } from '../reading.ts'
import type { EventFocus } from './event-focus.ts'
import { signOf } from './sentence-signs.ts'

/** The heading and the first sentences that name the event: a delay mentioned further down is another matter. */
export function weightySentences({ stage, named, pointed }: EventFocus): readonly number[] {
  const heading = sentenceOf(stage.marks.reading, stage.headings.heading)
  const lead = sentenceOf(stage.marks.reading, stage.headings.lead) ?? 0
  const about = [...named, ...pointed].filter(sentence => sentence <= lead + 2)
  return [...new Set([...(heading === undefined ? [] : [heading]), ...about])].toSorted((a, b) => a - b)
}

const BESIDE = 7

/** A word with one of the signs a few tokens from where the event is named: "will address the forum". */
export function signBeside({ stage, mentions }: EventFocus, signs: number): Span | undefined {
  const { reading } = stage.marks
  for (const { first, last } of mentions) {
    const sentence = reading.tokens[first]?.sentence
    for (let i = first - BESIDE; i < last + BESIDE; i++) {
      const token = reading.tokens[i]
      if (token?.sentence === sentence && (signOf(token?.word ?? '') & signs) !== 0)
        return spanOf(reading, i, i + 1)
    }
  }
  return undefined
}

/** The first word with one of the signs in a sentence that names or points at the event. */
export function signIn(focus: EventFocus, signs: number): Span | undefined {
  for (const sentence of [...focus.named, ...focus.pointed]) {
    const word =
      ((focus.stage.signs[sentence] ?? 0) & signs) === 0 ? undefined : wordWith(focus, sentence, signs)
    if (word) return word
  }
  return undefined
}

/** The first word of the sentence with one of the signs, furniture left out. */
export function wordWith({ stage }: EventFocus, sentence: number, signs: number): Span | undefined {
  const { reading } = stage.marks
  const { first = 0, last = 0 } = reading.sentences[sentence] ?? {}
  for (let i = first; i < last; i++)
    if (
      (signOf(reading.tokens[i]?.word ?? '') & signs) !== 0 &&
      !stage.furniture.has(reading.tokens[i]?.line ?? -1)
    )
      return spanOf(reading, i, i + 1)
  return undefined
}

/** The status with the words that say it. */
export function finding(
  focus: EventFocus,
  value: EventStatus,
  span: Span,
  says: string,
): Finding<EventStatus> {
  const why = `${quote(focus.stage.marks.reading, span)} ${says}.`
  return { value, spans: [span], why, status: 'stated', weight: 1, reasons: [] }
}
