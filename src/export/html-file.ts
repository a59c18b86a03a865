import { partOfIndex } from '../derive/part-of-index.ts'
import { formatLink } from '../link/permalink.ts'
import type { EventFacts } from '../model/event-part.ts'
import type { DatasetIndex } from '../model/dataset-index.ts'
import type { DocumentId } from '../model/ids.ts'
import type { InlinedData, InlinedStart } from '../model/inlined-page.ts'
import { fillPage } from './html.ts'
import type { ExportOrder, ExportProgress, Writer } from './order.ts'
import { webAddress } from './web-address.ts'

/** The page that is filled, beside `index.html` of the site. */
const TEMPLATE = 'standalone.html'

/**
 * One HTML file with the app, the data and the texts of the whole collection, or of the events in view; it opens
 * on the view, or on the first step of the story, from a stick and without a network.
 */
export const writeHtml: Writer = async (order, progress, signal) => {
  const data = await gatherData(order, progress, signal)
  return fillTemplate(order.site ?? order.address, data, startOf(order), signal)
}

/** The page of the site at `site` with other data in it; for documents that no site has. */
export async function fillTemplate(
  site: string | undefined,
  data: InlinedData,
  start: InlinedStart,
  signal: AbortSignal,
): Promise<Blob> {
  const template = await fetchTemplate(site, signal)
  return new Blob([fillPage(template, data, start)], { type: 'text/html' })
}

async function fetchTemplate(address: string | undefined, signal: AbortSignal): Promise<string> {
  if (address === undefined) throw new Error('This page has no address from which the file could be made.')
  const answer = await fetch(new URL(TEMPLATE, address), { signal }).catch((error: unknown) => {
    signal.throwIfAborted()
    throw new Error('The page for the file did not arrive: the connection failed. Try again.', {
      cause: error,
    })
  })
  if (!answer.ok)
    throw new Error(
      `The page for the file is not where it should be (${answer.status}). Build the site again.`,
    )
  return answer.text()
}

async function gatherData(
  { index: whole, data, scope, shown, choices }: ExportOrder,
  progress: ExportProgress,
  signal: AbortSignal,
): Promise<InlinedData> {
  const isPart = scope === 'view' || scope === 'event'
  const index: DatasetIndex = isPart ? partOfIndex(whole, shown, choices) : whole
  const all = index.events.length + index.documents.length
  const facts: EventFacts[] = []
  for (const { id } of index.events) {
    progress(facts.length, all)
    facts.push(await data.facts(id, signal))
  }
  const texts: (readonly [DocumentId, string])[] = []
  for (const { id } of index.documents) {
    progress(facts.length + texts.length, all)
    texts.push([id, await data.text(id, signal)])
  }
  progress(all, all)
  return { index, facts, texts }
}

function startOf({ scope, choices, story, address }: ExportOrder): InlinedStart {
  const home = webAddress(address)
  const first = scope === 'story' && story ? { story: story.id, step: 1 } : { step: undefined }
  return {
    link: formatLink({ ...choices, ...first }),
    ...(story ? { stories: [story] } : {}),
    ...(home === undefined ? {} : { home }),
  }
}
