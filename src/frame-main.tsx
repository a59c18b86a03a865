import { createRef, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { parseSettings } from './embed/frame/settings.ts'
import { followLinks } from './state/follow-links.ts'
import { createInlinedData, readInlinedData, readInlinedStart } from './state/inlined-data.ts'
import { createPlenaryStore } from './state/store.ts'
import { createBuiltInStories } from './state/stories.ts'
import { fetchFonts } from './ui/fetch-fonts.ts'
import { FrameApp } from './ui/frame/FrameApp.tsx'
import { showTheme } from './ui/header/show-theme.ts'
import { PlenaryContext } from './ui/shared/plenary-context.ts'

const settings = parseSettings(location.search)
showTheme(settings.theme)
if (settings.motion === 'off') document.documentElement.dataset['motion'] = 'off'

const data = createInlinedData(readInlinedData(document))
const store = createPlenaryStore(data.index)
const links = followLinks(store, window, 'nothing')
const stories = createBuiltInStories(data.index)
/** The full app stands one folder above the viewer, unless the page says where else. */
const home = readInlinedStart(document).home ?? new URL('../', document.baseURI).href

const inner = createRef<HTMLDivElement>()

await fetchFonts()

const root = document.getElementById('app')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <PlenaryContext value={{ store, data, links, stories, offers: {} }}>
        <FrameApp settings={settings} home={home} inner={inner} />
      </PlenaryContext>
    </StrictMode>,
  )
}
