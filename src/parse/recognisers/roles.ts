import type { Attendance } from '../../model/event.ts'
import type { OrganisationId } from '../../model/ids.ts'
import type { Span } from '../../model/span.ts'
import { findBody } from '../authority/organisations.ts'
import { MEETING_HEADS } from '../bodies/head-nouns.ts'
import { groupByBody, type NamedBody, type OrganisationMention } from '../bodies/named-body.ts'
import type { Finding, Reason } from '../finding.ts'
import { quote, spanOf, wordsOf, type Reading } from '../reading.ts'
import { ROLE_WEIGHTS } from '../role-weights.ts'
import { observeMinisters } from '../roles/ministers.ts'
import type { Observation } from '../roles/observation.ts'
import { observe } from '../roles/observe.ts'
import { describeSetting } from '../roles/setting.ts'
import { explainRole } from '../roles/why-role.ts'
import type { EventScope } from '../scope.ts'

/**
 * Each body's part in the main event, in the order in which the document names them: it convenes the event,
 * takes part, or is only mentioned; armed groups are its subject. Every reason is a phrase of the text; they
 * are weighed in `role-weights.ts`. Bodies that only the page's furniture names are left out.
 */
export function findAttendance(
  reading: Reading,
  organisations: readonly OrganisationMention[],
  scope: EventScope,
): readonly Finding<Attendance>[] {
  const own = organisations.filter(({ first }) => !scope.furniture.has(reading.tokens[first]?.line ?? -1))
  const said = withoutTheMeeting(own, scope)
  const observations = observeAll(reading, said, scope)
  return groupByBody(said).map(body => judge(reading, body, observations, scope))
}

/**
 * A body that is a meeting ("ASEAN Defence Ministers' Meeting", "Munich Security Conference") does not convene
 * itself: where the document is about that meeting its parent stands for it, or nobody.
 */
function withoutTheMeeting(
  mentions: readonly OrganisationMention[],
  scope: EventScope,
): readonly OrganisationMention[] {
  const theMeeting = new Set(mentions.filter(mention => isTheMeeting(mention, scope)).map(bodyId))
  return mentions.flatMap(mention => {
    if (!theMeeting.has(bodyId(mention))) return [mention]
    const parent = mention.organisation.parent
    const house = parent === undefined ? undefined : findBody(parent)
    return house ? [{ ...mention, organisation: house.organisation }] : []
  })
}

function bodyId({ organisation }: OrganisationMention): OrganisationId {
  return organisation.id
}

function isTheMeeting({ organisation, first, last }: OrganisationMention, { mentions }: EventScope): boolean {
  const head =
    organisation.name
      .toLowerCase()
      .split(/[\s-]+/)
      .at(-1) ?? ''
  if (head === 'assembly' || (!MEETING_HEADS.has(head) && head !== 'plus')) return false
  return mentions.some(event => first >= event.first && last <= event.last)
}

type Observations = ReadonlyMap<OrganisationMention, readonly Observation[]>

function observeAll(
  reading: Reading,
  mentions: readonly OrganisationMention[],
  scope: EventScope,
): Observations {
  const found = new Map(observeMinisters(reading, mentions))
  let at = 0
  while (at < mentions.length) {
    const sentence = reading.sentences[reading.tokens[mentions[at]?.first ?? 0]?.sentence ?? 0]
    if (!sentence) break
    let end = at
    while ((mentions[end]?.first ?? Infinity) < sentence.last) end++
    const bodies = mentions.slice(at, end)
    const setting = describeSetting(reading, sentence, bodies, scope)
    for (const mention of bodies)
      found.set(mention, [...(found.get(mention) ?? []), ...observe(setting, mention)])
    at = Math.max(end, at + 1)
  }
  return found
}

function judge(reading: Reading, body: NamedBody, all: Observations, scope: EventScope): Finding<Attendance> {
  const { organisation, mentions } = body
  if (organisation.kind === 'subject') return mentioned(reading, body, 'subject')
  const own = mentions.flatMap(mention => all.get(mention) ?? [])
  const organiser = weigh(own, 'organiser', scope)
  const participant = weigh(own, 'participant', scope)
  const convenes = organiser.weight >= Math.min(participant.weight, ROLE_WEIGHTS.settled)
  const best = convenes ? organiser : participant
  const lead = best.observations[0]
  if (best.weight < ROLE_WEIGHTS.threshold || lead === undefined) return mentioned(reading, body, 'mentioned')
  const announced = best.observations.every(seen => seen.future) || scope.status === 'announced'
  const value = {
    organisation: organisation.id,
    role: lead.role,
    as: wordsOf(reading, lead.mention),
    announced,
    misnamed: lead.mention.misnamed,
  }
  const [first, ...rest] = best.observations.slice(0, 2).flatMap(seen => evidenceFor(reading, seen))
  const spans: readonly [Span, ...Span[]] = [first ?? lead.mention, ...rest]
  const reasons: readonly Reason[] = best.observations.map(({ rule, weight, mention }) => ({
    rule,
    weight,
    span: mention,
  }))
  return { value, spans, why: explainRole(reading, lead), status: 'stated', weight: best.weight, reasons }
}

interface Weighed {
  readonly weight: number
  /** Heaviest first, one for each rule. */
  readonly observations: readonly Observation[]
}

function weigh(all: readonly Observation[], role: Observation['role'], scope: EventScope): Weighed {
  const byRule = new Map<string, Observation>()
  for (const seen of all) {
    if (seen.role !== role) continue
    const weight = isAside(seen, scope) ? seen.weight + ROLE_WEIGHTS.aside : seen.weight
    const known = byRule.get(seen.rule)
    if (known === undefined || weight > known.weight) byRule.set(seen.rule, { ...seen, weight })
  }
  const observations = [...byRule.values()]
    .filter(seen => seen.weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
  return { weight: observations.reduce((sum, seen) => sum + seen.weight, 0), observations }
}

function isAside({ mention, rule }: Observation, { aside }: EventScope): boolean {
  return (
    rule !== 'welcomed' && aside.some(({ first, last }) => mention.first >= first && mention.last <= last)
  )
}

/** Beyond it the deciding words and the name are quoted apart: between them stand other names. */
const LONGEST_PASSAGE = 150

/** The passage from the deciding words to the name; of a long list the words, then the name with its opener. */
function evidenceFor(reading: Reading, { first, last, cue, mention }: Observation): readonly Span[] {
  const { tokens } = reading
  const from = tokens[first - 1]?.word === 'the' && first === mention.first ? first - 1 : first
  const passage = spanOf(reading, from, last)
  if (passage.end - passage.start <= LONGEST_PASSAGE) return [passage]
  return [
    spanOf(reading, cue.first, cue.last),
    spanOf(reading, openerBefore(reading, mention.first), mention.last),
  ]
}

/** "such as the UN", "including the OSCE": the opener belongs to the passage. */
function openerBefore({ tokens }: Reading, at: number): number {
  const start = tokens[at - 1]?.word === 'the' ? at - 1 : at
  if (tokens[start - 1]?.word === 'including') return start - 1
  return tokens[start - 1]?.word === 'as' && tokens[start - 2]?.word === 'such' ? start - 2 : at
}

function mentioned(
  reading: Reading,
  { organisation, mentions }: NamedBody,
  role: 'mentioned' | 'subject',
): Finding<Attendance> {
  const mention = mentions[0]
  const spans: readonly [Span, ...Span[]] = [mention, ...mentions.slice(1, 3)]
  const value = {
    organisation: organisation.id,
    role,
    as: wordsOf(reading, mention),
    announced: false,
    misnamed: mention.misnamed,
  }
  const why =
    role === 'subject'
      ? `${quote(reading, mention)} is spoken about and cannot take part.`
      : `The text names ${quote(reading, mention)} and gives it no part in the meeting.`
  return { value, spans, why, status: 'stated', weight: 0, reasons: [] }
}
