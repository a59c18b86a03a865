import * as v from 'valibot'
import { isEdtf } from '../../model/edtf.ts'
import { slug, type OrganisationId } from '../../model/ids.ts'
import { LANE_KINDS, ROLES } from '../../model/organisation.ts'
import { findCountry } from '../authority/countries.ts'
import type { CorrectedFact, DocumentFact, EventFact } from '../corrections/correction.ts'

/** A fact with the value that a person gives it, or a half-sentence that follows the path or the value. */
export type ReadFact =
  | { readonly kind: 'fact'; readonly fact: CorrectedFact }
  | { readonly kind: 'fault'; readonly at: 'path' | 'value'; readonly reason: string }

const NO_TEXT = 'is no text'
/** `2017` is a number to YAML and a year to people. */
const words = v.pipe(
  v.union([v.string(), v.pipe(v.number(), v.transform(String))], NO_TEXT),
  v.trim(),
  v.minLength(1, 'is empty'),
  v.maxLength(500, 'is longer than 500 characters'),
)
const date = v.pipe(
  words,
  v.guard(isEdtf, 'is no date; write it as 2017-10-04, 2017-10 or 2017-10-04/2017-10-06'),
)
const country = v.pipe(
  words,
  v.check(code => findCountry(code) !== undefined, 'is no country; write its two letters, such as DE'),
)
const bodyId = v.pipe(
  words,
  v.transform(id => slug(id) as OrganisationId),
)
const oneOf = <const T extends string>(all: readonly T[]) => v.picklist(all, `is none of ${all.join(', ')}`)
const whole = (reason: string) => v.pipe(v.number(reason), v.safeInteger(reason), v.minValue(0, reason))

/** By path; a new single value is a row here and in `corrections/event-values.ts`. */
const EVENT_SHAPES = {
  title: words,
  series: words,
  edition: whole('is no whole number'),
  date,
  opened: date,
  closed: date,
  announced: date,
  status: oneOf(['held', 'ongoing', 'announced', 'postponed', 'cancelled']),
  'place.venue': words,
  'place.city': words,
  'place.country': country,
} satisfies Record<EventFact['path'], v.GenericSchema>

const DOCUMENT_SHAPES = {
  publisher: words,
  published: date,
  reportsEvent: v.boolean('is neither true nor false'),
} satisfies Record<DocumentFact['path'], v.GenericSchema>

const role = oneOf([...ROLES, 'subject'])
const part = oneOf(['speaker', 'chair', 'host', 'attending', 'message', 'mentioned'])

/** A word alone is the role: `value: organiser`. */
const BODY = v.union(
  [
    v.pipe(
      role,
      v.transform(word => ({ role: word })),
    ),
    v.strictObject({
      role: v.exactOptional(role),
      as: v.exactOptional(words),
      announced: v.exactOptional(v.boolean('is neither true nor false')),
      name: v.exactOptional(words),
      acronym: v.exactOptional(words),
      kind: v.exactOptional(oneOf([...LANE_KINDS, 'subject'])),
      country: v.exactOptional(country),
    }),
  ],
  issue => unionReason(issue, `is no role (${[...ROLES, 'subject'].join(', ')})`),
)

const PERSON = v.union(
  [
    v.pipe(
      part,
      v.transform(word => ({ part: word })),
    ),
    v.strictObject({
      name: v.exactOptional(words),
      title: v.exactOptional(words),
      affiliation: v.exactOptional(bodyId),
      part: v.exactOptional(part),
    }),
  ],
  issue => unionReason(issue, `is no part in a meeting (${part.options.join(', ')})`),
)

const COUNT = v.strictObject(
  {
    n: v.exactOptional(whole('is no whole number')),
    of: v.exactOptional(words),
    bound: v.exactOptional(oneOf(['exact', 'at-least', 'at-most', 'about'])),
  },
  issue => (issue.expected === 'never' ? UNKNOWN : 'has no "n" and "of"'),
)

const UNKNOWN = 'is not known here'

/** Of the forms that a value may have, what keeps it from the one that its writer meant. */
function unionReason({ issues }: v.UnionIssue<v.BaseIssue<unknown>>, otherwise: string): string {
  const inside = issues?.find(({ path }) => path !== undefined)
  if (!inside) return otherwise
  const name = v.getDotPath(inside) ?? ''
  return `has "${name}", which ${inside.expected === 'never' ? UNKNOWN : inside.message}`
}

/**
 * Checks one value against its path.
 *
 *     readFact('date', '2017-10-04')                → { kind: 'event', path: 'date', value: '2017-10-04' }
 *     readFact('organisations.cis', 'organiser')    → { kind: 'body', key: 'cis', value: { role: 'organiser' } }
 *     readFact('date', '4 October')                 → value "is no date; write it as 2017-10-04 …"
 */
export function readFact(path: string, value: unknown): ReadFact {
  if (isKeyOf(EVENT_SHAPES, path)) return single('event', path, EVENT_SHAPES[path], value)
  if (isKeyOf(DOCUMENT_SHAPES, path)) return single('document', path, DOCUMENT_SHAPES[path], value)
  const [list = '', ...rest] = path.split('.')
  const key = rest.length === 0 ? undefined : slug(rest.join('.'))
  if (list === 'organisations' && key !== undefined)
    return checked(BODY, value, given => ({ kind: 'body', key: key as OrganisationId, ...given }))
  if (list === 'people')
    return checked(PERSON, value, given => ({ kind: 'person', ...withKey(key), ...given }))
  if (list === 'counts') return checked(COUNT, value, given => ({ kind: 'count', ...withKey(key), ...given }))
  if (list === 'beside' && rest[0] !== undefined) return beside(rest[0], rest.slice(1).join('.'), value)
  return { kind: 'fault', at: 'path', reason: NO_PATH }
}

const NO_PATH = `is no fact that can be corrected; there are ${[
  ...Object.keys(EVENT_SHAPES),
  'organisations.ID',
  'people.NAME',
  'counts.N-WHAT',
  'beside.MEETING',
  ...Object.keys(DOCUMENT_SHAPES),
].join(', ')}`

/** An event's id is a day and a slug of at most 100 characters. */
const LONGEST_KEY = 200

function beside(key: string, path: string, value: unknown): ReadFact {
  const meeting = { kind: 'beside', key: slug(key, LONGEST_KEY) } as const
  if (path === '') return { kind: 'fact', fact: meeting }
  if (!isKeyOf(EVENT_SHAPES, path)) return { kind: 'fault', at: 'path', reason: NO_PATH }
  const read = single('event', path, EVENT_SHAPES[path], value)
  return read.kind === 'fact' && read.fact.kind === 'event'
    ? { kind: 'fact', fact: { ...meeting, fact: read.fact } }
    : read
}

function isKeyOf<T extends object>(table: T, path: string): path is Extract<keyof T, string> {
  return Object.hasOwn(table, path)
}

function single(kind: 'event' | 'document', path: string, shape: v.GenericSchema, value: unknown): ReadFact {
  // The row of the path has checked the value: the cast joins the two again.
  return checked(shape, value, given => ({ kind, path, ...given }) as EventFact | DocumentFact)
}

function checked<T>(
  shape: v.GenericSchema<unknown, T>,
  value: unknown,
  make: (given: { readonly value?: T }) => CorrectedFact,
): ReadFact {
  if (value === undefined || value === null) return { kind: 'fact', fact: make({}) }
  const read = v.safeParse(shape, value)
  if (read.success) return { kind: 'fact', fact: make({ value: read.output }) }
  const [issue] = read.issues
  const name = v.getDotPath(issue)
  const reason = name === null ? issue.message : `has "${name}", which ${issue.message}`
  return { kind: 'fault', at: 'value', reason }
}

function withKey(key: string | undefined): { readonly key?: string } {
  return key === undefined ? {} : { key }
}
