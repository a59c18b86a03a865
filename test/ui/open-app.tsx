import { page } from 'vitest/browser'
import type { Choices } from '../../src/model/choices.ts'
import type { DatasetIndex } from '../../src/model/dataset-index.ts'
import type { DocumentId } from '../../src/model/ids.ts'
import { DataError, type DataDoor } from '../../src/state/data-door.ts'
import type { LinkFollower } from '../../src/state/follow-links.ts'
import type { LinkNotice } from '../../src/link/permalink.ts'
import { FIRST_CHOICES } from '../../src/model/first-choices.ts'
import { createPlenaryStore, type PlenaryStore } from '../../src/state/store.ts'
import { App } from '../../src/ui/App.tsx'
import { FIVE_MEETINGS } from '../shared-cases/five-meetings.ts'
import { mount } from './mount.tsx'

export const WIDTHS = { wide: [1440, 900], narrow: [960, 700], phone: [390, 844] } as const
export type Width = keyof typeof WIDTHS

interface Opening {
  readonly width?: Width
  readonly index?: DatasetIndex
  readonly choices?: Partial<Choices>
  readonly notices?: readonly LinkNotice[]
  /** Documents whose text the search is to find. */
  readonly inText?: readonly string[]
}

/** The app over a small collection, in its list unless `choices` say otherwise, without a build or an address. */
export async function openApp(opening: Opening = {}): Promise<PlenaryStore> {
  const { width = 'wide', index = FIVE_MEETINGS, choices, notices = [], inText = [] } = opening
  const [across, down] = WIDTHS[width]
  await page.viewport(across, down)
  const store = createPlenaryStore(index, { ...FIRST_CHOICES, view: 'list', ...choices })
  mount(<App />, { store, data: door(index, inText), links: links(notices) })
  return store
}

function door(index: DatasetIndex, inText: readonly string[]): DataDoor {
  const refuse = (): Promise<never> => Promise.reject(new DataError('Nothing is fetched in this test.'))
  return {
    index,
    facts: refuse,
    text: refuse,
    search: () => Promise.resolve(new Set(inText as readonly DocumentId[])),
  }
}

function links(first: readonly LinkNotice[]): LinkFollower {
  let notices = first
  const listeners = new Set<() => void>()
  return {
    address: () => 'https://example.org/#v=1&view=list',
    notices: () => notices,
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    dismissNotices: () => {
      notices = []
      for (const listener of listeners) listener()
    },
    stop: () => listeners.clear(),
  }
}
