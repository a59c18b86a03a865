import type { LinkFollower } from '../../src/state/follow-links.ts'

const NO_NOTICES = [] as const

/** Links of a page whose address no test changes. */
export const stillLinks = (address = 'https://example.org/#v=1'): LinkFollower => ({
  address: () => address,
  notices: () => NO_NOTICES,
  subscribe: () => () => undefined,
  dismissNotices: () => undefined,
  stop: () => undefined,
})
