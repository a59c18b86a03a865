import type { Participant } from '../../model/event.ts'
import type { Span } from '../../model/span.ts'
import type { Finding } from '../finding.ts'
import { quote, spanOf, wordsOf, type Reading } from '../reading.ts'
import type { TokenRange } from '../token-ranges.ts'
import type { PersonGroup } from './merge-people.ts'
import type { PersonMention } from './name-anchors.ts'

const WEIGHT: Readonly<Record<Participant['part'], number>> = {
  chair: 6,
  host: 6,
  speaker: 5,
  message: 4,
  attending: 4,
  mentioned: 0,
}

/** One person as a finding: the fullest name, the longest office, the weightiest part. */
export function describePerson(reading: Reading, { mentions }: PersonGroup): Finding<Participant> {
  const fullest = pick(mentions, mention => mention.last - mention.first)
  const titled = pick(mentions, mention => titleLength(mention))
  const acting = pick(mentions, mention => (mention.sign ? WEIGHT[mention.sign.part] : -1))
  const { title, affiliation } = titled.office ?? {}
  const value: Participant = {
    name: wordsOf(reading, spanOf(reading, fullest.first, fullest.last)),
    ...(title === undefined ? {} : { title }),
    ...(affiliation === undefined ? {} : { affiliation }),
    part: acting.sign?.part ?? 'mentioned',
  }
  const spans: readonly [Span, ...Span[]] = [
    actSpan(reading, acting),
    ...farSign(reading, acting),
    ...(titled === acting ? [] : [actSpan(reading, titled)]),
  ]
  const weight = WEIGHT[value.part] * 2 + (title ? 3 : 0) + Math.min(mentions.length, 5)
  return { value, spans, why: explain(reading, acting, titled), status: 'stated', weight, reasons: [] }
}

/** The mention with the most of something; the first of equals. */
function pick(
  mentions: readonly [PersonMention, ...PersonMention[]],
  amount: (mention: PersonMention) => number,
): PersonMention {
  let best = mentions[0]
  for (const mention of mentions) if (amount(mention) > amount(best)) best = mention
  return best
}

function titleLength({ office }: PersonMention): number {
  if (office?.title === undefined) return 0
  return Math.min(office.title.length, 80) + (office.affiliation === undefined ? 0 : 40)
}

/** From the office to the verb, where both stand by the name. */
function actSpan(reading: Reading, { first, last, office, sign }: PersonMention): Span {
  const from = Math.min(first, office?.first ?? first)
  const to = Math.max(last, office?.last ?? last)
  const near = sign !== undefined && isNear(sign, from, to)
  return spanOf(reading, near ? Math.min(from, sign.first) : from, near ? Math.max(to, sign.last) : to)
}

/** Beyond so many tokens the sign stands apart from the name and is a passage of its own. */
const NEAR = 8

function isNear(sign: TokenRange, from: number, to: number): boolean {
  return sign.first >= from - NEAR && sign.last <= to + NEAR
}

/** "Among the speakers were …", when many names stand between it and this one. */
function farSign(reading: Reading, { first, last, office, sign }: PersonMention): readonly Span[] {
  const from = Math.min(first, office?.first ?? first)
  const to = Math.max(last, office?.last ?? last)
  return sign === undefined || isNear(sign, from, to) ? [] : [spanOf(reading, sign.first, sign.last)]
}

function explain(reading: Reading, acting: PersonMention, titled: PersonMention): string {
  const office = titled.office?.title
  const beside =
    office === undefined ? 'The name stands alone' : `“${shorten(office)}” stands beside the name`
  const { sign, speakerLine } = acting
  if (speakerLine) return `${beside}, which opens a line of speech.`
  if (sign) return `${beside}; ${quote(reading, spanOf(reading, sign.first, sign.last))} tells the part.`
  return `${beside}.`
}

const LONGEST_OFFICE = 60

function shorten(office: string): string {
  return office.length <= LONGEST_OFFICE
    ? office
    : `${office.slice(0, office.lastIndexOf(' ', LONGEST_OFFICE))} …`
}
