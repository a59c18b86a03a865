import { groupByBody } from '../../src/parse/bodies/named-body.ts'
import { readDocument } from '../../src/parse/reading.ts'
import { findOrganisations } from '../../src/parse/recognisers/organisations.ts'

/** "osce: OSCE | the words of its other mentions", one body a line; `*` marks what no list holds. */
export function sayBodies(text: string): readonly string[] {
  const reading = readDocument({ file: 'text.txt', text })
  return groupByBody(findOrganisations(reading)).map(({ organisation, mentions }) => {
    const words = mentions.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))
    const origin = organisation.inAuthority ? '' : '*'
    return `${origin}${organisation.id}: ${words.join(' | ')}`
  })
}
