import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { followHost } from './embed/frame/follow-host.ts'
import { parseSettings } from './embed/frame/settings.ts'
import { followLinks } from './state/follow-links.ts'
import { createInlinedData, readInlinedData, readInlinedStart } from './state/inlined-data.ts'
import { createPlenaryStore } from './state/store.ts'
import { createBuiltInStories } from './state/stories.ts'
import { fetchFonts } from './ui/fetch-fonts.ts'
import { FrameApp } from './ui/frame/FrameApp.tsx'
import { createFrameViewer } from './ui/frame/frame-viewer.ts'
import { PlenaryContext } from './ui/shared/plenary-context.ts'

const settings = parseSettings(location.search)
const data = createInlinedData(readInlinedData(document))
const store = createPlenaryStore(data.index)
const links = followLinks(store, window, 'nothing')
const stories = createBuiltInStories(data.index)
/** The full app stands one folder above the viewer, unless the page says where else. */
const home = readInlinedStart(document).home ?? new URL('../', document.baseURI).href

const { story, step, present } = store.getState()
if (story !== undefined && step === undefined) present(1, story)

const viewer = createFrameViewer({ store, data, home })
const inner = document.getElementById('app')
if (inner) {
  const { keys } = followHost({ store, stories, links, settings, page: window, inner, viewer })
  await fetchFonts()
  createRoot(inner).render(
    <StrictMode>
      <PlenaryContext value={{ store, data, links, stories, offers: {} }}>
        <FrameApp settings={settings} home={home} keys={settings.nav === 'host' ? keys : undefined} />
      </PlenaryContext>
    </StrictMode>,
  )
}
