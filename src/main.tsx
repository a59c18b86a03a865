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
import type { Opening } from './ui/open/opening.tsx'
import { later } from './ui/shared/later.ts'
import type { Offers } from './ui/shared/offers.ts'
import { PlenaryContext, type PlenaryParts } from './ui/shared/plenary-context.ts'

const data = createFetchedData(index, document.baseURI)
// On a phone the list comes first; a link says which view it means.
const phone = matchMedia('(max-width: 599.98px)').matches
const store = createPlenaryStore(index, { ...FIRST_CHOICES, view: phone ? 'list' : 'timeline' })
const links = followLinks(store, window)
const stories = createStories(index)
const present = later(async () => (await import('./ui/present/Presentation.tsx')).Presentation)
const offers: Offers = {
  present,
  export: later(async () => (await import('./ui/export/ExportDialog.tsx')).ExportDialog),
  stories: later(async () => (await import('./ui/stories/StoriesDialog.tsx')).StoriesDialog),
  cite: later(async () => (await import('./ui/cite/CiteDialog.tsx')).CiteDialog),
  share: later(async () => (await import('./ui/share/ShareDialog.tsx')).ShareDialog),
  correct: later(async () => (await import('./ui/correct/CorrectThis.tsx')).CorrectThis),
  open: later(async () => (await fetchOpening()).Dialog),
  choose: later(async () => (await fetchOpening()).Buttons),
}

/**
 * Milliseconds for which view and typefaces are waited for before something else stands in their place: React
 * keeps such a placeholder for 300 ms at least, and the words would be set twice.
 */
const PATIENCE = 250
const { step, story, view } = store.getState()
// A talk needs its slides or notes and its story; the view is behind them.
const opens =
  step === undefined ? fetchView(view) : Promise.allSettled([present.fetch(), stories.find(story)])
await Promise.race([
  Promise.allSettled([opens, fetchFonts()]),
  new Promise(done => setTimeout(done, PATIENCE)),
])

const element = document.getElementById('app')
const root = element && createRoot(element)
const bundled: PlenaryParts = { store, data, links, stories, offers }
let times = 0
/** Each time a new app: what a reader did with other documents is not carried over. */
const show = (parts: PlenaryParts): void =>
  root?.render(
    <StrictMode key={times++}>
      <PlenaryContext value={parts}>
        <App />
      </PlenaryContext>
    </StrictMode>,
  )
show(bundled)

let opening: Opening | undefined
async function fetchOpening(): Promise<Opening> {
  const { createOpening } = await import('./ui/open/opening.tsx')
  return (opening ??= createOpening(bundled, show))
}
/** Files that are dragged in are for Plenary, not for the browser, which would leave the page for them. */
function drag(event: DragEvent): void {
  if (!event.dataTransfer?.types.includes('Files')) return
  event.preventDefault()
  // What was dropped can be asked for during the event alone, and the part that takes it may still be on its way.
  const files = [...event.dataTransfer.items].map(item => item.webkitGetAsEntry() ?? item.getAsFile())
  void fetchOpening().then(there => there.drag(event.type, files))
}
ondragenter = ondragover = ondrop = drag
