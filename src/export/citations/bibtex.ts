import { cleanLine } from '../clean-text.ts'
import type { CitedEvent, CitedSource } from './cited-source.ts'
import { dateParts } from './date-parts.ts'
import { sourceNote } from './source-note.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const

type Field = readonly [name: string, value: string]

/**
 * Entries for BibTeX and BibLaTeX, in UTF-8. Names of bodies and titles stand in two braces, so that no style
 * changes their letters; the meeting stands in the fields that BibLaTeX has for it.
 */
export function formatBibtex(sources: readonly CitedSource[]): string {
  return sources.map(entryOf).join('\n')
}

function entryOf(source: CitedSource): string {
  const { key, title, publisher, address, event } = source
  const fields: readonly Field[] = [
    ...text('title', title),
    ...text('howpublished', publisher),
    ...dateFields(source),
    ...(event ? eventFields(event) : []),
    ...(address === undefined
      ? []
      : [['url', `{${address.replace(/[{}\\]/gu, encodeURIComponent)}}`] as const]),
    ['note', `{${escapeBibtex(sourceNote(source))}}`],
  ]
  const width = Math.max(...fields.map(([name]) => name.length))
  const lines = fields.map(([name, value]) => `  ${name.padEnd(width)} = ${value},`)
  return `@misc{${key.replace(/[^\p{L}\p{N}-]/gu, '-')},\n${lines.join('\n')}\n}\n`
}

function text(name: string, value: string | undefined): readonly Field[] {
  return value === undefined || value === '' ? [] : [[name, `{{${escapeBibtex(value)}}}`]]
}

function dateFields({ published }: CitedSource): readonly Field[] {
  const [date] = published === undefined ? [] : dateParts(published)
  if (!date) return []
  const month = date.month === undefined ? undefined : MONTHS[date.month - 1]
  return [
    ['year', `{${date.year}}`],
    ...(month === undefined ? [] : [['month', month] as const]),
    ...(date.day === undefined ? [] : [['day', `{${date.day}}`] as const]),
  ]
}

function eventFields({ title, date, place }: CitedEvent): readonly Field[] {
  const dated = date !== undefined && dateParts(date).length > 0 ? date : undefined
  return [
    ...text('eventtitle', title),
    ...(dated ? [['eventdate', `{${dated}}`] as const] : []),
    ...text('venue', place),
  ]
}

const ESCAPED: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** `escapeBibtex('5 % of {A_B}')` → `5 \% of \{A\_B\}`; braces stay in pairs for every reader. */
function escapeBibtex(words: string): string {
  return cleanLine(words, 1200).replace(/[\\{}~^$&#_%]/gu, sign => ESCAPED[sign] ?? `\\${sign}`)
}
