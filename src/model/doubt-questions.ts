import type { DoubtKind } from './dataset-index.ts'
import type { EventRecord } from './event.ts'
import {
  besidePath,
  countPath,
  disagreementPath,
  organisationPath,
  personPath,
  type FactPath,
} from './fact-path.ts'
import type { EventId, OrganisationId } from './ids.ts'
import { isSourced, type Maybe, type Standing } from './sourced.ts'
import type { Evidence } from './span.ts'

/** A doubt before its words are looked up in the text. */
export interface Question {
  readonly kind: DoubtKind
  readonly event: EventId
  readonly fact: FactPath
  readonly names: readonly string[]
  readonly evidence: readonly Evidence[]
}

type Short = (id: OrganisationId) => string

/** Everything about one event that a reader should check before citing it, but for what a person has settled. */
export function askAboutEvent(event: EventRecord, short: Short): readonly Question[] {
  const settled = settledPaths(event)
  return askAboutAll(event, short).filter(({ fact }) => !settled.has(fact))
}

/** Facts about which a person spoke: whoever confirmed a value has checked it. */
function settledPaths(event: EventRecord): ReadonlySet<FactPath> {
  const { organisations, counts, people } = event
  const listed: readonly (readonly [FactPath, Maybe<unknown>])[] = [
    ...organisations.map(body => [organisationPath(body.value.organisation), body] as const),
    ...people.map(person => [personPath(person.value), person] as const),
    ...counts.map(count => [countPath(count.value), count] as const),
  ]
  const single: readonly (readonly [FactPath, Maybe<unknown>])[] = [
    ...Object.entries(fieldsOf(event)),
    ...Object.entries(fieldsOf(event)).map(([path, field]) => [disagreementPath(path), field] as const),
  ]
  const settled = [...listed, ...single].filter(([, field]) => field.correction !== undefined)
  return new Set(settled.map(([path]) => path))
}

function askAboutAll(event: EventRecord, short: Short): readonly Question[] {
  if (event.within !== undefined) return askAboutMeetingBeside(event, event.within)
  return [
    ...askAboutDates(event),
    ...askAboutBodies(event, short),
    ...event.counts.flatMap(({ value, evidence }) =>
      value.named !== undefined && value.named < value.n
        ? [ask('fewer-named', event, countPath(value), evidence, `${value.n}`, value.of, `${value.named}`)]
        : [],
    ),
    ...askIf(event.place.city, 'worked-out', 'place-worked-out', event, 'place.city'),
    ...askAboutUnclear(event),
    ...event.disagreements.flatMap(({ field, values }) =>
      values
        .slice(0, 1)
        .map(({ evidence }) => ask('conflict', event, disagreementPath(field), evidence, field)),
    ),
  ]
}

/** Sidelines and related meetings belong to the event beside which they took place. */
function askAboutMeetingBeside(meeting: EventRecord, parent: EventId): readonly Question[] {
  if (isSourced(meeting.date) || isSourced(meeting.opened)) return []
  if (meeting.title.correction || meeting.date.correction) return []
  const { title } = meeting
  return [
    {
      kind: 'not-dated',
      event: parent,
      fact: besidePath(meeting),
      names: [title.value],
      evidence: title.evidence,
    },
  ]
}

function askAboutDates(event: EventRecord): readonly Question[] {
  const { date, opened, closed, title } = event
  const start = isSourced(opened) ? opened : date
  if (!isSourced(start)) return [ask('not-dated', event, 'date', title.evidence)]
  return [
    ...(closed.status === 'unclear' ? [ask('no-closing-date', event, 'closed', closed.evidence)] : []),
    ...(closed.status === 'absent' && isSourced(opened) && !`${date.value}`.includes('/')
      ? [ask('no-closing-date', event, 'closed', opened.evidence)]
      : []),
    ...askIf(start, 'worked-out', 'date-worked-out', event, isSourced(opened) ? 'opened' : 'date'),
  ]
}

function askAboutBodies(event: EventRecord, short: Short): readonly Question[] {
  return event.organisations.flatMap(({ value, evidence }) => {
    const path = organisationPath(value.organisation)
    const name = short(value.organisation)
    return [
      ...(value.announced ? [ask('announced', event, path, evidence, name)] : []),
      ...(value.misnamed
        ? [ask('misnamed', event, path, namingWords(evidence, value.as), name, value.as)]
        : []),
    ]
  })
}

/** The wrong name itself, out of the passage in which it stands. */
function namingWords(evidence: readonly Evidence[], name: string): readonly Evidence[] {
  const passage = evidence.find(({ exact }) => exact.includes(name))
  if (!passage) return evidence
  const start = passage.start + passage.exact.indexOf(name)
  return [{ ...passage, start, end: start + name.length, exact: name }]
}

/** Fields that have no kind of doubt of their own. */
function askAboutUnclear(event: EventRecord): readonly Question[] {
  const { title, date, opened, 'place.venue': venue, 'place.city': city, edition, status } = fieldsOf(event)
  const fields = { title, date, opened, 'place.venue': venue, 'place.city': city, edition, status }
  const bodies = event.organisations.map((body): [FactPath, Maybe<unknown>] => [
    organisationPath(body.value.organisation),
    body,
  ])
  return [...Object.entries(fields), ...bodies].flatMap(([path, field]) =>
    askIf(field, 'unclear', 'unclear', event, path),
  )
}

function fieldsOf({ place, ...event }: EventRecord) {
  const { title, series, edition, date, opened, closed, announced, status } = event
  const where = {
    'place.venue': place.venue,
    'place.city': place.city,
    'place.country': place.country,
  }
  return { title, series, edition, date, opened, closed, announced, status, ...where }
}

function ask(
  kind: DoubtKind,
  { id }: EventRecord,
  fact: FactPath,
  evidence: readonly Evidence[],
  ...names: readonly string[]
): Question {
  return { kind, event: id, fact, names, evidence }
}

/** A question where `field` stands as `status` says. */
export function askIf(
  field: Maybe<unknown>,
  status: Standing,
  kind: DoubtKind,
  event: EventRecord,
  fact: FactPath,
): readonly Question[] {
  return field.status === status ? [ask(kind, event, fact, field.evidence, ...wordsOf(field.value))] : []
}

/** Only words go into a sentence; what a body did does not. */
function wordsOf(value: unknown): readonly string[] {
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : []
}
