import { APP_VERSION } from './app-version.ts'
import { webAddress } from './web-address.ts'

/** Which Plenary wrote a file, from which texts, and where they are live, as far as it is known; a line each. */
export function colophonOf(address: string | undefined, hash: string | undefined): readonly string[] {
  const live = webAddress(address)
  return [
    `Plenary ${APP_VERSION}`,
    ...(hash === undefined ? [] : [`SHA-256 ${hash}`]),
    ...(live === undefined ? [] : [live]),
  ]
}
