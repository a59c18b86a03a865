import { createContext, use } from 'react'
import { useStore } from 'zustand'
import type { DataDoor } from '../../state/data-door.ts'
import type { LinkFollower } from '../../state/follow-links.ts'
import type { PlenaryState, PlenaryStore } from '../../state/store.ts'
import type { StoriesDoor } from '../../state/stories.ts'
import type { Offers } from './offers.ts'

/** What one Plenary on the page is made of; another has its own. */
export interface PlenaryParts {
  readonly store: PlenaryStore
  readonly data: DataDoor
  readonly links: LinkFollower
  readonly stories: StoriesDoor
  readonly offers: Offers
  /** Documents that the reader opened in this page: no address leads anyone else to them. */
  readonly own?: true
}

export const PlenaryContext = createContext<PlenaryParts | undefined>(undefined)

export function usePlenaryParts(): PlenaryParts {
  const parts = use(PlenaryContext)
  if (!parts) throw new Error('A Plenary component stands outside <PlenaryContext>.')
  return parts
}

/** `usePlenary(s => s.view)`; a selector that makes lists must be memoised (`derive/memoised.ts`). */
export function usePlenary<T>(selector: (state: PlenaryState) => T): T {
  return useStore(usePlenaryParts().store, selector)
}
