import { THEMES, type Theme } from '../../state/theme.ts'
import { parseOrigin, type TrustedHost } from '../protocol/origins.ts'

const FRAME_PARTS = ['full', 'min', 'none'] as const
const NAV_MODES = ['host', 'self', 'off'] as const
const MOTIONS = ['auto', 'off'] as const
const HEIGHTS = ['fixed', 'auto'] as const

/**
 * Who has the keys:
 *
 *     host   the deck around the frame: focus goes back to it after a click, its keys are sent back
 *     self   the frame: PageUp and PageDown go through its own story
 *     off    as in any page; PageUp and PageDown are only told to a host that listens
 */
export type NavMode = (typeof NAV_MODES)[number]

/** What the embedder set by the address's query; readers do not change it. */
export interface FrameSettings {
  /** How much stands around the score. */
  readonly ui: (typeof FRAME_PARTS)[number]
  readonly nav: NavMode
  readonly theme: Theme
  readonly motion: (typeof MOTIONS)[number]
  /** A language tag; `undefined` means the collection's own. */
  readonly lang: string | undefined
  /** `auto` tells the host how high the content is; `fixed` scrolls inside. */
  readonly height: (typeof HEIGHTS)[number]
  readonly origin: TrustedHost
}

/**
 * Reads the query, with or without `?`. Never throws: a bad word falls back alone, unknown ones are ignored.
 *
 *     parseSettings('?nav=host&theme=sepia') → nav host, everything else as at first
 */
export function parseSettings(search: string): FrameSettings {
  const query = new URLSearchParams(search)
  const word = <W extends string>(key: string, words: readonly W[], first: W): W =>
    words.find(candidate => candidate === query.get(key)) ?? first
  const lang = query.get('lang') ?? ''
  return {
    ui: word('ui', FRAME_PARTS, 'min'),
    nav: word('nav', NAV_MODES, 'off'),
    theme: word('theme', THEMES, 'auto'),
    motion: word('motion', MOTIONS, 'auto'),
    lang: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(lang) ? lang : undefined,
    height: word('height', HEIGHTS, 'fixed'),
    origin: parseOrigin(query.get('origin') ?? undefined),
  }
}
