import type { OrganisationMention } from '../bodies/named-body.ts'
import type { Finding } from '../finding.ts'
import { keyOf, type PageLine } from '../page-lines.ts'
import { quote, spanOf, wordsOf, type Reading } from '../reading.ts'
import { MARK, NUMBER, has, type Token } from '../tokens.ts'
import { WEIGHTS } from '../weights.ts'

const W = WEIGHTS.publisher

/** A line with such a word names a meeting or a paper of it, not a house. */
const NO_HOUSE = new Set(
  'annual summit congress conference meeting session forum programme agenda ordinary extraordinary'.split(
    ' ',
  ),
)
const SIGNS = new Set(['press', 'media', 'spokesperson', 'information', '©', 'copyright'])
const SERVICES = new Set(['service', 'department', 'office', 'division', 'bureau', 'centre'])
const JOINTS = new Set(['of', 'the', 'by', 'from', 'and', 'release'])
const LONGEST_SIGNATURE = 14

/**
 * "Press Service of the CIS Executive Committee", "Foreign Ministry press release", "© 2003 Ministry of Trade": a body
 * that signs a short line, stands alone at the top or above "press release", or whose service informs in the heading.
 */
export function signatures(
  reading: Reading,
  lines: readonly PageLine[],
  bodies: readonly OrganisationMention[],
): Finding<string>[] {
  return lines.flatMap((line, at) => {
    const edge = at < HEAD_LINES || at >= lines.length - TAIL_LINES
    const body =
      edge && line.headed && bodies.find(mention => mention.first >= line.first && mention.last <= line.last)
    if (!body) return []
    const served = at < 2 ? servedBy(line.tokens.slice(body.first - line.first, body.last - line.first)) : 0
    if (served > 0) {
      const name = wordsOf(reading, spanOf(reading, body.first + served, body.last))
      return [finding(reading, line, name, W.signature)]
    }
    const weight = weightOf(body, line, at, lines[at + 1])
    return weight === undefined ? [] : [finding(reading, line, body.organisation.name, weight)]
  })
}

const HEAD_LINES = 4
const TAIL_LINES = 3

/** How much the body's line says that it is the house; `undefined` where it says nothing. */
function weightOf(
  body: OrganisationMention,
  { first, tokens, words }: PageLine,
  at: number,
  next: PageLine | undefined,
): number | undefined {
  if (
    words > LONGEST_SIGNATURE ||
    tokens.some(({ word }, i) => NO_HOUSE.has(word) && !isInside(body, first + i))
  )
    return undefined
  const released = body.first === first && next !== undefined && keyOf(next) === 'press release'
  if (released || isSigned(tokens, body.first - first, body.last - first)) return W.signature
  // A body alone at the head may be what the page is about as well as who wrote it.
  const alone = at < 2 && body.last - body.first >= tokens.length - 1 && words > 1
  return alone && !tokens.some(({ word }) => NO_HOUSE.has(word)) ? W.headBody : undefined
}

/** "Press Service of the …", "… press release": nothing but such words between a sign and the body [first, last). */
function isSigned(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens.slice(0, first).findLast(isNoJoint)
  const after = tokens.slice(last).find(isNoJoint)
  return SIGNS.has(before?.word ?? '') || SIGNS.has(after?.word ?? '')
}

function isNoJoint(token: Token): boolean {
  const joint = has(token, MARK | NUMBER) || JOINTS.has(token.word) || SERVICES.has(token.word)
  return SIGNS.has(token.word) || !joint
}

function isInside({ first, last }: OrganisationMention, at: number): boolean {
  return at >= first && at < last
}

/** How many tokens of "Press Service Department of the Ministry of Trade" stand before the ministry. */
function servedBy(name: readonly Token[]): number {
  const of = name.findIndex(({ word }) => word === 'of')
  const service = SIGNS.has(name[0]?.word ?? '') && of > 0 && SERVICES.has(name[of - 1]?.word ?? '')
  if (!service) return 0
  return name[of + 1]?.word === 'the' ? of + 2 : of + 1
}

function finding(reading: Reading, line: PageLine, value: string, weight: number): Finding<string> {
  const span = spanOf(reading, line.first, line.last)
  return {
    value,
    spans: [span],
    why: `${quote(reading, span)} is a line of the house that issued the text.`,
    status: 'stated',
    weight,
    reasons: [{ rule: 'signature', weight, span }],
  }
}
