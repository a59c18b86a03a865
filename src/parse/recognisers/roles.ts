import type { Attendance } from '../../model/event.ts'
import type { Organisation } from '../../model/organisation.ts'
import type { Span } from '../../model/span.ts'
import { groupByBody, type NamedBody, type OrganisationMention } from '../bodies/named-body.ts'
import type { Finding, Reason } from '../finding.ts'
import type { PersonMention } from '../people/name-anchors.ts'
import { quote, wordsOf, type Reading } from '../reading.ts'
import { ROLE_WEIGHTS } from '../role-weights.ts'
import { observeMinisters } from '../roles/ministers.ts'
import type { Observation } from '../roles/observation.ts'
import { observe } from '../roles/observe.ts'
import { observeGreeted } from '../roles/greeted.ts'
import { observeListed } from '../roles/listed-under.ts'
import { observePeople } from '../roles/people-of-bodies.ts'
import { roleEvidence } from '../roles/role-evidence.ts'
import { describeSetting, near } from '../roles/setting.ts'
import { withoutTheMeeting } from '../roles/the-meeting.ts'
import { weighRole } from '../roles/weigh-roles.ts'
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
  people: readonly PersonMention[] = [],
): readonly Finding<Attendance>[] {
  const spoken = outsideFurniture(reading, organisations, scope)
  const said = withoutTheMeeting(reading, spoken, scope)
  const observations = observeAll(reading, said, scope, people)
  return groupByBody(said).map(body => judge(reading, body, observations, scope))
}

function outsideFurniture(
  { tokens }: Reading,
  organisations: readonly OrganisationMention[],
  { furniture }: EventScope,
): readonly OrganisationMention[] {
  return organisations.filter(({ first }) => !furniture.has(tokens[first]?.line ?? -1))
}

/** The bodies that a document without a meeting names, in its order: no part, but the words that name them. */
export function findNamed(
  reading: Reading,
  organisations: readonly OrganisationMention[],
  scope: EventScope,
): readonly Finding<Organisation>[] {
  return groupByBody(outsideFurniture(reading, organisations, scope)).map(body => ({
    ...mentioned(reading, body, 'mentioned'),
    value: body.organisation,
    why: `The text names ${quote(reading, body.mentions[0])}; it reports no meeting.`,
  }))
}

type Observations = ReadonlyMap<OrganisationMention, readonly Observation[]>

function observeAll(
  reading: Reading,
  mentions: readonly OrganisationMention[],
  scope: EventScope,
  people: readonly PersonMention[],
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
      found.set(mention, [...(found.get(mention) ?? []), ...observe(near(setting, mention), mention)])
    at = Math.max(end, at + 1)
  }
  // Where the sentence itself says what a body does, whoever speaks for it adds nothing.
  for (const [mention, seen] of observePeople(reading, mentions, people, scope))
    if (!found.get(mention)?.length) found.set(mention, seen)
  for (const mention of mentions) {
    const listed = found.get(mention)?.length
      ? undefined
      : (observeListed(reading, mention) ?? observeGreeted(reading, mention))
    if (listed) found.set(mention, [listed])
  }
  return found
}

function judge(reading: Reading, body: NamedBody, all: Observations, scope: EventScope): Finding<Attendance> {
  const { organisation, mentions } = body
  if (organisation.kind === 'subject') return mentioned(reading, body, 'subject')
  const own = mentions.flatMap(mention => all.get(mention) ?? [])
  const organiser = weighRole(own, 'organiser', scope)
  const participant = weighRole(own, 'participant', scope)
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
  const [first, ...rest] = passages(reading, best.observations.slice(0, 2))
  const spans: readonly [Span, ...Span[]] = [first ?? lead.mention, ...rest]
  const reasons: readonly Reason[] = best.observations.map(({ rule, weight, mention }) => ({
    rule,
    weight,
    span: mention,
  }))
  return { value, spans, why: explainRole(reading, lead), status: 'stated', weight: best.weight, reasons }
}

/** The passages of the weightiest reasons, each once. */
function passages(reading: Reading, observations: readonly Observation[]): readonly Span[] {
  const all = observations.flatMap(seen => roleEvidence(reading, seen))
  return all.filter(
    ({ start, end }, i) => !all.slice(0, i).some(span => span.start === start && span.end === end),
  )
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
