import { sentenceOf } from '../headings.ts'
import type { EventPhrase } from './event-phrase.ts'
import type { Stage } from './stage.ts'

const FIRST_SENTENCES = 6

/** Where on the page a phrase stands, as far as that says what the page is about. */
export function zoneOf(
  { marks, headings }: Stage,
  { head }: EventPhrase,
): 'inHeading' | 'inDeck' | 'inLead' | 'inFirstSentences' | undefined {
  const { reading } = marks
  const sentence = reading.tokens[head]?.sentence ?? 0
  if (sentence === sentenceOf(reading, headings.heading)) return 'inHeading'
  const lead = sentenceOf(reading, headings.lead) ?? 0
  const line = reading.tokens[head]?.line
  if (line === headings.deck?.index) return 'inDeck'
  if (headings.heading && sentence < lead) return 'inDeck'
  if (sentence >= lead && sentence <= lead + 1) return 'inLead'
  return sentence > lead && sentence < lead + FIRST_SENTENCES ? 'inFirstSentences' : undefined
}
