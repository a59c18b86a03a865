import type { DayWindow, TextQuote, YearRange } from '../model/choices.ts'
import { parseEdtf } from '../model/edtf.ts'

/** Raw values of one key, still percent-encoded, in their order in the link. */
export type Raw = readonly string[]

/** `encodeURIComponent` throws on half a character; such a half becomes U+FFFD. */
export const encode = (text: string): string => encodeURIComponent(text.toWellFormed())

export function decode(raw: string): string | undefined {
  try {
    return decodeURIComponent(raw)
  } catch {
    return undefined
  }
}

export function decodeAll(raws: Raw): readonly string[] | undefined {
  const values = raws.map(decode)
  return values.every(value => value !== undefined && value !== '') ? (values as string[]) : undefined
}

export function parseWindow(from: string | undefined, to: string | undefined): DayWindow | undefined {
  const first = parseEdtf(from ?? '')
  const last = parseEdtf(to ?? '')
  return first && last && first.first < last.last ? { from: first.first, to: last.last } : undefined
}

export function parseYears(raw: string | undefined): YearRange | undefined {
  const [from, to, rest] = (raw ?? '').split('/')
  if (!/^\d{4}$/.test(from ?? '') || !/^\d{4}$/.test(to ?? '') || rest !== undefined) return undefined
  return Number(from) <= Number(to) ? { from: Number(from), to: Number(to) } : undefined
}

/** `exact,prefix,suffix`, each encoded, so that a comma of the text is `%2C`. */
export function parseQuote(raw: string | undefined): TextQuote | undefined {
  const parts = (raw ?? '').split(',').map(decode)
  const [exact, prefix = '', suffix = ''] = parts
  if (!exact || parts.length > 3 || parts.includes(undefined)) return undefined
  return { exact, prefix, suffix }
}
