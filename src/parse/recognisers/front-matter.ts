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
  const fences = lines.slice(0, MOST_LINES).flatMap((line, at) => (isFence(line) ? [at] : []))
  const [open, close] = fences
  if (open !== 0 || close === undefined) return new Set()
  const settings = new Set([lines[open]?.index ?? 0, lines[close]?.index ?? 0])
  let kept = true
  for (const line of lines.slice(1, close)) {
    const colon = line.tokens.slice(0, 3).findIndex(({ word }) => word === ':')
    const keyed = colon >= 0
    if (keyed) kept = line.tokens.slice(0, colon).some(({ word }) => KEPT.has(word))
    if (!kept || line.tokens[0]?.word === '#') settings.add(line.index)
  }
  return settings
}

function isFence({ tokens, words }: PageLine): boolean {
  return words === 0 && tokens.length > 0 && tokens.every(({ word }) => word === '-')
}
