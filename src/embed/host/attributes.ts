/** What `<plenary-timeline>` reads; each is also a property of the same name, but for `step`, which is a method. */
export const ATTRIBUTES = [
  'src',
  'story',
  'step',
  'from',
  'to',
  'org',
  'e',
  'theme',
  'nav',
  'motion',
  'height',
  'poster',
  'title',
] as const
export type Attribute = (typeof ATTRIBUTES)[number]

export type AttributeValues = Readonly<Partial<Record<Attribute, string>>>

const day = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/
const ID = /^[^\s,]{1,500}$/

/** What each may hold, and how the console says it; an attribute that is not here holds any text. */
const RULES: Partial<Record<Attribute, readonly [allowed: RegExp, form: string]>> = {
  step: [/^[1-9]\d{0,3}$/, 'a whole number from 1, as step="3"'],
  from: [day, 'a day, a month or a year, as from="2016-05-31"'],
  to: [day, 'a day, a month or a year, as to="2019"'],
  org: [/^-?[^\s,]{1,200}([\s,]+-?[^\s,]{1,200}){0,60}$/, 'ids of organisations, as org="cis osce -fsb"'],
  e: [ID, 'the id of an event'],
  theme: [/^(auto|light|dark)$/, 'auto, light or dark'],
  nav: [/^(host|self|off)$/, 'host, self or off'],
  motion: [/^(auto|off)$/, 'auto or off'],
  height: [/^(auto|[1-9]\d{0,3})$/, 'auto, or a number of pixels, as height="480"'],
}

interface ReadAttributes {
  readonly values: AttributeValues
  /** A sentence for each that is left out. */
  readonly faults: readonly string[]
}

/** Reads attributes; a bad one is left out alone, and the empty one is none. */
export function readAttributes(get: (name: Attribute) => string | null): ReadAttributes {
  const values: Partial<Record<Attribute, string>> = {}
  const faults: string[] = []
  for (const name of ATTRIBUTES) {
    const value = get(name)?.trim()
    if (value === undefined || value === '') continue
    const rule = RULES[name]
    if (!rule || rule[0].test(value)) values[name] = value
    else faults.push(`${name}="${value.slice(0, 80)}" is left out; it takes ${rule[1]}.`)
  }
  return { values, faults }
}
