import type { Gold, GoldBody } from './gold.ts'
import type { Facts } from './read-facts.ts'

/** Right answers of so many; for lists also how much was said that is not so. */
export interface Figure {
  readonly right: number
  readonly missed: number
  readonly extra: number
}

export type Field =
  | 'report'
  | 'published'
  | 'publisher'
  | 'start day'
  | 'date exact'
  | 'city'
  | 'country'
  | 'edition'
  | 'title'
  | 'organisations'
  | 'roles'
  | 'people'
  | 'counts'

/** What went wrong in one document, for reading by eye. */
export interface Miss {
  readonly id: string
  readonly field: Field
  readonly want: unknown
  readonly got: unknown
}

type Answer = string | number | boolean | null

const key = (value: unknown): string =>
  String(value ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, ' s')
    .replace(/['’]/g, '')
    .replace(/co-(?=op|ord)/g, 'co')
    .replace(/isation/g, 'ization')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .split(' ')
    .filter(word => word !== '' && !SMALL.has(word))
    .join(' ')
const SMALL = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'the', 'to', 'with'])

const plainDate = (value: unknown): string =>
  String(value ?? '')
    .replace(/\/\.\.$/, '/')
    .replace(/^\.\.\//, '/')
const startDay = (value: unknown): string =>
  plainDate(value)
    .split('/')
    .find(day => day !== '') ?? ''

/**
 * Compares what was read with what is right, by the rules of the answer keys: `alt` values count, optional bodies
 * are neither asked for nor wrong, people are known by their surname. Titles are right from a token F1 of 0.8.
 */
export function compareFacts(
  gold: Gold,
  facts: Facts,
): ReadonlyMap<Field, Figure & { readonly misses: readonly Miss[] }> {
  const one = (
    field: Field,
    path: string,
    want: Answer,
    got: Answer,
    same = (v: unknown) => key(v),
  ): void => {
    const ok = [want, ...(gold.alt[path] ?? [])].some(answer => same(answer) === same(got))
    found.set(field, say(ok ? 1 : 0, ok ? [] : [want], ok ? [] : [got], field, gold.id))
  }
  const found = new Map<Field, Figure & { readonly misses: readonly Miss[] }>()
  one('report', 'is_event_report', gold.is_event_report, facts.is_event_report, String)
  one('published', 'published', gold.published, facts.published, plainDate)
  one('publisher', 'publisher', gold.publisher, facts.publisher)
  if (gold.event) {
    const read = facts.event
    one('date exact', 'event.date', gold.event.date, read?.date ?? null, plainDate)
    one('start day', 'event.date', gold.event.date, read?.date ?? null, startDay)
    one('city', 'event.city', gold.event.city, read?.city ?? null)
    one('country', 'event.country', gold.event.country, read?.country ?? null, String)
    one('edition', 'event.edition', gold.event.edition, read?.edition ?? null)
    const titles = [gold.event.title, ...(gold.alt['event.title'] ?? [])]
    const ok = titles.some(title => sharedWords(title ?? '', read?.title ?? '') >= 0.8)
    found.set(
      'title',
      say(ok ? 1 : 0, ok ? [] : [gold.event.title], ok ? [] : [read?.title ?? null], 'title', gold.id),
    )
  }
  compareBodies(gold, facts, found)
  const people = pair(gold.people, facts.people, (a, b) => key(b.name).includes(key(a.surname)))
  found.set(
    'people',
    say(people.pairs.length, people.missed.map(nameOf), people.extra.map(nameOf), 'people', gold.id),
  )
  const asked = facts.counts.filter(({ n }) => !gold.optional.counts.includes(n))
  const counts = pair(gold.counts, asked, (a, b) => a.n === b.n)
  found.set(
    'counts',
    say(counts.pairs.length, counts.missed.map(sizeOf), counts.extra.map(sizeOf), 'counts', gold.id),
  )
  return found
}

const nameOf = ({ name }: { readonly name: string }): string => name
const sizeOf = ({ n }: { readonly n: number }): number => n

function compareBodies(
  gold: Gold,
  facts: Facts,
  found: Map<Field, Figure & { readonly misses: readonly Miss[] }>,
): void {
  const free = [gold.publisher, ...(gold.alt['publisher'] ?? []), ...gold.optional.organisations].map(key)
  const { pairs, missed, extra } = pair(gold.organisations, facts.organisations, sameBody)
  const wrong = extra.filter(body => !namesOf(body).some(name => free.includes(name)))
  found.set(
    'organisations',
    say(pairs.length, missed.map(nameOf), wrong.map(nameOf), 'organisations', gold.id),
  )
  const roles = pairs.filter(([want, got]) => [want.role, ...(want.role_ok ?? [])].includes(got.role))
  const others = pairs.filter(([want, got]) => ![want.role, ...(want.role_ok ?? [])].includes(got.role))
  const told = others.map(([want]) => `${want.name}: ${want.role}`)
  found.set(
    'roles',
    say(
      roles.length,
      told,
      others.map(([, got]) => got.role),
      'roles',
      gold.id,
    ),
  )
}

function sameBody(want: GoldBody, got: Facts['organisations'][number]): boolean {
  const names = namesOf(want)
  return namesOf(got).some(name => names.includes(name))
}

function namesOf(body: GoldBody & { readonly aka?: readonly string[] }): readonly string[] {
  return [body.name, body.acronym, ...(body.aka ?? [])].map(key).filter(name => name !== '')
}

function say(
  right: number,
  missed: readonly unknown[],
  extra: readonly unknown[],
  field: Field,
  id: string,
): Figure & { readonly misses: readonly Miss[] } {
  const size = Math.max(missed.length, extra.length)
  const misses = Array.from({ length: size }, (_, i) => ({
    id,
    field,
    want: missed[i] ?? null,
    got: extra[i] ?? null,
  }))
  return { right, missed: missed.length, extra: extra.length, misses }
}

function pair<A, B>(
  wanted: readonly A[],
  read: readonly B[],
  same: (a: A, b: B) => boolean,
): {
  readonly pairs: readonly (readonly [A, B])[]
  readonly missed: readonly A[]
  readonly extra: readonly B[]
} {
  const left = new Set(read)
  const pairs: (readonly [A, B])[] = []
  const missed: A[] = []
  for (const want of wanted) {
    const got = [...left].find(other => same(want, other))
    if (got === undefined) missed.push(want)
    else pairs.push([want, got])
    if (got !== undefined) left.delete(got)
  }
  return { pairs, missed, extra: [...left].filter(other => !wanted.some(want => same(want, other))) }
}

/** Token F1: twice the shared words over the words of both. */
function sharedWords(a: string, b: string): number {
  const [words, other] = [key(a).split(' '), key(b).split(' ')]
  const left = [...other]
  let hits = 0
  for (const word of words) {
    const at = left.indexOf(word)
    if (at < 0) continue
    left.splice(at, 1)
    hits++
  }
  return (2 * hits) / (words.length + other.length)
}

/** F1 over all documents; for single values that is the share that is right. */
export function f1({ right, missed, extra }: Figure): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + missed + extra)
}

export type Tally = ReadonlyMap<Field, Figure & { readonly misses: readonly Miss[] }>

/** The figures of many documents together. */
export function addUp(tallies: readonly Tally[]): Tally {
  const sum = new Map<Field, Figure & { readonly misses: readonly Miss[] }>()
  for (const tally of tallies)
    for (const [field, { right, missed, extra, misses }] of tally) {
      const before = sum.get(field) ?? { right: 0, missed: 0, extra: 0, misses: [] }
      sum.set(field, {
        right: before.right + right,
        missed: before.missed + missed,
        extra: before.extra + extra,
        misses: [...before.misses, ...misses],
      })
    }
  return sum
}
