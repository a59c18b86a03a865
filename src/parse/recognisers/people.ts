import type { Participant } from '../../model/event.ts'
import type { Span } from '../../model/span.ts'
import type { OrganisationMention } from '../bodies/named-body.ts'
import type { Finding } from '../finding.ts'
import { mergePeople, type PersonGroup } from '../people/merge-people.ts'
import { anchorName, type PersonMention } from '../people/name-anchors.ts'
import { findNameRuns } from '../people/name-shape.ts'
import { countryTokens, type Surroundings } from '../people/office-phrases.ts'
import type { PlaceMention } from './place-mention.ts'
import { quote, spanOf, wordsOf, type Reading } from '../reading.ts'
import type { EventScope } from '../scope.ts'
import { LINE_START, has } from '../tokens.ts'

const MOST = 12
const WEIGHT: Readonly<Record<Participant['part'], number>> = {
  chair: 6,
  host: 6,
  speaker: 5,
  message: 4,
  attending: 4,
  mentioned: 0,
}

/**
 * The people with a part in the matter, in the order of the text, at most twelve: names that an office, a
 * speaker's line or a verb vouches for. A later "Mr Norov" belongs to the Vladimir Norov before him. Press
 * contacts and bylines are left out.
 */
export function findPeople(
  reading: Reading,
  organisations: readonly OrganisationMention[],
  places: readonly PlaceMention[],
  scope: EventScope,
): readonly Finding<Participant>[] {
  const groups = mergePeople(reading, findMentions(reading, organisations, places, scope)).filter(group =>
    hasPart(reading, group, scope),
  )
  const findings = groups.map(group => describePerson(reading, group))
  const kept = new Set(findings.toSorted((a, b) => b.weight - a.weight).slice(0, MOST))
  return findings.filter(finding => kept.has(finding))
}

const LEAD = 8

/** A bare name deep in the text, in no sentence about the meeting, is of the matter of the talk: Chekhov, Diaghilev. */
function hasPart({ tokens, sentences }: Reading, { mentions }: PersonGroup, scope: EventScope): boolean {
  return mentions.some(({ office, sign, first }) => {
    const index = tokens[first]?.sentence ?? 0
    const sentence = sentences[index]
    if (office || sign || index < LEAD || sentence === undefined) return true
    return scope.mentions.some(event => event.first >= sentence.first && event.first < sentence.last)
  })
}

function findMentions(
  reading: Reading,
  organisations: readonly OrganisationMention[],
  places: readonly PlaceMention[],
  scope: EventScope,
): readonly PersonMention[] {
  const bodies = new Map(
    organisations.flatMap(body => range(body.first, body.last).map(at => [at, body] as const)),
  )
  const countries = countryTokens(reading)
  const events = new Set(scope.mentions.flatMap(({ first, last }) => range(first, last)))
  const towns = new Set(places.map(({ first, last }) => `${first} ${last}`))
  const taken = (at: number) => bodies.has(at) || countries.has(at)
  const runs = findNameRuns(reading, taken).filter(
    ({ first }) => !scope.furniture.has(reading.tokens[first]?.line ?? -1) && !isContact(reading, first),
  )
  const named = new Set(runs.flatMap(({ first, last }) => range(first, last)))
  const around: Surroundings = {
    reading,
    bodyAt: at => bodies.get(at),
    isCountry: at => countries.has(at),
    isName: at => named.has(at),
  }
  const mentions = runs.map(run =>
    anchorName(around, run, { place: towns.has(`${run.first} ${run.last}`), event: events.has(run.first) }),
  )
  const offices = new Map(
    mentions.flatMap(({ office }) =>
      office ? range(office.first, office.last).map(at => [at, office.last] as const) : [],
    ),
  )
  // Words of somebody's office are nobody's name: "Commissioner for European Neighbourhood Policy".
  return mentions.filter(({ first, last }) => (offices.get(first) ?? 0) < last)
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first }, (_, i) => first + i)
}

const CONTACT_WORDS = new Set(['byline', 'photo', 'tel', 'telephone', 'email'])
const ASKING = new Set(['press', 'media', 'please', 'information', 'inquiries', 'enquiries'])
const CONTACT_REACH = 20

/** "Media contact: Jane Doe", "… Tel: +32 2 707, Jane Doe", "By Jane Doe" at the beginning of a line. */
function isContact({ tokens, sentences }: Reading, at: number): boolean {
  const { first = at, last = at } = sentences[tokens[at]?.sentence ?? -1] ?? {}
  for (let i = Math.max(first, at - CONTACT_REACH); i < Math.min(last, at + CONTACT_REACH); i++) {
    const word = tokens[i]?.word ?? ''
    if (CONTACT_WORDS.has(word)) return true
    const contact = word === 'contact' || word === 'contacts'
    if (contact && (tokens[i + 1]?.word === ':' || ASKING.has(tokens[i - 1]?.word ?? ''))) return true
  }
  return tokens[at - 1]?.word === 'by' && has(tokens[at - 1], LINE_START)
}

function describePerson(reading: Reading, { mentions }: PersonGroup): Finding<Participant> {
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
  const near = sign !== undefined && sign.first >= from - NEAR && sign.last <= to + NEAR
  return spanOf(reading, near ? Math.min(from, sign.first) : from, near ? Math.max(to, sign.last) : to)
}

/** Beyond so many tokens the sign stands apart from the name and is quoted in the why alone. */
const NEAR = 8

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
