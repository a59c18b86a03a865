/** One view for one place; everything in it is the embedder's choice. */
export interface SnippetOrder {
  /** Where the site lives: absolute, ends in `/`, without query and fragment. */
  readonly base: string
  /** The view: a link's fragment without `#`. */
  readonly link: string
  /** For those who cannot see it, and where a frame is refused. */
  readonly title: string
  /** In CSS pixels. */
  readonly width: number
  readonly height: number
  readonly theme: 'auto' | 'light' | 'dark'
  /** How much stands around the score, as in `frame/settings.ts`. */
  readonly ui: 'full' | 'min' | 'none'
  /** Absolute address of a picture of this view, where the site has one. */
  readonly poster?: string | undefined
  /** What a picture of this view is called when a reader saves it. */
  readonly pictureFile: string
}

/** The view in the whole app. */
export const appAddress = ({ base, link }: Pick<SnippetOrder, 'base' | 'link'>): string => `${base}#${link}`

/**
 * The view in the viewer for frames; what is as it is at first is left out.
 *
 *     frameAddress({ …, theme: 'dark' }, 'host') → 'https://example.org/embed/?nav=host&theme=dark#v=1&view=timeline'
 */
export function frameAddress(
  { base, link, theme, ui }: Pick<SnippetOrder, 'base' | 'link' | 'theme' | 'ui'>,
  nav?: 'host',
): string {
  const query = new URLSearchParams()
  if (ui !== 'min') query.set('ui', ui)
  if (nav) query.set('nav', nav)
  if (theme !== 'auto') query.set('theme', theme)
  return `${base}embed/${query.size > 0 ? `?${query.toString()}` : ''}#${link}`
}
