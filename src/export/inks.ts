import type { LaneKind } from '../model/organisation.ts'
import type { Ink } from '../model/picture.ts'

/** The colours of a picture: those of `ui/tokens.css`, whose contrast is computed there. */
export interface Inks {
  readonly inks: Readonly<Record<Ink, string>>
  readonly kinds: Readonly<Record<LaneKind | 'event' | 'ghost', string>>
  /** The sheet under everything; `undefined` lets through what lies behind, and marks have no halo then. */
  readonly sheet: string | undefined
}

const LIGHT: Inks = {
  inks: {
    ink: '#15191b',
    'ink-2': '#434a4e',
    'ink-3': '#5f676b',
    line: '#dcdfdc',
    'line-2': '#858d90',
    paper: '#ffffff',
    ground: '#f4f5f3',
    band: '#f1f1f1',
  },
  kinds: {
    global: '#1164c6',
    regional: '#185c3f',
    specialised: '#8a6008',
    humanitarian: '#9b166d',
    national: '#202528',
    civil: '#780606',
    event: '#15191b',
    ghost: '#858d90',
  },
  sheet: '#ffffff',
}

const DARK: Inks = {
  inks: {
    ink: '#eceeec',
    'ink-2': '#bcc3c3',
    'ink-3': '#98a1a3',
    line: '#2b3235',
    'line-2': '#727c80',
    paper: '#15191b',
    ground: '#0f1214',
    band: '#262a2c',
  },
  kinds: {
    global: '#48b4f4',
    regional: '#71a982',
    specialised: '#e6ad4a',
    humanitarian: '#e56bae',
    national: '#dedfe0',
    civil: '#cc4a3a',
    event: '#eceeec',
    ghost: '#727c80',
  },
  sheet: '#15191b',
}

/** Black on white, hue only in marks. */
const PRINT: Inks = {
  ...LIGHT,
  inks: {
    ...LIGHT.inks,
    ink: '#000000',
    'ink-2': '#2b2b2b',
    'ink-3': '#4d4d4d',
    line: '#bbbbbb',
    'line-2': '#777777',
    ground: '#ffffff',
    band: '#ffffff',
  },
}

export const INKS = { light: LIGHT, dark: DARK, print: PRINT } as const

/** `inksOf({ theme: 'dark', transparent: true })`: the same inks without a sheet under them. */
export function inksOf({
  theme,
  transparent,
}: {
  readonly theme: keyof typeof INKS
  readonly transparent: boolean
}): Inks {
  return transparent ? { ...INKS[theme], sheet: undefined } : INKS[theme]
}
