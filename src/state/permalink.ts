import {
  LANE_FACETS,
  TABS,
  VIEWS,
  type Choices,
  type DayWindow,
  type TextQuote,
  type YearRange,
} from '../model/choices.ts'
import { edtfDay, parseEdtf } from '../model/edtf.ts'
import { ROLES } from '../model/organisation.ts'
import { FIRST_CHOICES } from './store.ts'

/** What a reader is told of a link that could not be followed to the letter; `key` is the link's own word. */
export interface LinkNotice {
  readonly key: string
  readonly raw: string
}

export interface ReadLink {
  readonly choices: Choices
  readonly notices: readonly LinkNotice[]
}

/** Raw values of one key, still percent-encoded, in their order in the link. */
type Raw = readonly string[]

/**
 * One row a choice. `keys` are the words of the link that it reads; `parse` gives the choice, or `undefined`
 * when the value is damaged; `format` gives raw values by key, none for what is as it is at first.
 */
interface LinkField {
  readonly keys: readonly string[]
  /** Whether Back returns to the value before. */
  readonly history: 'push' | 'replace'
  readonly parse: (raw: (key: string) => Raw) => Partial<Choices> | undefined
  readonly format: (choices: Choices) => readonly (readonly [key: string, raw: string])[]
}

export const LINK_VERSION = '1'
/** Longer fragments are cut by mail programs; ours stay far below. */
const LONGEST_LINK = 8192

const encode = (text: string): string => encodeURIComponent(text.toWellFormed())

function decode(raw: string): string | undefined {
  try {
    return decodeURIComponent(raw)
  } catch {
    return undefined
  }
}

function decodeAll(raws: Raw): readonly string[] | undefined {
  const values = raws.map(decode)
  return values.every(value => value !== undefined && value !== '') ? (values as string[]) : undefined
}

/** A choice out of a closed list of words. */
function wordField<K extends 'view' | 'lanes' | 'tab' | 'match'>(
  name: K,
  words: readonly Choices[K][],
  history: 'push' | 'replace' = 'push',
): LinkField {
  return {
    keys: [name],
    history,
    parse: raw => {
      const word = words.find(candidate => candidate === raw(name)[0])
      return word === undefined ? undefined : { [name]: word }
    },
    format: choices => (choices[name] === FIRST_CHOICES[name] ? [] : [[name, encode(choices[name])]]),
  }
}

/** A list of ids or names, one `key=` each. */
function listField(key: string, name: 'places' | 'series' | 'publishers' | 'folds'): LinkField {
  return {
    keys: [key],
    history: 'push',
    parse: raw => {
      // The empty name stands for "not named", written as a hyphen, which no publisher is called.
      const values = decodeAll(raw(key))?.map(value => (value === '-' ? '' : value))
      return values && { [name]: [...new Set(values)] }
    },
    format: choices => choices[name].map(value => [key, encode(value === '' ? '-' : value)] as const),
  }
}

/** A single id or text. */
function textField(
  key: string,
  name: 'event' | 'document' | 'fact' | 'query',
  history: 'push' | 'replace' = 'push',
): LinkField {
  return {
    keys: [key],
    history,
    parse: raw => {
      const value = decode(raw(key)[0] ?? '')
      return value ? { [name]: value } : undefined
    },
    format: choices => (choices[name] ? [[key, encode(choices[name])]] : []),
  }
}

function parseWindow(from: string | undefined, to: string | undefined): DayWindow | undefined {
  const first = parseEdtf(from ?? '')
  const last = parseEdtf(to ?? '')
  return first && last && first.first < last.last ? { from: first.first, to: last.last } : undefined
}

function parseYears(raw: string | undefined): YearRange | undefined {
  const [from, to, rest] = (raw ?? '').split('/')
  if (!/^\d{4}$/.test(from ?? '') || !/^\d{4}$/.test(to ?? '') || rest !== undefined) return undefined
  return Number(from) <= Number(to) ? { from: Number(from), to: Number(to) } : undefined
}

/** `exact,prefix,suffix`, each encoded, so that a comma of the text is `%2C`. */
function parseQuote(raw: string | undefined): TextQuote | undefined {
  const parts = (raw ?? '').split(',').map(decode)
  const [exact, prefix = '', suffix = ''] = parts
  if (!exact || parts.length > 3 || parts.includes(undefined)) return undefined
  return { exact, prefix, suffix }
}

/** Every choice a link can hold. To add one, add a row. */
const FIELDS: readonly LinkField[] = [
  wordField('view', VIEWS),
  wordField('lanes', LANE_FACETS),
  {
    keys: ['from', 'to'],
    history: 'replace',
    parse: raw => {
      const window = parseWindow(raw('from')[0], raw('to')[0])
      return window && { window }
    },
    format: ({ window }) =>
      window
        ? [
            ['from', edtfDay(window.from)],
            ['to', edtfDay(window.to)],
          ]
        : [],
  },
  {
    keys: ['years'],
    history: 'push',
    parse: raw => {
      const years = parseYears(raw('years')[0])
      return years && { years }
    },
    format: ({ years }) => (years ? [['years', `${years.from}/${years.to}`]] : []),
  },
  {
    keys: ['org'],
    history: 'push',
    parse: raw => {
      const ids = decodeAll(raw('org'))
      if (!ids || ids.includes('-')) return undefined
      const exclude = ids.filter(id => id.startsWith('-')).map(id => id.slice(1))
      const include = ids.filter(id => !id.startsWith('-') && !exclude.includes(id))
      return { include: [...new Set(include)], exclude: [...new Set(exclude)] } as unknown as Partial<Choices>
    },
    format: ({ include, exclude }) => [
      ...include.map(id => ['org', encode(id)] as const),
      ...exclude.map(id => ['org', `-${encode(id)}`] as const),
    ],
  },
  wordField('match', ['any', 'all']),
  {
    keys: ['role'],
    history: 'push',
    parse: raw => {
      const words = raw('role')
      if (words.length === 1 && words[0] === 'none') return { roles: [] }
      const roles = ROLES.filter(role => words.includes(role))
      return roles.length === words.length && roles.length > 0 ? { roles } : undefined
    },
    format: ({ roles }) => {
      if (roles.length === ROLES.length) return []
      return roles.length === 0 ? [['role', 'none']] : roles.map(role => ['role', role] as const)
    },
  },
  listField('place', 'places'),
  listField('series', 'series'),
  listField('publisher', 'publishers'),
  textField('q', 'query', 'replace'),
  textField('e', 'event'),
  wordField('tab', TABS),
  textField('d', 'document'),
  {
    keys: ['p'],
    history: 'push',
    parse: raw => {
      const passage = parseQuote(raw('p')[0])
      return passage && { passage }
    },
    format: ({ passage }) =>
      passage ? [['p', [passage.exact, passage.prefix, passage.suffix].map(encode).join(',')]] : [],
  },
  textField('fact', 'fact'),
  listField('fold', 'folds'),
  {
    keys: ['wide'],
    history: 'push',
    parse: raw => (raw('wide')[0] === '1' ? { wide: true } : undefined),
    format: ({ wide }) => (wide ? [['wide', '1']] : []),
  },
]

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
  for (const field of FIELDS) {
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
  const pairs = FIELDS.flatMap(field => field.format(choices)).filter(([key]) => key !== 'view')
  const all = [['v', LINK_VERSION], ['view', choices.view], ...pairs]
  return all.map(([key, value]) => `${key}=${value}`).join('&')
}

/** Whether going from one view to the other is a step that Back undoes. */
export function isStep(before: Choices, after: Choices): boolean {
  return FIELDS.some(
    field =>
      field.history === 'push' &&
      JSON.stringify(field.format(before)) !== JSON.stringify(field.format(after)),
  )
}
