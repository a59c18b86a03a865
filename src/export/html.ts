import { DATA_ISLAND, START_ISLAND, type InlinedData, type InlinedStart } from '../model/inlined-page.ts'

/**
 * Text for a JSON island that no string in it can end: `<` is `\u003c`, and what ends a line in scripts of old
 * is escaped too. `JSON.parse` gives back the same value.
 *
 *     formatIsland({ title: '</script>' })   → {"title":"\u003c/script>"}
 */
export function formatIsland(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
}

/** The element that holds the data of a page, or what it opens on. */
export function islandElement(id: string, value: unknown): string {
  return `${openingTag(id)}${formatIsland(value)}</script>`
}

/**
 * The page with other data, or another start, in its islands; everything else of it stays, its policy with the
 * hashes of its scripts included. Throws where `template` is not a page of ours: a server has answered with
 * something else.
 */
export function fillPage(template: string, data: InlinedData, start: InlinedStart): string {
  return fillIsland(fillIsland(template, DATA_ISLAND, data), START_ISLAND, start)
}

function fillIsland(page: string, id: string, value: unknown): string {
  const tag = openingTag(id)
  const from = page.indexOf(tag)
  const to = page.indexOf('</script>', from)
  if (from < 0 || to < 0)
    throw new Error('The page for the file is another one than it should be. Build the site again.')
  return page.slice(0, from) + islandElement(id, value) + page.slice(to + '</script>'.length)
}

const openingTag = (id: string): string => `<script type="application/json" id="${id}">`
