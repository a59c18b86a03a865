import { parseCollection } from '../../src/parse/parse-collection.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import type { EventRecord } from '../../src/model/event.ts'

function read(text: string): { dataset: Dataset; event: EventRecord | undefined } {
  const dataset = parseCollection([{ file: 'text.txt', text, sha256: '' }], { title: 'A test' })
  return { dataset, event: dataset.events.find(({ within }) => within === undefined) }
}

/**
 * The bodies of a document with their parts, one a line, in the order of the text:
 *
 *     organiser OSCE
 *     participant UNODC (announced)
 */
export function sayAttendance(text: string): readonly string[] {
  const { dataset, event } = read(text)
  const names = new Map(dataset.organisations.map(({ id, acronym, name }) => [id, acronym ?? name]))
  return (event?.organisations ?? []).map(({ value }) => {
    const announced = value.announced ? ' (announced)' : ''
    const misnamed = value.misnamed ? ` (read from “${value.as}”)` : ''
    return `${value.role} ${names.get(value.organisation)}${announced}${misnamed}`
  })
}

/** "speaker Jens Stoltenberg, NATO Secretary General" */
export function sayPeople(text: string): readonly string[] {
  const people = read(text).event?.people ?? []
  return people.map(({ value: { part, name, title } }) => `${part} ${name}${title ? `, ${title}` : ''}`)
}

/** "at-least 700 journalists", "5 international organisations, 4 named" */
export function sayCounts(text: string): readonly string[] {
  const counts = read(text).event?.counts ?? []
  return counts.map(({ value: { n, of, bound, named } }) => {
    const limit = bound === 'exact' ? '' : `${bound} `
    return `${limit}${n} ${of}${named === undefined ? '' : `, ${named} named`}`
  })
}

/** Why a body has its part, in the document's own words. */
export function whyOf(text: string, name: string): string {
  const { dataset, event } = read(text)
  const body = dataset.organisations.find(known => known.acronym === name || known.name === name)
  const found = event?.organisations.find(({ value }) => value.organisation === body?.id)
  return found?.why ?? 'not found'
}
