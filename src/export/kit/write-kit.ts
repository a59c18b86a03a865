import { strToU8, zipSync, type Zippable } from 'fflate'
import type { Story } from '../../model/story.ts'
import { formatBibtex } from '../citations/bibtex.ts'
import { citeDocument } from '../citations/cited-source.ts'
import { formatCsl } from '../citations/csl-json.ts'
import { formatRis } from '../citations/ris.ts'
import { colophonOf } from '../colophon.ts'
import { hashData } from '../data-hash.ts'
import { writeHtml } from '../html-file.ts'
import type { ExportOrder, ExportProgress, Writer } from '../order.ts'
import { writePng, writeSvg } from '../picture-writer.ts'
import { storyOf } from '../pptx/plan-deck.ts'
import { paintStory } from '../pptx/write-pptx.ts'
import { exportedAddress } from '../story-address.ts'
import { fetchStory, type StepMatter } from '../story-matter.ts'
import { sourcesOf } from '../story-sources.ts'
import { ZIP_DAY } from '../zip-day.ts'
import { formatCueSheet } from './cue-sheet.ts'
import type { KitFile, KitWords } from './kit-words.ts'
import { formatReadMe } from './read-me.ts'

/** One file of the kit; it is made when its turn comes. */
interface Making {
  readonly name: string
  readonly kind: KitFile
  readonly make: (progress: ExportProgress) => Promise<Uint8Array> | Uint8Array
}

/** Of a slide, so that a picture fills one. */
const PICTURE = { width: 1920, height: 1080, scale: 1, theme: 'light', transparent: false } as const
/** Parts of one file in the progress of all. */
const PARTS = 100

/**
 * The kit for a hall without network, as one zip: the page with its data, the slides, the score as pictures, the
 * cue sheet, the sources as citations, and a text that says what is what.
 */
export function kitWriter(words: KitWords): Writer {
  return async (order, progress, signal) => {
    const story = storyOf(order)
    const matters = await fetchStory(order.index, order.data, story, () => undefined, signal)
    const makings = kitFiles({ ...order, story, picture: PICTURE }, story, matters, words, signal)
    const files: Zippable = {}
    for (const [i, { name, make }] of makings.entries()) {
      signal.throwIfAborted()
      files[name] = await make((done, total) =>
        progress(i * PARTS + Math.floor((PARTS * done) / Math.max(total, 1)), makings.length * PARTS),
      )
    }
    const colophon = colophonOf(order.address, await hashData(order.index))
    const readMe = formatReadMe({ title: story.title, entries: makings, colophon }, words)
    signal.throwIfAborted()
    progress(makings.length * PARTS, makings.length * PARTS)
    const packed = zipSync({ 'README.txt': strToU8(readMe), ...files }, { mtime: ZIP_DAY, level: 6 })
    return new Blob([new Uint8Array(packed)], { type: 'application/zip' })
  }
}

function kitFiles(
  order: ExportOrder,
  story: Story,
  matters: readonly StepMatter[],
  words: KitWords,
  signal: AbortSignal,
): readonly Making[] {
  const written =
    (writer: Writer): Making['make'] =>
    async progress =>
      new Uint8Array(await (await writer(order, progress, signal)).arrayBuffer())
  const sources = sourcesOf(order, matters).map(document => citeDocument(order, document))
  return [
    { name: 'timeline.html', kind: 'page', make: written(writeHtml) },
    {
      name: 'story.pptx',
      kind: 'slides',
      make: () => paintStory(order, story, matters, words.slides, signal),
    },
    { name: 'cue-sheet.html', kind: 'cueSheet', make: () => cueSheetOf(order, story, matters, words) },
    { name: 'pictures/score.png', kind: 'pictures', make: written(writePng) },
    { name: 'pictures/score.svg', kind: 'pictures', make: written(writeSvg) },
    { name: 'sources/sources.bib', kind: 'sources', make: () => strToU8(formatBibtex(sources)) },
    { name: 'sources/sources.ris', kind: 'sources', make: () => strToU8(formatRis(sources)) },
    { name: 'sources/sources.json', kind: 'sources', make: () => strToU8(formatCsl(sources)) },
  ]
}

function cueSheetOf(
  order: ExportOrder,
  story: Story,
  matters: readonly StepMatter[],
  words: KitWords,
): Uint8Array {
  const address = exportedAddress(order)
  return strToU8(formatCueSheet({ index: order.index, title: story.title, matters, address, words }))
}
