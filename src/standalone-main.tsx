import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { parseLink } from './link/permalink.ts'
import { FIRST_CHOICES } from './model/first-choices.ts'
import { followLinks } from './state/follow-links.ts'
import { createInlinedData, readInlinedData, readInlinedStart } from './state/inlined-data.ts'
import { createPlenaryStore } from './state/store.ts'
import { createBuiltInStories } from './state/stories.ts'
import { App, fetchView } from './ui/App.tsx'
import { fetchFonts } from './ui/fetch-fonts.ts'
import type { Offers } from './ui/shared/offers.ts'
import { PlenaryContext } from './ui/shared/plenary-context.ts'

const start = readInlinedStart(document)
const inlined = readInlinedData(document)
const data = createInlinedData(inlined)
const phone = matchMedia('(max-width: 599.98px)').matches
const first =
  start.link === undefined
    ? { ...FIRST_CHOICES, view: phone ? ('list' as const) : ('timeline' as const) }
    : parseLink(start.link).choices
const store = createPlenaryStore(data.index, first)
const links = followLinks(store, window)
const stories = createBuiltInStories({
  ...data.index,
  stories: [...data.index.stories, ...(start.stories ?? [])],
})
const offers: Offers = {}

await Promise.all([fetchView(store.getState().view), fetchFonts()])

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
