import { encodePath, pagePath, posterPath } from '../../link/site-paths.ts'
import type { Collection } from '../collection.ts'
import { ROOT } from '../site-config.ts'
import { createPosterWriter } from './draw-poster.ts'
import { formatOembed } from './oembed.ts'
import { formatPage, ROOT_FROM_PAGE } from './page.ts'
import type { PageFonts } from './page-style.ts'
import { collectionSheet, sheetsOf, type Sheet } from './sheets.ts'
import type { SocialCard } from './social-tags.ts'

export interface StaticOrder {
  readonly collection: Collection
  /** Where the site will live: absolute, ends in `/`. */
  readonly root: string
  /** Of the built site, by their paths under its root. */
  readonly fonts: PageFonts
}

/** By path under the site's root, with forward slashes. */
export type SitePages = ReadonlyMap<string, string | Uint8Array>

/**
 * All that needs the site's address, by path:
 *
 *     e/EVENT/index.html  s/STORY/index.html   with oembed.json beside each, and one at the root
 *     posters/timeline.png  posters/e/EVENT.png  posters/s/STORY.png   and the same as .svg
 */
export async function staticPages(order: StaticOrder): Promise<SitePages> {
  const writer = await createPosterWriter(ROOT)
  const files = new Map<string, string | Uint8Array>()
  for (const sheet of sheetsOf(order.collection)) {
    const picture = sheet.draw(writer.measure)
    const { svg, png } = writer.write(picture)
    files.set(`${posterPath(sheet.shared)}.png`, png)
    files.set(`${posterPath(sheet.shared)}.svg`, svg)
    for (const [path, body] of textsOf(sheet, picture.alt, order)) files.set(path, body)
  }
  return files
}

/** What services show of the app itself, for the head of its page. */
export function appCard(collection: Collection, root: string): SocialCard {
  const sheet = collectionSheet(collection)
  return cardOf(sheet, sheet.title, { collection, root })
}

function textsOf(sheet: Sheet, alt: string, order: StaticOrder): readonly (readonly [string, string])[] {
  const card = cardOf(sheet, alt, order)
  const path = pagePath(sheet.shared)
  const oembed = formatOembed({ ...card, link: sheet.link })
  const fromPage = (file: string): string => `${ROOT_FROM_PAGE}${encodePath(file)}`
  const page =
    sheet.page &&
    formatPage({
      ...sheet.page(card),
      card,
      link: sheet.link,
      poster: fromPage(posterPath(sheet.shared)),
      fonts: { serif: fromPage(order.fonts.serif), sans: fromPage(order.fonts.sans) },
    })
  return [
    [`${path}oembed.json`, oembed],
    ...(page === undefined ? [] : [[`${path}index.html`, page] as const]),
  ]
}

function cardOf(
  { shared, title, description }: Sheet,
  alt: string,
  { collection, root }: Pick<StaticOrder, 'collection' | 'root'>,
): SocialCard {
  const address = `${root}${encodePath(pagePath(shared))}`
  return {
    title,
    description,
    alt,
    site: collection.index.title,
    root,
    address,
    picture: `${root}${encodePath(posterPath(shared))}.png`,
    oembed: `${address}oembed.json`,
  }
}
