import { en } from './en.ts'

/** What fills a brace. `count` is grouped by the language ("1,500") and picks the plural; the rest stays as it is. */
export type WordValues = Readonly<Record<string, string | number>>

type Entry = keyof typeof en
/** A key with plurals is asked for by its stem: `events.shown`, not `events.shown_one`. */
type Stem<Key extends string> = Key extends `${infer Base}_one` | `${infer Base}_other` ? Base : Key
export type WordKey = Stem<Entry>

/** Entries by key; plural forms end in the category of `Intl.PluralRules`: `_one`, `_few`, `_other`. */
type WordTable = Readonly<Record<string, string>>

/**
 * The words of one language. What comes out is text for a text node or an attribute that holds text; nothing
 * is escaped, because nothing is ever read as markup.
 *
 *     t('events.shown', { count: 1 })   → "1 event"
 *     t('chip.with', { name: 'CIS' })   → "With CIS"
 *
 * A brace without a value stays as it stands, so that a mistake is seen and not a gap.
 */
export function createWords(table: WordTable, locale: string) {
  const plural = new Intl.PluralRules(locale)
  const number = new Intl.NumberFormat(locale)
  const pattern = (key: WordKey, count: number | undefined): string =>
    table[count === undefined ? key : `${key}_${plural.select(count)}`] ??
    table[`${key}_other`] ??
    table[key] ??
    key
  return (key: WordKey, values: WordValues = {}): string => {
    const count = typeof values['count'] === 'number' ? values['count'] : undefined
    return pattern(key, count).replace(/\{(\w+)\}/g, (brace, name: string) => {
      const value = values[name]
      if (value === undefined) return brace
      return typeof value === 'number' && name === 'count' ? number.format(value) : String(value)
    })
  }
}

export const t = createWords(en, 'en-GB')
