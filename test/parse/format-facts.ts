import type { Dataset, DocumentRecord } from '../../src/model/dataset.ts'
import type { EventRecord } from '../../src/model/event.ts'
import type { Maybe, Sourced } from '../../src/model/sourced.ts'

/**
 * All that was read out of one document, written for eyes: the value, how it came about where it is not
 * simply stated, the words with their place, and for the main facts why.
 *
 *     date       2017-10-04   "October 4, 2017" 210–225 · "today" 702–707
 *                  why “October 4, 2017” stands in the heading beside the meeting’s name; “today” agrees.
 *     organiser  Federal Security Service   "Federal Security Service" 422–446
 */
export function formatFacts(dataset: Dataset, document: DocumentRecord): string {
  const events = dataset.events.filter(event => event.documents.includes(document.id))
  return [
    `${document.file}  ${document.lines} lines`,
    ...field('heading', document.title),
    ...field('publisher', document.publisher),
    ...field('published', document.published),
    ...field('reports', document.reportsEvent),
    ...document.furniture.map(found => `furniture  line ${found.line}   ${found.why}`),
    ...events.flatMap(event => ['', ...formatEvent(dataset, event)]),
    ...dataset.diagnostics.map(({ code, message }) => `diagnostic ${code}: ${message}`),
    '',
  ].join('\n')
}

function formatEvent(dataset: Dataset, event: EventRecord): string[] {
  const beside = event.within === undefined ? '' : `  ${event.relation} of ${event.within}`
  const facts: [string, Maybe<string | number>][] = [
    ['title', event.title],
    ['series', event.series],
    ['edition', event.edition],
    ['date', event.date],
    ['opened', event.opened],
    ['closed', event.closed],
    ['announced', event.announced],
    ['status', event.status],
    ['venue', event.place.venue],
    ['city', event.place.city],
    ['country', event.place.country],
  ]
  return [
    `${event.id}${beside}`,
    ...facts.flatMap(([name, value]) => field(name, value)),
    ...event.organisations.map(fact => line(fact.value.role, formatBody(dataset, fact), fact)),
    ...event.people.map(fact =>
      line(fact.value.part, [fact.value.name, fact.value.title].filter(Boolean).join(', '), fact),
    ),
    ...event.counts.map(fact =>
      line(
        'count',
        `${fact.value.n} ${fact.value.of}${fact.value.bound === 'exact' ? '' : ` (${fact.value.bound})`}`,
        fact,
      ),
    ),
  ]
}

function formatBody(dataset: Dataset, { value }: EventRecord['organisations'][number]): string {
  const name = dataset.organisations.find(({ id }) => id === value.organisation)?.name ?? value.organisation
  return `${name}${value.announced ? ' (announced)' : ''}${value.misnamed ? ' (misnamed)' : ''}`
}

function field(name: string, fact: Maybe<string | number | boolean>): string[] {
  if (fact.status === 'absent') return [`${name.padEnd(10)} none   ${fact.why}`]
  return [line(name, String(fact.value), fact), `             why ${fact.why}`]
}

function line(name: string, value: string, { status, evidence }: Sourced<unknown>): string {
  const standing = status === 'stated' ? '' : ` [${status}]`
  const words = evidence.map(({ exact, start, end }) => `"${exact.replace(/\s+/g, ' ')}" ${start}–${end}`)
  return `${name.padEnd(10)} ${value}${standing}   ${words.join(' · ')}`
}
