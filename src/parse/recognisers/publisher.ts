import type { OrganisationMention } from '../bodies/named-body.ts'
import type { Finding } from '../finding.ts'
import type { PageLine } from '../page-lines.ts'
import type { Reading } from '../reading.ts'
import { matchShapes } from './page-house.ts'
import { marksOf } from './publisher-marks.ts'
import { signatures } from './signing-body.ts'
import { findTellingAgency } from './telling-agency.ts'
import { findUnlistedPublishers } from './unlisted-publishers.ts'

const HEAD_LINES = 14
const TAIL_LINES = 6

/**
 * Candidates for who published the document, heaviest first: an agency's mark in the dateline, a masthead, a
 * credit line, a body that signs, and the shape of a house's pages, which is worked out.
 */
export function findPublisher(
  reading: Reading,
  lines: readonly PageLine[],
  furniture: ReadonlyMap<number, string>,
  bodies: readonly OrganisationMention[],
): readonly Finding<string>[] {
  const shapes = matchShapes(reading, lines)
  const marks = lines.flatMap((line, at) => {
    const edge = { head: at < HEAD_LINES, foot: at >= lines.length - TAIL_LINES }
    return edge.head || edge.foot ? marksOf(reading, line, edge, furniture) : []
  })
  const signed = signatures(reading, lines, bodies)
  const known = [...marks, ...shapes, ...signed]
  const unlisted = known.length > 0 ? known : findUnlistedPublishers(reading, lines)
  const found = unlisted.length > 0 ? unlisted : findTellingAgency(reading, lines)
  return merge(found).toSorted((a, b) => b.weight - a.weight)
}

/** Findings of one house become one, its passages behind each other. */
function merge(findings: readonly Finding<string>[]): readonly Finding<string>[] {
  const byName = new Map<string, Finding<string>>()
  for (const one of findings) {
    const before = byName.get(one.value)
    if (!before) byName.set(one.value, one)
    else {
      const [main, other] = one.weight > before.weight ? [one, before] : [before, one]
      byName.set(one.value, { ...main, spans: [...main.spans, ...other.spans], weight: main.weight + 1 })
    }
  }
  return [...byName.values()]
}
