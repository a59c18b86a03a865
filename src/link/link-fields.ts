import { LANE_FACETS, TABS, VIEWS, type Choices } from '../model/choices.ts'
import { edtfDay } from '../model/edtf.ts'
import { ROLES } from '../model/organisation.ts'
import { listField, textField, wordField, type LinkField } from './field-kinds.ts'
import { decodeAll, encode, parseQuote, parseWindow, parseYears } from './link-values.ts'

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
