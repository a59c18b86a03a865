import type { Attendance, Disagreement, EventPlace, Participant } from '../model/event.ts'
import { inForm, isSourced, type Maybe, type Sourced, type Standing } from '../model/sourced.ts'
import { slug } from '../model/ids.ts'
import type { EventDraft } from './event-draft.ts'
import type { JoinedReports } from './join-events.ts'

/** An event made of all its reports: an `EventRecord` but for ids. */
export interface MergedEvent extends Omit<EventDraft, 'document' | 'wordsOf'> {
  readonly documents: readonly EventDraft['document'][]
  readonly disagreements: readonly Disagreement[]
}

/**
 * One event of several reports: of each fact the best founded reading, supported by all that agree; readings
 * that differ are kept beside it as disagreements. One report passes through unchanged.
 */
export function mergeReports(reports: JoinedReports): MergedEvent {
  const [first] = reports
  const documents = [...new Set(reports.map(({ document }) => document))]
  if (reports.length === 1) return { ...first, documents, disagreements: [] }
  const disagreements: Disagreement[] = []
  const settle = <T>(field: string, of: (report: EventDraft) => Maybe<T>): Maybe<T> => {
    const { chosen, rivals } = settleField(reports.map(of))
    if (rivals.length > 1) disagreements.push({ field, values: rivals.map(toText) })
    return chosen ?? of(first)
  }
  const title = bestTitle(reports)
  return {
    ...first,
    documents,
    title,
    series: settle('series', report => report.series),
    edition: settle('edition', report => report.edition),
    date: settle('date', report => report.date),
    opened: settle('opened', report => report.opened),
    closed: settle('closed', report => report.closed),
    announced: settle('announced', report => report.announced),
    status: latestStatus(reports),
    place: settlePlace(settle),
    organisations: mergeLists(
      reports.map(({ organisations }) => organisations),
      bodyKey,
      strongerRole,
    ),
    people: mergeLists(
      reports.map(({ people }) => people),
      personKey,
      firstOf,
    ),
    counts: mergeLists(
      reports.map(({ counts }) => counts),
      count => `${count.n} ${count.of}`,
      firstOf,
    ),
    beside: uniqueBeside(reports),
    bodies: [...new Map(reports.flatMap(({ bodies }) => bodies).map(body => [body.id, body])).values()],
    disagreements,
  }
}

function settlePlace(
  settle: <T>(field: string, of: (report: EventDraft) => Maybe<T>) => Maybe<T>,
): EventPlace {
  return {
    venue: settle('place.venue', report => report.place.venue),
    city: settle('place.city', report => report.place.city),
    country: settle('place.country', report => report.place.country),
  }
}

const STANDINGS: readonly Standing[] = ['corrected', 'stated', 'worked-out', 'unclear', 'conflict']

interface Settled<T> {
  readonly chosen: Sourced<T> | undefined
  /** One of each value, the chosen one first. */
  readonly rivals: readonly Sourced<T>[]
}

function settleField<T>(fields: readonly Maybe<T>[]): Settled<T> {
  const sourced = fields.filter(isSourced)
  const best = sourced.toSorted((a, b) => STANDINGS.indexOf(a.status) - STANDINGS.indexOf(b.status))[0]
  if (!best) return { chosen: undefined, rivals: [] }
  const agreeing = sourced.filter(field => field.value === best.value && field !== best)
  const others = sourced.filter(
    field => field.value !== best.value && STANDINGS.indexOf(field.status) <= STANDINGS.indexOf(best.status),
  )
  const rivals = [...new Map([best, ...others].map(field => [String(field.value), field])).values()]
  const evidence = [...best.evidence, ...agreeing.flatMap(field => field.evidence.slice(0, 1))]
  const status = others.length > 0 ? 'conflict' : best.status
  return { chosen: { ...best, evidence, status }, rivals }
}

function toText<T>(field: Sourced<T>): Sourced<string> {
  return inForm(field, String(field.value))
}

/** The title that says most; of equal ones that of the first file. */
function bestTitle(reports: JoinedReports): Sourced<string> {
  const edition = (report: EventDraft): number => (isSourced(report.edition) ? 1 : 0)
  const best = reports.toSorted((a, b) => edition(b) - edition(a))[0] ?? reports[0]
  const evidence = reports
    .filter(report => report !== best)
    .flatMap(({ title }) => title.evidence.slice(0, 1))
  return { ...best.title, evidence: [...best.title.evidence, ...evidence] }
}

const STATUSES = ['cancelled', 'held', 'ongoing', 'postponed', 'announced'] as const

/** What happened wins over what was to happen. */
function latestStatus(reports: JoinedReports): EventDraft['status'] {
  return reports
    .map(({ status }) => status)
    .reduce((a, b) => (STATUSES.indexOf(b.value) < STATUSES.indexOf(a.value) ? b : a))
}

function mergeLists<T>(
  lists: readonly (readonly Sourced<T>[])[],
  key: (value: T) => string,
  pick: (a: Sourced<T>, b: Sourced<T>) => Sourced<T>,
): readonly Sourced<T>[] {
  const merged = new Map<string, Sourced<T>>()
  for (const one of lists.flat()) {
    const before = merged.get(key(one.value))
    const chosen = before ? pick(before, one) : one
    const other = chosen === one ? before : one
    merged.set(
      key(one.value),
      other ? { ...chosen, evidence: [...chosen.evidence, ...other.evidence.slice(0, 1)] } : chosen,
    )
  }
  return [...merged.values()]
}

function bodyKey({ organisation }: Attendance): string {
  return organisation
}

function personKey({ name }: Participant): string {
  return slug(name.split(' ').at(-1) ?? name)
}

function firstOf<T>(a: T): T {
  return a
}

const ROLE_ORDER = ['organiser', 'participant', 'subject', 'mentioned']

function strongerRole(a: Sourced<Attendance>, b: Sourced<Attendance>): Sourced<Attendance> {
  return ROLE_ORDER.indexOf(b.value.role) < ROLE_ORDER.indexOf(a.value.role) ? b : a
}

function uniqueBeside(reports: JoinedReports): readonly EventDraft[] {
  return [
    ...new Map(reports.flatMap(({ beside }) => beside).map(side => [slug(side.title.value), side])).values(),
  ]
}
