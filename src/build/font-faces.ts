/** A writing for which a browser loads a file of its own, and only when a page holds one of its characters. */
export interface FontScript {
  readonly name: string
  /** First and last code point of each run, both included. */
  readonly runs: readonly (readonly [first: number, last: number])[]
  /** Loaded with the page, because every page needs it. */
  readonly preloaded: boolean
}

/** A typeface of `ui/tokens.css`, and how its files come from the package that brings it. */
export interface Typeface {
  readonly family: string
  readonly file: string
  readonly package: string
  /** The package's file for a writing. */
  readonly source: (script: string) => string
  /** One number pins an axis, two limit it. */
  readonly axes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>
  /** OpenType features that stay; ligatures and stylistic sets go, as nothing asks for them. */
  readonly features: readonly string[]
}

/** Weights that the tokens use lie between these; the rest of the axis would double the files. */
export const WEIGHTS = { min: 400, max: 700 } as const

export const SCRIPTS: readonly FontScript[] = [
  {
    name: 'latin',
    preloaded: true,
    runs: [
      [0x20, 0x7e],
      [0xa0, 0xff],
      [0x131, 0x131],
      [0x152, 0x153],
      [0x2c6, 0x2c6],
      [0x2da, 0x2da],
      [0x2dc, 0x2dc],
      [0x2010, 0x2015],
      [0x2018, 0x201e],
      [0x2020, 0x2022],
      [0x2026, 0x2026],
      [0x2030, 0x2030],
      [0x2032, 0x2033],
      [0x2039, 0x203a],
      [0x20ac, 0x20ac],
      [0x2122, 0x2122],
      [0x2190, 0x2193],
      [0x2212, 0x2212],
    ],
  },
  {
    name: 'latin-ext',
    preloaded: false,
    runs: [
      [0x100, 0x130],
      [0x132, 0x151],
      [0x154, 0x17f],
      [0x218, 0x21b],
      [0x2be, 0x2bf], // the marks for ayn and hamza in transliterated Arabic
      [0x1e0c, 0x1e0d],
      [0x1e24, 0x1e25],
      [0x1e62, 0x1e63],
      [0x1e6c, 0x1e6d],
      [0x1e92, 0x1e93],
      [0x1e9e, 0x1e9e],
    ],
  },
  {
    name: 'cyrillic',
    preloaded: false,
    runs: [
      [0x400, 0x45f],
      [0x490, 0x491],
      [0x2116, 0x2116],
    ],
  },
]

export const TYPEFACES: readonly Typeface[] = [
  {
    family: 'Source Serif 4 Variable',
    file: 'source-serif-4',
    package: '@fontsource-variable/source-serif-4',
    source: script => `source-serif-4-${script}-opsz-normal.woff2`,
    // Cut for 17 px, the size at which texts are read: the whole axis of optical sizes costs 70 kB more.
    axes: { wght: WEIGHTS, opsz: 17 },
    features: ['kern'],
  },
  {
    family: 'Libre Franklin Variable',
    file: 'libre-franklin',
    package: '@fontsource-variable/libre-franklin',
    source: script => `libre-franklin-${script}-wght-normal.woff2`,
    axes: { wght: WEIGHTS },
    features: ['kern', 'lnum', 'tnum'],
  },
]

/** `U+20-7E,U+A0-FF`, as CSS writes it. */
export function formatUnicodeRange({ runs }: FontScript): string {
  const hex = (code: number): string => code.toString(16).toUpperCase()
  return runs
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(',')
}

/** Every character of the writing, once. */
export function charactersOf({ runs }: FontScript): string {
  return runs
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
    .map(code => String.fromCodePoint(code))
    .join('')
}
