import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { formatLink, parseLink } from './link/permalink.ts'
import { FIRST_CHOICES } from './model/first-choices.ts'
import { followLinks, type LinkFollower } from './state/follow-links.ts'
import { createInlinedData, readInlinedData, readInlinedStart } from './state/inlined-data.ts'
import { createPlenaryStore } from './state/store.ts'
import { createStories } from './state/stories.ts'
import { App, fetchView } from './ui/App.tsx'
import { fetchFonts } from './ui/fetch-fonts.ts'
import { later } from './ui/shared/later.ts'
import type { Offers } from './ui/shared/offers.ts'
import { PlenaryContext } from './ui/shared/plenary-context.ts'

const start = readInlinedStart(document)
const data = createInlinedData(readInlinedData(document))
const { index } = data
// On a phone the list comes first; a link says which view it means.
const phone = matchMedia('(max-width: 599.98px)').matches
const first =
  start.link === undefined
    ? { ...FIRST_CHOICES, view: phone ? ('list' as const) : ('timeline' as const) }
    : parseLink(start.link).choices
const store = createPlenaryStore(index, first)
const { home } = start
const links: LinkFollower = {
  ...followLinks(store, window),
  ...(home === undefined ? {} : { shared: () => `${home}#${formatLink(store.getState())}` }),
}
const stories = createStories(index)
// What writes files, and what needs an address, is the site's.
const offers: Offers = {
  present: later(async () => (await import('./ui/present/Presentation.tsx')).Presentation),
  stories: later(async () => (await import('./ui/stories/StoriesDialog.tsx')).StoriesDialog),
}

/** A file that is let go over the page would take its place; nothing here could read it. */
function keepPage(event: DragEvent): void {
  if (!event.dataTransfer?.types.includes('Files')) return
  event.preventDefault()
  event.dataTransfer.dropEffect = 'none'
}
addEventListener('dragover', keepPage)
addEventListener('drop', keepPage)

await Promise.allSettled([fetchView(store.getState().view), fetchFonts()])

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
