import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import 'virtual:plenary-fonts.css'
import index from 'virtual:plenary-index'
import { FIRST_CHOICES } from './model/first-choices.ts'
import { createFetchedData } from './state/fetched-data.ts'
import { followLinks } from './state/follow-links.ts'
import { createPlenaryStore } from './state/store.ts'
import { createStories } from './state/stories.ts'
import { App, fetchView } from './ui/App.tsx'
import { fetchFonts } from './ui/fetch-fonts.ts'
import { later } from './ui/shared/later.ts'
import type { Offers } from './ui/shared/offers.ts'
import { PlenaryContext } from './ui/shared/plenary-context.ts'

const data = createFetchedData(index, document.baseURI)
// On a phone the list comes first; a link says which view it means.
const phone = matchMedia('(max-width: 599.98px)').matches
const store = createPlenaryStore(index, { ...FIRST_CHOICES, view: phone ? 'list' : 'timeline' })
const links = followLinks(store, window)
const stories = createStories(index)
const offers: Offers = {
  present: later(async () => (await import('./ui/present/Presentation.tsx')).Presentation),
  export: later(async () => (await import('./ui/export/ExportDialog.tsx')).ExportDialog),
  stories: later(async () => (await import('./ui/stories/StoriesDialog.tsx')).StoriesDialog),
  cite: later(async () => (await import('./ui/cite/CiteDialog.tsx')).CiteDialog),
  share: later(async () => (await import('./ui/share/ShareDialog.tsx')).ShareDialog),
}

/**
 * Milliseconds for which view and typefaces are waited for before something else stands in their place: React
 * keeps such a placeholder for 300 ms at least, and the words would be set twice.
 */
const PATIENCE = 250
await Promise.race([
  Promise.all([fetchView(store.getState().view), fetchFonts()]),
  new Promise(done => setTimeout(done, PATIENCE)),
])

const root = document.getElementById('app')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <PlenaryContext value={{ store, data, links, stories, offers }}>
        <App />
      </PlenaryContext>
    </StrictMode>,
  )
}
