import { formatLink } from '../../link/permalink.ts'
import { FIRST_CHOICES } from '../../model/first-choices.ts'
import { liveAddress } from '../shared/live-address.ts'
import type { PlenaryParts } from '../shared/plenary-context.ts'

/** The link to a story, and who can follow it. */
export type StoryLink =
  | { readonly kind: 'link'; readonly address: string; readonly reach: Reach }
  /** No link holds so much. */
  | { readonly kind: 'too-long' }
  /** It is told over documents that the reader opened, and no link leads anyone to them. */
  | { readonly kind: 'own' }

/**
 *     web    everybody
 *     home   everybody, but not to this page: to the address that its site was built for
 *     here   nobody else: this page is on this machine alone
 */
type Reach = 'web' | 'home' | 'here'

/**
 * @param word what `story=` says of it in other browsers; `undefined` where it is too long
 * @param home the address that the site was built for
 *
 *     http://localhost:4173/, built for https://example.org/m/ → https://example.org/m/#v=1&…&story=who&step=1, home
 */
export function storyLink(
  parts: Pick<PlenaryParts, 'links' | 'own'>,
  word: string | undefined,
  home: string | undefined,
): StoryLink {
  if (parts.own) return { kind: 'own' }
  if (word === undefined) return { kind: 'too-long' }
  const here = withoutFragment(parts.links.address())
  const live = liveAddress(parts, home)
  const base = live === undefined ? here : withoutFragment(live)
  const fragment = formatLink({ ...FIRST_CHOICES, story: word, step: 1 })
  const reach = live === undefined ? 'here' : base === here ? 'web' : 'home'
  return { kind: 'link', address: `${base}#${fragment}`, reach }
}

const withoutFragment = (address: string): string => address.replace(/#.*$/s, '')
