import { slug } from '../../../model/ids.ts'
import type { Columns } from './columns.ts'
import { expandName } from './expand-name.ts'

/**
 * Writes rows out in full that `build/shorthand/shorten-rows.ts` has shortened:
 *
 *     |+!|global|World Health Organization|un      →  who|WHO!|global|World Health Organization|un|
 *     |+||World Food Programme|un|~0               →  wfp|WFP|global|World Food Programme|un|~World Food Programme
 *     *|+?||Nile Basin Initiative                  →  nile-basin-initiative|NBI?|global|Nile Basin Initiative||
 */
export function expandRows(short: string, columns: Columns): string {
  let above = ''
  const expandRow = (row: string): string => {
    const cells = row.split('|')
    while (cells.length < columns.count) cells.push('')
    const name = cells[columns.name] ?? ''
    for (const i of columns.names) if (cells[i]) cells[i] = expandNames(cells[i], name)
    if (columns.ditto !== undefined) above = cells[columns.ditto] ||= above
    if (columns.id) cells[0] = expandId(cells[0] ?? '', cells[1] ?? '', name)
    return cells.join('|')
  }
  return short.split('\n').map(expandRow).join('\n')
}

/** `expandId('', 'CTC?', 'Counter-Terrorism Committee')` → `'ctc'`; with `*` it follows from the name. */
export function expandId(code: string, acronym: string, name: string): string {
  if (code === '') return slug(acronym === '' ? name : acronym.replace(/[!?]$/, ''))
  return code === '*' ? slug(name) : code
}

/** `=2,+` → `=Women, UNW`; the marks around a name stay. */
function expandNames(cell: string, name: string): string {
  return cell
    .split(',')
    .map(one => withinMarks(one, code => expandName(code, name)))
    .join(', ')
}

/** Changes a name between the marks of its table: one of `=?~` before it, one of `!?` behind it. */
export function withinMarks(marked: string, change: (name: string) => string): string {
  const start = MARKS_BEFORE.has(marked[0]) ? 1 : 0
  const end = marked.length - (MARKS_BEHIND.has(marked.at(-1)) ? 1 : 0)
  return marked.slice(0, start) + change(marked.slice(start, end)) + marked.slice(end)
}

const MARKS_BEFORE = new Set<string | undefined>('=?~')
const MARKS_BEHIND = new Set<string | undefined>('!?')
