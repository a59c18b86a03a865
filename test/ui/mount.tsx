import type { ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach } from 'vitest'
import { createBuiltInStories } from '../../src/state/stories.ts'
import { PlenaryContext, type PlenaryParts } from '../../src/ui/shared/plenary-context.ts'
import { stillLinks } from './still-links.ts'

let root: Root | undefined

function unmount(): void {
  root?.unmount()
  root = undefined
  document.body.replaceChildren()
}

afterEach(unmount)

/**
 * Puts `shown` on an empty page until the test ends, with what every component finds around it: the stories of
 * the collection, a link that stands still, and nothing on offer, unless `parts` has others.
 */
export function mount(
  shown: ReactNode,
  parts: Pick<PlenaryParts, 'store' | 'data'> & Partial<PlenaryParts>,
): void {
  unmount()
  const place = document.createElement('div')
  document.body.append(place)
  root = createRoot(place)
  const around = { links: stillLinks(), stories: createBuiltInStories(parts.data.index), offers: {} }
  root.render(<PlenaryContext value={{ ...around, ...parts }}>{shown}</PlenaryContext>)
}
