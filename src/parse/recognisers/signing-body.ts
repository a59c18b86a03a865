import type { OrganisationMention } from '../bodies/named-body.ts'
import type { Finding } from '../finding.ts'
import type { PageLine } from '../page-lines.ts'
import { quote, spanOf, type Reading } from '../reading.ts'
import { WEIGHTS } from '../weights.ts'

const W = WEIGHTS.publisher

/** A line with such a word names a meeting or a paper of it, not a house. */
const NO_HOUSE = new Set(
  'annual summit congress conference meeting session forum programme agenda ordinary extraordinary'.split(
    ' ',
  ),
)
const SIGNS_AFTER = new Set(['press', 'media', 'spokesperson', 'information'])

/** "Press Service of the CIS Executive Committee", "Foreign Ministry press release": a body that signs a short line. */
export function signatures(
  reading: Reading,
  lines: readonly PageLine[],
  bodies: readonly OrganisationMention[],
): Finding<string>[] {
  return lines.flatMap((line, at) => {
    const edge = at < 4 || at >= lines.length - 3
    if (!edge || !line.headed || line.words > 14) return []
    const body = bodies.find(mention => mention.first >= line.first && mention.last <= line.last)
    if (!body || line.tokens.some(({ word }) => NO_HOUSE.has(word))) return []
    const alone = at < 2 && body.last - body.first >= line.tokens.length - 1 && line.words > 1
    if (!alone && !line.tokens.some(token => SIGNS_AFTER.has(token.word))) return []
    const span = spanOf(reading, line.first, line.last)
    const why = `${quote(reading, span)} is a line of the house that issued the text.`
    // A body alone at the head may be what the page is about as well as who wrote it.
    const weight = alone ? W.headBody : W.signature
    return [
      {
        value: body.organisation.name,
        spans: [span],
        why,
        status: 'stated',
        weight,
        reasons: [{ rule: 'signature', weight, span }],
      },
    ]
  })
}
