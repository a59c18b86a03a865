/** The inverse of `expandTowns`; an example stands there. */
export function shortenTowns(table: string): string {
  return table
    .replace(/^(..)\|/gm, '$1')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '_')
    .replaceAll(', ', ',')
    .replace(/(?<=\p{Ll}),(?=\p{Lu})/gu, '')
}
