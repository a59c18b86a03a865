import type { AttributeValues } from './attributes.ts'

export interface Surroundings {
  /** Against which a relative `src` is read. */
  readonly base: string
  /** Where the script lies, for an element without `src`; with a slash at the end. */
  readonly home: string | undefined
  /** Of the page, as browsers write it. */
  readonly origin: string
  /** Whether the element stands on a slide. */
  readonly deck: boolean
}

/**
 * Where the viewer stands: what `src` says, and for the address of the app, as "Copy link" gives it, the
 * viewer beside it. `undefined` for what is no address, or no page on the web or on this disk: `javascript:`.
 *
 *     https://example.org/meetings/#v=1 → https://example.org/meetings/embed/#v=1
 */
function parseSource({ src }: AttributeValues, { base, home }: Surroundings): URL | undefined {
  const word = src ?? home
  if (word === undefined || !URL.canParse(word, base)) return undefined
  const url = new URL(word, base)
  if (!/^(https?|file):$/.test(url.protocol)) return undefined
  const path = url.pathname.replace(/\/index\.html$/, '/')
  if (!OTHER_PAGE.test(path)) url.pathname = `${path.replace(/\/$/, '')}/embed/`
  return url
}

/** The viewer itself, a file of its own, and the pages of a story and of an event. */
const OTHER_PAGE = /(\/embed\/|\.html|\/[se]\/[^/]+\/)$/

/**
 * The address of the frame: what `src` says, with the attributes over it. The query holds what the embedder
 * sets, the fragment the view.
 *
 *     src="…/embed/" org="cis -fsb" nav="host" → …/embed/?nav=host&origin=…#v=1&org=cis&org=-fsb
 */
export function frameAddress(values: AttributeValues, around: Surroundings): URL | undefined {
  const url = parseSource(values, around)
  if (!url) return undefined
  const { theme, motion, height } = values
  const nav = values.nav ?? (around.deck && !url.searchParams.has('nav') ? 'host' : undefined)
  const set = (key: string, value: string | undefined): void => {
    if (value !== undefined) url.searchParams.set(key, value)
  }
  set('theme', theme)
  set('nav', nav)
  set('motion', motion)
  set('height', height === undefined ? undefined : height === 'auto' ? 'auto' : 'fixed')
  // A page without an origin cannot be told from another such page.
  if (/^https?:/.test(around.origin)) set('origin', around.origin)
  url.hash = viewFragment(url.hash, values)
  return url
}

/** The fragment of `src` with the attributes that name a view in place of its own words. */
export function viewFragment(hash: string, values: AttributeValues): string {
  const named = namedPairs(values)
  const keys = new Set(named.map(([key]) => key))
  const kept = hash
    .replace(/^#/, '')
    .split('&')
    .filter(pair => pair !== '' && !keys.has(pair.split('=')[0] ?? ''))
  const version = kept.some(pair => pair.startsWith('v=')) ? [] : ['v=1']
  return [
    ...version,
    ...kept,
    ...named.map(([key, value]) => `${key}=${encodeURIComponent(value.toWellFormed())}`),
  ].join('&')
}

function namedPairs({
  story,
  step,
  from,
  to,
  org,
  e,
}: AttributeValues): readonly (readonly [string, string])[] {
  const pairs: [string, string | undefined][] = [
    ['story', story],
    ['step', step],
    ['from', from],
    ['to', to],
    ...(org?.split(/[\s,]+/) ?? []).map(id => ['org', id] as [string, string]),
    ['e', e],
  ]
  return pairs.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]))
}
