import { LANE_FACETS, TABS, VIEWS, type Choices } from '../model/choices.ts'
import { edtfDay } from '../model/edtf.ts'
import { FIRST_CHOICES } from '../model/first-choices.ts'
import { ROLES } from '../model/organisation.ts'
import { decode, decodeAll, encode, parseQuote, parseWindow, parseYears, type Raw } from './link-values.ts'

/**
 * One row a choice. `keys` are the words of the link that it reads; `parse` gives the choice, or `undefined`
 * when the value is damaged; `format` gives raw values by key, none for what is as it is at first.
 */
export interface LinkField {
  readonly keys: readonly string[]
  /** Whether Back returns to the value before. */
  readonly history: 'push' | 'replace'
  readonly parse: (raw: (key: string) => Raw) => Partial<Choices> | undefined
  readonly format: (choices: Choices) => readonly (readonly [key: string, raw: string])[]
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
  name: 'event' | 'document' | 'fact' | 'query' | 'story',
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

/** Every choice a link can hold. To add one, add a row. */
export const LINK_FIELDS: readonly LinkField[] = [
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
  textField('story', 'story'),
  {
    keys: ['step'],
    // Forty presses of a clicker are not forty steps back.
    history: 'replace',
    parse: raw => {
      const step = /^[1-9]\d{0,3}$/.test(raw('step')[0] ?? '') ? Number(raw('step')[0]) : undefined
      return step === undefined ? undefined : { step }
    },
    format: ({ step }) => (step === undefined ? [] : [['step', String(step)]]),
  },
]
