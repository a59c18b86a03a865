import type { Brand } from './brand.ts'

/** From the event's day and a slug: `2018-04-04-moscow-conference-on-international-security`. */
export type EventId = Brand<string, 'EventId'>

/** The document's file name without its ending, with its folder where it lies in one. */
export type DocumentId = Brand<string, 'DocumentId'>

/** The slug of the authority file (`sco`), or of the name where the authority does not hold the body. */
export type OrganisationId = Brand<string, 'OrganisationId'>

/** A slug of the series' name. */
export type SeriesId = Brand<string, 'SeriesId'>

/** A slug of city and country: `moscow-ru`. */
export type PlaceId = Brand<string, 'PlaceId'>

/**
 * Lower-case Latin letters, digits and hyphens: `"Sharm el-Sheikh"` → `"sharm-el-sheikh"`.
 * Letters of other scripts stay (they are ids too); marks are dropped. At most `limit` characters, cut at
 * a hyphen. A name without any letter or digit gives `"unnamed"`.
 */
export function slug(name: string, limit = 80): string {
  const hyphened = ASCII.test(name) ? name.toLowerCase().replace(/[^a-z0-9]+/g, '-') : hyphenedLetters(name)
  const plain = hyphened.replace(/^-|-$/g, '')
  if (plain.length <= limit) return plain || 'unnamed'
  const cut = plain.lastIndexOf('-', limit)
  return plain.slice(0, cut > 0 ? cut : limit)
}

/** Most names; they take a tenth of the time. */
const ASCII = /^\p{ASCII}*$/u

function hyphenedLetters(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
}
