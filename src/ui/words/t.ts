import type { enCite } from './en-cite.ts'
import type { enCorrect } from './en-correct.ts'
import type { enDates } from './en-dates.ts'
import type { enDialog } from './en-dialog.ts'
import type { enDrawing } from './en-drawing.ts'
import type { enExport } from './en-export.ts'
import type { enFilters } from './en-filters.ts'
import type { enFrame } from './en-frame.ts'
import type { enList } from './en-list.ts'
import type { enMenu } from './en-menu.ts'
import type { enNotices } from './en-notices.ts'
import type { enOpen } from './en-open.ts'
import type { enPages } from './en-pages.ts'
import type { enPicture } from './en-picture.ts'
import type { enPresent } from './en-present.ts'
import type { enPrint } from './en-print.ts'
import type { enReading } from './en-reading.ts'
import type { enShare } from './en-share.ts'
import type { enSlides } from './en-slides.ts'
import type { enStates } from './en-states.ts'
import type { enStories } from './en-stories.ts'
import { en } from './en.ts'

/** What fills a brace. `count` is grouped by the language ("1,500") and picks the plural; the rest stays as it is. */
export type WordValues = Readonly<Record<string, string | number>>

type Entry =
  | keyof typeof en
  | keyof typeof enCite
  | keyof typeof enCorrect
  | keyof typeof enDates
  | keyof typeof enDialog
  | keyof typeof enFilters
  | keyof typeof enList
  | keyof typeof enPrint
  | keyof typeof enPicture
  | keyof typeof enReading
  | keyof typeof enStates
  | keyof typeof enDrawing
  | keyof typeof enExport
  | keyof typeof enFrame
  | keyof typeof enMenu
  | keyof typeof enNotices
  | keyof typeof enOpen
  | keyof typeof enPages
  | keyof typeof enPresent
  | keyof typeof enShare
  | keyof typeof enSlides
  | keyof typeof enStories
/** A key with plurals is asked for by its stem: `events.shown`, not `events.shown_one`. */
type Stem<Key extends string> = Key extends `${infer Base}_one` | `${infer Base}_other` ? Base : Key
export type WordKey = Stem<Entry>

/** Entries by key; plural forms end in the category of `Intl.PluralRules`: `_one`, `_few`, `_other`. */
type WordTable = Readonly<Record<string, string>>

interface Words {
  /**
   * Text for a text node or an attribute that holds text; nothing is escaped, because nothing is ever read
   * as markup.
   *
   *     t('events.shown', { count: 1 })   → "1 event"
   *     t('chip.with', { name: 'CIS' })   → "With CIS"
   *
   * A brace without a value stays as it stands, so that a mistake is seen and not a gap.
   */
  readonly t: (key: WordKey, values?: WordValues) => string
  /** Takes the words of a part that has just been fetched; the same words twice do no harm. */
  readonly addWords: (table: WordTable) => void
}

/** The words of one language, those of the page's first script at once. */
export function createWords(first: WordTable, locale: string): Words {
  const words = new Map(Object.entries(first))
  const plural = new Intl.PluralRules(locale)
  const number = new Intl.NumberFormat(locale)
  const find = (key: WordKey, count: number | undefined): string =>
    words.get(count === undefined ? key : `${key}_${plural.select(count)}`) ??
    words.get(`${key}_other`) ??
    words.get(key) ??
    key
  const t: Words['t'] = (key, values = {}) => {
    const count = typeof values['count'] === 'number' ? values['count'] : undefined
    return find(key, count).replace(/\{(\w+)\}/g, (brace, name: string) => {
      const value = values[name]
      if (value === undefined) return brace
      return typeof value === 'number' && name === 'count' ? number.format(value) : String(value)
    })
  }
  const addWords: Words['addWords'] = table => {
    for (const [key, word] of Object.entries(table)) words.set(key, word)
  }
  return { t, addWords }
}

export const { t, addWords } = createWords(en, 'en-GB')
