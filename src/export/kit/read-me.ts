import { cleanLine } from '../clean-text.ts'
import { KIT_FILES, type KitFile, type KitWords } from './kit-words.ts'

export interface KitEntry {
  readonly name: string
  readonly kind: KitFile
}

export interface ReadMe {
  readonly title: string
  readonly entries: readonly KitEntry[]
  /** Which Plenary, from which texts, where it is live; a line each. */
  readonly colophon: readonly string[]
}

const NAME_WIDTH = 18

/** `pictures/score.png` → `pictures/`. */
const folderOf = (name = ''): string => name.slice(0, name.lastIndexOf('/') + 1)

/**
 * What lies in the kit, for any program that shows text:
 *
 *     timeline.html    The presentation: open it in a browser …
 *     story.pptx       The same as slides …
 */
export function formatReadMe({ title, entries, colophon }: ReadMe, words: KitWords): string {
  const rows = KIT_FILES.flatMap(kind => {
    const names = entries.filter(entry => entry.kind === kind).map(({ name }) => name)
    return names.length > 0 ? [{ name: names.length > 1 ? folderOf(names[0]) : names[0], kind }] : []
  })
  const heading = cleanLine(title)
  return [
    heading,
    '='.repeat(Math.min([...heading].length, 72)),
    '',
    ...words.readMe,
    '',
    ...rows.map(({ name = '', kind }) => `${name.padEnd(NAME_WIDTH)}${words.files[kind]}`),
    '',
    ...colophon,
    '',
  ].join('\r\n')
}
