import { bodiesOfEvent } from '../../derive/event-bodies.ts'
import { documentsById } from '../../derive/by-id.ts'
import { splitTitle } from '../../derive/split-title.ts'
import { findQuotation } from '../../derive/print-quotation.ts'
import { block, element, text, type Markup } from '../../embed/snippets/markup.ts'
import { formatLink } from '../../link/permalink.ts'
import { encodePath, pagePath } from '../../link/site-paths.ts'
import type { DatasetIndex, EventSummary } from '../../model/dataset-index.ts'
import type { EventRecord } from '../../model/event.ts'
import { FIRST_CHOICES } from '../../model/first-choices.ts'
import type { DocumentId } from '../../model/ids.ts'
import { ROLES } from '../../model/organisation.ts'
import { ROOT_FROM_PAGE, words } from './page.ts'
import { say, sayDate, sayDating, sayPlace } from '../page-words.ts'

/** Longer than any name; more of a title only pushes the rest out of sight. */
const LONGEST = 400

export const eventLink = ({ id }: EventSummary): string => formatLink({ ...FIRST_CHOICES, event: id })

/** "31 May 2016, Berlin. With OSCE, UN and 2 more. Each fact with the words of the document that support it." */
export function describeEvent(index: DatasetIndex, event: EventSummary): string {
  const place = sayPlace(index, event)
  const when = sayDating(event)
  const names = bodiesOfEvent(index, event).map(({ body }) => body.short)
  const first = names.slice(0, 5).join(', ')
  const rest = names.length - 5
  const attending =
    rest > 0
      ? say('pages.attending', { names: first, count: rest })
      : say('pages.attending_all', { names: first })
  return [
    `${place === '' ? when : `${when}, ${place}`}.`,
    ...(names.length === 0 ? [] : [attending]),
    say('pages.each_cited'),
  ].join(' ')
}

/** What stands before the viewer: when, where, who, in whose words, from which documents. */
export function eventBefore(
  index: DatasetIndex,
  event: EventSummary,
  record: EventRecord,
  texts: ReadonlyMap<DocumentId, string>,
): readonly Markup[] {
  return [
    whenLine(index, event),
    heading(event.title),
    bodies(index, event),
    ...quotation(index, record, texts),
    ...documents(index, event),
  ]
}

/** The way to the events before and after it. */
export function eventAfter(index: DatasetIndex, event: EventSummary): readonly Markup[] {
  const at = index.events.indexOf(event)
  const before = index.events[at - 1]
  const after = index.events[at + 1]
  const ways = [
    ...(before ? [wayTo(before, say('pages.before'))] : []),
    ...(after ? [wayTo(after, say('pages.after'))] : []),
  ]
  return ways.length === 0 ? [] : [block('nav', {}, ...ways)]
}

function wayTo(event: EventSummary, label: string): Markup {
  const href = `${ROOT_FROM_PAGE}${encodePath(pagePath({ kind: 'event', id: event.id }))}`
  return element('a', { href }, element('span', {}, text(label)), words(event.title.slice(0, LONGEST)))
}

function whenLine(index: DatasetIndex, event: EventSummary): Markup {
  const place = sayPlace(index, event)
  const when = text(sayDating(event))
  const day = /^\d{4}-\d\d-\d\d$/.test(event.date ?? '') ? event.date : undefined
  const time = element(day === undefined ? 'b' : 'time', { datetime: day }, when)
  return element('p', { class: 'when' }, time, ...(place === '' ? [] : [words(place)]))
}

/** A theme behind a colon is set small. */
function heading(whole: string): Markup {
  const { title, rest } = splitTitle(whole.slice(0, LONGEST))
  return element('h1', {}, words(title), ...(rest === '' ? [] : [element('small', {}, words(rest))]))
}

function bodies(index: DatasetIndex, event: EventSummary): Markup {
  const all = bodiesOfEvent(index, event)
  const rows = ROLES.flatMap(role => {
    const names = all.filter(({ part }) => part.role === role).map(({ body }) => nameOf(body))
    if (names.length === 0) return []
    return [element('dt', {}, text(say(`role.${role}`))), element('dd', {}, words(names.join('; ')))]
  })
  return rows.length === 0 ? ('' as Markup) : block('dl', {}, ...rows)
}

/** "Organization for Security and Co-operation in Europe (OSCE)". */
const nameOf = ({ name, acronym }: { readonly name: string; readonly acronym?: string }): string =>
  acronym === undefined || acronym === name ? name : `${name} (${acronym})`

function quotation(
  index: DatasetIndex,
  record: EventRecord,
  texts: ReadonlyMap<DocumentId, string>,
): readonly Markup[] {
  const found = findQuotation(record, texts)
  if (!found) return []
  const document = documentsById(index).get(found.document)
  const line = say('pages.line', { line: found.line })
  return [
    element('h2', {}, text(say('pages.quotation'))),
    element('blockquote', {}, words(`“${found.words}${found.cut ? '…' : ''}”`)),
    element('p', { class: 'said' }, words(document?.title ?? document?.file ?? ''), text(`, ${line}`)),
  ]
}

function documents(index: DatasetIndex, event: EventSummary): readonly Markup[] {
  const rows = event.documents.flatMap(id => {
    const document = documentsById(index).get(id)
    if (!document) return []
    const said = [document.publisher ?? '', document.published ? sayDate(document.published) : '']
    const source = said.filter(part => part !== '').join(', ')
    return [element('li', {}, words(document.title ?? document.file), text(source && `. ${source}`))]
  })
  return [element('h2', {}, text(say('pages.documents'))), block('ul', {}, ...rows)]
}
