import { createStore, type StoreApi } from 'zustand/vanilla'
import type { TextHits } from '../derive/text-match.ts'
import type {
  Choices,
  DayWindow,
  Filters,
  LaneFacet,
  Tab,
  TextQuote,
  View,
  YearRange,
} from '../model/choices.ts'
import type { DatasetIndex } from '../model/dataset-index.ts'
import { FIRST_CHOICES, NO_FILTERS } from '../model/first-choices.ts'
import type { DocumentId, EventId, OrganisationId, PlaceId, SeriesId } from '../model/ids.ts'
import { ROLES, type LaneRole } from '../model/organisation.ts'

/** Named for what the reader means to do, not for the field it changes. */
export interface Actions {
  showView(view: View): void
  showLanes(lanes: LaneFacet): void
  /** Without a window: all of time. */
  showWindow(window: DayWindow | undefined): void
  toggleFold(group: string): void
  /** Not chosen → included → not chosen; an excluded body becomes included. */
  toggleOrganisation(id: OrganisationId): void
  /** Excluded bodies come back; an included one becomes excluded. */
  toggleExcluded(id: OrganisationId): void
  matchOrganisations(match: 'any' | 'all'): void
  toggleRole(role: LaneRole): void
  togglePlace(id: PlaceId): void
  toggleSeries(id: SeriesId): void
  togglePublisher(name: string): void
  showYears(years: YearRange | undefined): void
  search(query: string): void
  clearFilters(): void
  /** Takes filters that were worked out from these: a chip was removed, a proposed change accepted. */
  applyFilters(filters: Filters): void
  /** The data door has searched the full texts. */
  takeTextHits(hits: TextHits): void
  /** Opens the event's panel on its facts; without an id it closes the panel. */
  selectEvent(id: EventId | undefined): void
  showTab(tab: Tab): void
  /** Points at a fact and at the words that prove it. */
  showFact(fact: string | undefined, document?: DocumentId, passage?: TextQuote): void
  /** The same, and goes to those words in the text. */
  readFact(fact: string | undefined, document: DocumentId, passage: TextQuote): void
  /** Opens an event on one of its facts, from anywhere. */
  openFact(event: EventId, fact: string): void
  showDocument(document: DocumentId): void
  readWide(wide: boolean): void
  /** Goes on to another event without leaving the wide reading view. */
  readEvent(id: EventId): void
  /** Presents a story from one of its steps (1-based); the collection's own events without a story. */
  present(step: number, story?: string): void
  /** Leaves the presentation; what stood behind it is there as it was. */
  stopPresenting(): void
  /** Replaces every choice at once: a link was opened, or Back was pressed. */
  restore(choices: Choices): void
}

export interface PlenaryState extends Choices, Actions {
  readonly index: DatasetIndex
  /** The last answer of the full-text search; it counts only while its query is still the one asked. */
  readonly textHits: TextHits | undefined
}

export type PlenaryStore = StoreApi<PlenaryState>

/** `toggled(['a'], 'b')` → ['a', 'b'];  `toggled(['a', 'b'], 'b')` → ['a']. */
function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter(other => other !== item) : [...list, item]
}

const without = <T>(list: readonly T[], item: T): readonly T[] => list.filter(other => other !== item)

/** The filters out of all choices; the view is left out. */
export function onlyFilters(filters: Filters): Filters {
  const { include, exclude, match, roles, places, series, publishers, years, query } = filters
  return { include, exclude, match, roles, places, series, publishers, years, query }
}

/** Closing the panel, or opening it on another event, forgets what was being read in it. */
const NOTHING_READ = { document: undefined, passage: undefined, fact: undefined, wide: false } as const

/** A store of its own for each timeline on a page, and for each test. */
export function createPlenaryStore(index: DatasetIndex, choices: Choices = FIRST_CHOICES): PlenaryStore {
  return createStore<PlenaryState>()(set => ({
    ...choices,
    index,
    textHits: undefined,
    showView: view => set({ view, wide: false }),
    showLanes: lanes => set({ lanes }),
    showWindow: window => set({ window }),
    toggleFold: group => set(s => ({ folds: toggled(s.folds, group) })),
    toggleOrganisation: id =>
      set(s => ({ include: toggled(s.include, id), exclude: without(s.exclude, id) })),
    toggleExcluded: id => set(s => ({ exclude: toggled(s.exclude, id), include: without(s.include, id) })),
    matchOrganisations: match => set({ match }),
    toggleRole: role => set(s => ({ roles: ROLES.filter(r => s.roles.includes(r) !== (r === role)) })),
    togglePlace: id => set(s => ({ places: toggled(s.places, id) })),
    toggleSeries: id => set(s => ({ series: toggled(s.series, id) })),
    togglePublisher: name => set(s => ({ publishers: toggled(s.publishers, name) })),
    showYears: years => set({ years }),
    search: query => set({ query }),
    clearFilters: () => set(NO_FILTERS),
    applyFilters: filters => set(onlyFilters(filters)),
    takeTextHits: textHits => set({ textHits }),
    selectEvent: id => set(s => ({ event: id, tab: id === undefined ? 'facts' : s.tab, ...NOTHING_READ })),
    showTab: tab => set({ tab }),
    showFact: (fact, document, passage) => set({ fact, document, passage }),
    readFact: (fact, document, passage) => set({ fact, document, passage, tab: 'text' }),
    openFact: (event, fact) => set({ ...NOTHING_READ, event, tab: 'facts', fact }),
    showDocument: document => set({ document, passage: undefined, fact: undefined }),
    readWide: wide => set({ wide, tab: 'text' }),
    readEvent: event => set({ ...NOTHING_READ, event, tab: 'text', wide: true }),
    present: (step, story) => set({ step, story }),
    stopPresenting: () => set({ step: undefined }),
    restore: next => set(next),
  }))
}
