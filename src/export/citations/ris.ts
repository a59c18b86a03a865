import { cleanLine } from '../clean-text.ts'
import type { CitedSource } from './cited-source.ts'
import { dateParts } from './date-parts.ts'
import { sourceNote } from './source-note.ts'

/** Records as EndNote, Zotero and catalogues read them: two letters, two spaces, a hyphen, CRLF. */
export function formatRis(sources: readonly CitedSource[]): string {
  return sources.map(recordOf).join('')
}

function recordOf(source: CitedSource): string {
  const { key, title, publisher, address, event } = source
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', 'GEN'],
    ['ID', key],
    ['TI', title],
    ['PB', publisher],
    ...dateLines(source),
    ['T2', event?.title],
    ['CY', event?.place],
    ['UR', address],
    ['N1', sourceNote(source)],
  ]
  const written = lines.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${cleanLine(value, 2400)}\r\n`],
  )
  return `${written.join('')}ER  - \r\n`
}

/** `PY` the year, `DA` the day as far as it is known: `2017/10/04/`. */
function dateLines({ published }: CitedSource): readonly (readonly [tag: string, value: string])[] {
  const [date] = published === undefined ? [] : dateParts(published)
  if (!date) return []
  const digits = (part: number | undefined): string =>
    part === undefined ? '' : String(part).padStart(2, '0')
  return [
    ['PY', String(date.year)],
    ['DA', `${date.year}/${digits(date.month)}/${digits(date.day)}/`],
  ]
}
