import type { Columns } from '../../parse/authority/shorthand/columns.ts'
import { expandId, withinMarks } from '../../parse/authority/shorthand/expand-rows.ts'
import { shortenName } from './shorten-name.ts'

/** The inverse of `expandRows`; an example stands there. */
export function shortenRows(table: string, columns: Columns): string {
  let above: string | undefined
  const shortenRow = (row: string): string => {
    const cells = row.split('|')
    const name = cells[columns.name] ?? ''
    const short = cells.map((cell, i) => {
      if (columns.names.includes(i)) return shortenNames(cell, name)
      return columns.id && i === 0 ? shortenId(cell, cells[1] ?? '', name) : cell
    })
    if (columns.ditto !== undefined) {
      const kind = cells[columns.ditto] ?? ''
      if (kind === above) short[columns.ditto] = ''
      above = kind
    }
    return short.join('|').replace(/\|+$/, '')
  }
  return table.split('\n').map(shortenRow).join('\n')
}

function shortenId(id: string, acronym: string, name: string): string {
  return ['', '*'].find(code => expandId(code, acronym, name) === id) ?? id
}

function shortenNames(cell: string, name: string): string {
  return cell
    .split(', ')
    .map(one => withinMarks(one, text => text && shortenName(text, name)))
    .join(',')
}
