import type { Edtf } from '../../model/edtf.ts'
import type { CitedSource } from './cited-source.ts'
import { dateParts, isAbout } from './date-parts.ts'
import { sourceNote } from './source-note.ts'

/**
 * Items of the Citation Style Language, as Zotero, Pandoc and others read them. A field that is not known is not
 * there. @see https://docs.citationstyles.org/en/stable/specification.html
 */
export function formatCsl(sources: readonly CitedSource[]): string {
  return `${JSON.stringify(sources.map(itemOf), undefined, 2)}\n`
}

function itemOf(source: CitedSource): Readonly<Record<string, unknown>> {
  const { key, title, publisher, published, address, event } = source
  return {
    ...{ id: key, type: 'document' },
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { issued: cslDate(published) }),
    ...(event ? { 'event-title': event.title } : {}),
    ...(event?.date === undefined ? {} : { 'event-date': cslDate(event.date) }),
    ...(event?.place === undefined ? {} : { 'event-place': event.place }),
    ...(address === undefined ? {} : { URL: address }),
    note: sourceNote(source),
  }
}

function cslDate(date: Edtf): Readonly<Record<string, unknown>> {
  const points = dateParts(date)
  if (points.length === 0) return { literal: date }
  const parts = points.map(({ year, month, day }) => [year, month, day].filter(part => part !== undefined))
  return { 'date-parts': parts, ...(isAbout(date) ? { circa: true } : {}) }
}
