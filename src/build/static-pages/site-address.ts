/**
 * Where the site will live, from `--url`: absolute, ends in `/`, without query and fragment. `undefined` for
 * what is no such address, or names a person.
 *
 *     parseSiteAddress('https://example.org/meetings') → 'https://example.org/meetings/'
 */
export function parseSiteAddress(word: string): string | undefined {
  if (!URL.canParse(word)) return undefined
  const url = new URL(word)
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return undefined
  const folder = url.pathname.replace(/index\.html$/, '').replace(/\/*$/, '/')
  return `${url.origin}${folder}`
}
