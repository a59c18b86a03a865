/** The rows of a table, each cut into its cells: `readRows('\nRU|Moscow\n')` → `[['RU', 'Moscow']]`. */
export function readRows(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split('\n')
    .map(row => row.split('|'))
}

/** The names in a cell: `readNames('TASS, ITAR-TASS')` → `['TASS', 'ITAR-TASS']`. An empty cell holds none. */
export function readNames(cell = ''): readonly string[] {
  return cell === '' ? [] : cell.split(', ')
}
