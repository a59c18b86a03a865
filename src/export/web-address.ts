import { formatLink } from '../link/permalink.ts'
import type { Choices } from '../model/choices.ts'

/** Longer addresses are cut by programs that meet them in a file. */
const LONGEST = 8_192

/** `address` where others can open it: only http and https leave the house; without fragment. */
export function webAddress(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined
  const url = new URL(address)
  url.hash = ''
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined
}

/** Where a view can be opened; `undefined` where the page has no address, or the view is too long for one. */
export function addressOf(address: string | undefined, choices: Choices): string | undefined {
  return addressOfLink(address, formatLink(choices))
}

/** The same for a view that is a link already: `v=1&view=timeline&org=cis`. */
export function addressOfLink(address: string | undefined, link: string): string | undefined {
  const page = webAddress(address)
  const whole = page === undefined ? undefined : URL.parse(`${page}#${link}`)?.href
  return whole !== undefined && whole.length <= LONGEST ? whole : undefined
}
