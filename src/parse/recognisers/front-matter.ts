import type { PageLine } from '../page-lines.ts'
import { wordSet } from '../word-set.ts'

const KEPT = wordSet(
  'title subtitle description summary deck date end_date start_date venue location place host organizer organiser city country state',
)
const MOST_LINES = 80

/**
 * Settings of a page's front matter, between two lines of "---" at its very top, that say nothing of what it is
 * about: "slug: …", "tags: …", and the ornaments around them. Titles, days and places stay.
 */
export function frontMatter(lines: readonly PageLine[]): ReadonlySet<number> {
  if (lines[0] === undefined || !isFence(lines[0])) return NONE
  const fences = lines.slice(0, MOST_LINES).flatMap((line, at) => (isFence(line) ? [at] : []))
  const close = fences[1]
  if (close === undefined) return NONE
  const settings = new Set([lines[0].index, lines[close]?.index ?? 0])
  let kept = true
  for (const line of lines.slice(1, close)) {
    const colon = line.tokens.slice(0, 3).findIndex(({ word }) => word === ':')
    const keyed = colon >= 0
    if (keyed) kept = line.tokens.slice(0, colon).some(({ word }) => KEPT.has(word))
    if (!kept || line.tokens[0]?.word === '#') settings.add(line.index)
  }
  return settings
}

const NONE: ReadonlySet<number> = new Set()

function isFence({ tokens, words }: PageLine): boolean {
  return words === 0 && tokens.length > 2 && tokens.every(({ word }) => word === '-')
}
