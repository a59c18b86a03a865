import type { Choices } from '../model/choices.ts'
import { FIRST_CHOICES } from '../model/first-choices.ts'
import { LINK_FIELDS } from './link-fields.ts'
import type { Raw } from './link-values.ts'

/** What a reader is told of a link that could not be followed to the letter; `key` is the link's own word. */
export interface LinkNotice {
  readonly key: string
  readonly raw: string
}

interface ReadLink {
  readonly choices: Choices
  readonly notices: readonly LinkNotice[]
}

const LINK_VERSION = '1'
/** Longer fragments are cut by mail programs; ours stay far below. */
const LONGEST_LINK = 8192

function rawValues(fragment: string): ReadonlyMap<string, Raw> {
  const values = new Map<string, string[]>()
  for (const pair of fragment.replace(/^#/, '').split('&')) {
    const at = pair.indexOf('=')
    if (at <= 0) continue
    const key = pair.slice(0, at)
    values.set(key, [...(values.get(key) ?? []), pair.slice(at + 1).replaceAll('+', '%20')])
  }
  return values
}

/**
 * Reads a link's fragment, with or without `#`. Never throws: unknown keys are ignored, and a damaged value
 * falls back alone, with a notice.
 *
 *     parseLink('#v=1&org=cis&from=2017-13-01') → CIS included, all of time, one notice about `from`
 */
export function parseLink(fragment: string): ReadLink {
  if (fragment.length > LONGEST_LINK) {
    return { choices: FIRST_CHOICES, notices: [{ key: 'link', raw: fragment.slice(0, 40) }] }
  }
  const values = rawValues(fragment)
  const raw = (key: string): Raw => values.get(key) ?? []
  const notices: LinkNotice[] = []
  let choices = FIRST_CHOICES
  for (const field of LINK_FIELDS) {
    const key = field.keys.find(candidate => values.has(candidate))
    if (key === undefined) continue
    const part = field.parse(raw)
    if (part) choices = { ...choices, ...part }
    else notices.push({ key, raw: raw(key)[0]?.slice(0, 80) ?? '' })
  }
  const version = raw('v')[0]
  if (version !== undefined && version !== LINK_VERSION) notices.push({ key: 'v', raw: version.slice(0, 80) })
  return { choices, notices }
}

/**
 * The fragment for `choices`, `v` and `view` first, other choices only where they differ from those at first.
 * `parseLink(formatLink(c)).choices` equals `c`.
 */
export function formatLink(choices: Choices): string {
  const pairs = LINK_FIELDS.flatMap(field => field.format(choices)).filter(([key]) => key !== 'view')
  const all = [['v', LINK_VERSION], ['view', choices.view], ...pairs]
  return all.map(([key, value]) => `${key}=${value}`).join('&')
}

/** Whether going from one view to the other is a step that Back undoes; so is opening a presentation, or leaving it. */
export function isStep(before: Choices, after: Choices): boolean {
  if ((before.step === undefined) !== (after.step === undefined)) return true
  return LINK_FIELDS.some(
    field =>
      field.history === 'push' &&
      JSON.stringify(field.format(before)) !== JSON.stringify(field.format(after)),
  )
}
