import { createRootViewer, type ViewerDoor } from '../../embed/frame/viewer-door.ts'
import { citeDocument } from '../../export/citations/cited-source.ts'
import { formatPlain } from '../../export/citations/plain-text.ts'
import type { ExportOrder } from '../../export/order.ts'
import { writePng, writeSvg } from '../../export/picture-writer.ts'
import { webAddress } from '../../export/web-address.ts'
import type { DataDoor } from '../../state/data-door.ts'
import { selectShown } from '../../state/select-shown.ts'
import type { PlenaryStore } from '../../state/store.ts'
import { viewOf } from '../export/scopes.ts'
import { formatEdtf } from '../shared/format-date.ts'
import { fetchTypefaces, measureOnCanvas } from '../shared/measure-text.ts'
import { pictureWords } from '../shared/picture-words.ts'

interface Viewed {
  readonly store: PlenaryStore
  readonly data: DataDoor
  /** Where the full app is: an absolute address without fragment. */
  readonly home: string
}

/** Pixels: what a card on the web and half a slide hold. */
const SIZE = { width: 1200, height: 675, scale: 2, transparent: false } as const

/** What a host may wish of this frame: its looks, a picture of the view, and the sources of what it shows. */
export function createFrameViewer(viewed: Viewed): ViewerDoor {
  return {
    ...createRootViewer(document.documentElement),
    draw: async format => {
      const write = format === 'png' ? writePng : writeSvg
      return write(await orderPicture(viewed), () => undefined, new AbortController().signal)
    },
    cite: () => Promise.resolve(citeShown(viewed)),
  }
}

async function orderPicture({ store, data, home }: Viewed): Promise<ExportOrder> {
  const state = store.getState()
  const { index } = data
  const signs = JSON.stringify([index.title, index.events.map(({ title }) => title), index.organisations])
  await fetchTypefaces(signs)
  return {
    ...{ index, data, scope: 'view', measure: measureOnCanvas, words: pictureWords(index) },
    ...viewOf(state, 'view'),
    picture: { ...SIZE, theme: isDark() ? 'dark' : 'light' },
    address: webAddress(home),
  }
}

/** One paragraph a document, in the order of the events. */
function citeShown({ store, data: { index }, home }: Viewed): string {
  const shown = selectShown(store.getState())
  const wanted = new Set(index.events.filter(({ id }) => shown.has(id)).flatMap(event => event.documents))
  const sources = [...wanted].flatMap(id => {
    const document = index.documents.find(candidate => candidate.id === id)
    return document ? [citeDocument({ index, address: webAddress(home) }, document)] : []
  })
  // Whole documents have no line.
  return formatPlain(sources, { date: formatEdtf, line: String })
}

function isDark(): boolean {
  const { theme } = document.documentElement.dataset
  return theme === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark'
}
