import { figureOf, type Field, type Figure, type Tally } from './figures.ts'
import type { Gold, GoldBody } from './gold.ts'
import type { Facts } from './read-facts.ts'
import { key, pairUp, plainDate, sharedWords, startDay, type Answer } from './same-answer.ts'

type Row = readonly [Field, Figure]

/** Titles are right from here. */
const SAME_TITLE = 0.8

/**
 * Compares what was read with what is right, by the rules of the answer keys: `alt` values count, optional bodies
 * are neither asked for nor wrong, people are known by their surname. Titles are right from a token F1 of 0.8.
 */
export function compareFacts(gold: Gold, facts: Facts): Tally {
  return new Map([
    ...compareDocument(gold, facts),
    ...(gold.event ? compareEvent(gold, gold.event, facts.event) : []),
    ...compareBodies(gold, facts),
    comparePeople(gold, facts),
    compareCounts(gold, facts),
  ])
}

function compareOne(
  gold: Gold,
  [field, path]: readonly [Field, string],
  want: Answer,
  got: Answer,
  plain: (value: Answer) => string = key,
): Row {
  const right = [want, ...(gold.alt[path] ?? [])].some(answer => plain(answer) === plain(got))
  return [field, right ? figureOf(gold.id, 1, [], []) : figureOf(gold.id, 0, [want], [got])]
}

function compareDocument(gold: Gold, facts: Facts): readonly Row[] {
  return [
    compareOne(gold, ['report', 'is_event_report'], gold.is_event_report, facts.is_event_report),
    compareOne(gold, ['published', 'published'], gold.published, facts.published, plainDate),
    compareOne(gold, ['publisher', 'publisher'], gold.publisher, facts.publisher),
  ]
}

function compareEvent(gold: Gold, want: NonNullable<Gold['event']>, got: Gold['event']): readonly Row[] {
  const titles = [want.title, ...(gold.alt['event.title'] ?? [])]
  const right = titles.some(title => sharedWords(title ?? '', got?.title ?? '') >= SAME_TITLE)
  return [
    compareOne(gold, ['start day', 'event.date'], want.date, got?.date, startDay),
    compareOne(gold, ['date exact', 'event.date'], want.date, got?.date, plainDate),
    compareOne(gold, ['city', 'event.city'], want.city, got?.city),
    compareOne(
      gold,
      ['country', 'event.country'],
      want.country,
      got?.country,
      value => value?.toString() ?? '',
    ),
    compareOne(gold, ['edition', 'event.edition'], want.edition, got?.edition),
    ['title', right ? figureOf(gold.id, 1, [], []) : figureOf(gold.id, 0, [want.title], [got?.title])],
  ]
}

const nameOf = ({ name }: { readonly name: string }): string => name

function compareBodies(gold: Gold, facts: Facts): readonly Row[] {
  const optional = [gold.publisher, ...(gold.alt['publisher'] ?? []), ...(gold.optional.organisations ?? [])]
  const free = new Set(optional.map(key))
  const { pairs, missed, extra } = pairUp(gold.organisations, facts.organisations, isSameBody)
  const wrong = extra.filter(body => !namesOf(body).some(name => free.has(name)))
  const astray = pairs.filter(([want, got]) => ![want.role, ...(want.role_ok ?? [])].includes(got.role))
  const wanted = astray.map(([{ name, role }]) => `${name}: ${role}`)
  return [
    ['organisations', figureOf(gold.id, pairs.length, missed.map(nameOf), wrong.map(nameOf))],
    [
      'roles',
      figureOf(
        gold.id,
        pairs.length - astray.length,
        wanted,
        astray.map(([, { role }]) => role),
      ),
    ],
  ]
}

function isSameBody(want: GoldBody, got: Facts['organisations'][number]): boolean {
  const names = new Set(namesOf(want))
  return namesOf(got).some(name => names.has(name))
}

function namesOf(body: GoldBody & { readonly aka?: readonly string[] }): readonly string[] {
  return [body.name, body.acronym, ...(body.aka ?? [])].map(key).filter(name => name !== '')
}

function comparePeople(gold: Gold, facts: Facts): Row {
  const { pairs, missed, extra } = pairUp(gold.people, facts.people, (want, got) =>
    key(got.name).includes(key(want.surname)),
  )
  return ['people', figureOf(gold.id, pairs.length, missed.map(nameOf), extra.map(nameOf))]
}

function compareCounts(gold: Gold, facts: Facts): Row {
  const asked = facts.counts.filter(({ n }) => !gold.optional.counts?.includes(n))
  const { pairs, missed, extra } = pairUp(gold.counts, asked, (want, got) => want.n === got.n)
  const sizes = (list: readonly { readonly n: number }[]): readonly number[] => list.map(({ n }) => n)
  return ['counts', figureOf(gold.id, pairs.length, sizes(missed), sizes(extra))]
}
