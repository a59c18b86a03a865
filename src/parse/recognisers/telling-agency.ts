import type { Publisher } from '../authority/publishers.ts'
import type { Finding } from '../finding.ts'
import type { Match } from '../lexicon.ts'
import type { PageLine } from '../page-lines.ts'
import { quote, spanOf, type Reading } from '../reading.ts'
import { WEIGHTS } from '../weights.ts'
import { agencyAt } from './publisher-marks.ts'
import { REPORTS, TOLD } from './site-names.ts'

/** The text begins among these. */
const TEXT_LINES = 10
/** Tokens of the longest name of an agency. */
const LONGEST = 5

/**
 * A known agency that speaks of itself in the first lines, for pages on which nothing else names a house.
 *
 *     "…, Kazinform reports."   "…, a source told Trend."
 */
export function findTellingAgency(reading: Reading, lines: readonly PageLine[]): readonly Finding<string>[] {
  return lines.slice(0, TEXT_LINES).flatMap(line => {
    for (let at = line.first; at < line.last; at++) {
      const told = tellingAt(reading, at)
      if (told) return [told]
    }
    return []
  })
}

function tellingAt(reading: Reading, verb: number): Finding<string> | undefined {
  const { tokens } = reading
  const word = tokens[verb]?.word ?? ''
  const ends = (at: number): boolean => tokens[at]?.word === '.' || tokens[at] === undefined
  if (TOLD.has(word)) {
    const named = agencyAt(reading, verb + 1)
    if (named && ends(named.last)) return finding(reading, named)
  }
  if (!REPORTS.has(word) || !ends(verb + 1)) return undefined
  let first = verb - 1
  while (first > verb - LONGEST && tokens[first - 1]?.word !== ',') first--
  const named = agencyAt(reading, first)
  return named?.last === verb ? finding(reading, named) : undefined
}

function finding(reading: Reading, { first, last, payload }: Match<Publisher>): Finding<string> {
  const span = spanOf(reading, first, last)
  return {
    value: payload.name,
    spans: [span],
    why: `${quote(reading, span)} speaks of itself in the text, and nothing else on the page names a house.`,
    status: 'worked-out',
    weight: WEIGHTS.publisher.headBody,
    reasons: [],
  }
}
