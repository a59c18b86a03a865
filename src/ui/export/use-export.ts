import { useEffect, useRef, useState } from 'react'
import { chipsOf } from '../../derive/chips.ts'
import type { ExportOrder, ExportScope, PictureOptions } from '../../export/order.ts'
import type { Story } from '../../model/story.ts'
import { chipWords } from '../shared/chip-words.ts'
import { liveAddress } from '../shared/live-address.ts'
import { fetchTypefaces, measureOnCanvas } from '../shared/measure-text.ts'
import { pictureWords } from '../shared/picture-words.ts'
import { usePlenaryParts, type PlenaryParts } from '../shared/plenary-context.ts'
import { fileName, saveFile } from '../shared/save-file.ts'
import { findHome } from '../shared/site-place.ts'
import { t } from '../words/t.ts'
import type { FileFormat } from './formats.ts'
import { viewOf } from './scopes.ts'

export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'writing'; readonly done: number; readonly total: number }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'failed'; readonly why: string }

interface ExportRequest {
  readonly format: FileFormat
  readonly scope: ExportScope
  readonly picture: PictureOptions
  readonly story: Story | undefined
}

/** Writes one file at a time and saves it; leaving the dialog cancels. */
export function useExport(): {
  readonly state: ExportState
  readonly write: (request: ExportRequest) => Promise<void>
  readonly cancel: () => void
} {
  const parts = usePlenaryParts()
  const [state, setState] = useState<ExportState>({ kind: 'idle' })
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])
  const write = async (request: ExportRequest): Promise<void> => {
    const stop = new AbortController()
    running.current?.abort()
    running.current = stop
    const say = (next: ExportState): void => {
      if (!stop.signal.aborted) setState(next)
    }
    say({ kind: 'writing', done: 0, total: 0 })
    try {
      const name = await writeFile(parts, request, stop.signal, (done, total) =>
        say({ kind: 'writing', done, total }),
      )
      say({ kind: 'saved', name })
    } catch (error) {
      say({ kind: 'failed', why: error instanceof Error ? error.message : t('exporting.failed') })
    }
  }
  const cancel = (): void => {
    running.current?.abort()
    setState({ kind: 'idle' })
  }
  return { state, write, cancel }
}

/** Saves the file unless it was cancelled meanwhile, and gives its name. */
async function writeFile(
  parts: PlenaryParts,
  { format, scope, picture, story }: ExportRequest,
  signal: AbortSignal,
  progress: (done: number, total: number) => void,
): Promise<string> {
  const order = await orderOf(parts, scope, picture, story)
  const writer = await loadWriter(format)
  await nextFrame()
  const content = await writer(order, progress, signal)
  signal.throwIfAborted()
  const name = fileName(titleOf(order), format.ending)
  saveFile(name, content)
  return name
}

async function loadWriter(format: FileFormat): ReturnType<FileFormat['load']> {
  try {
    return await format.load()
  } catch {
    throw new Error(t('exporting.not_fetched'))
  }
}

async function orderOf(
  parts: PlenaryParts,
  scope: ExportScope,
  picture: PictureOptions,
  story: Story | undefined,
): Promise<ExportOrder> {
  const { store, data } = parts
  const state = store.getState()
  const { index } = state
  const signs = JSON.stringify([index.title, index.events.map(event => event.title), index.organisations])
  await fetchTypefaces([...new Set(signs)].join(''))
  return {
    ...{ index, data, scope, picture, measure: measureOnCanvas, words: pictureWords(index) },
    ...viewOf(state, scope),
    ...(story ? { story } : {}),
    ...{ address: liveAddress(parts, findHome(document)), site: document.baseURI },
  }
}

/** A view is named by its filters, so that it does not take the name of the whole. */
function titleOf({ index, scope, story, choices }: ExportOrder): string {
  if (scope === 'story' && story) return story.title
  const event = scope === 'event' && index.events.find(({ id }) => id === choices.event)
  if (event) return event.title
  const filters = scope === 'view' ? chipsOf(choices).map(chip => chipWords(index, chip)) : []
  return filters.length > 0 ? filters.join(' ') : index.title
}

/** Lets "writing" be painted before a writer keeps the page busy. */
function nextFrame(): Promise<void> {
  return new Promise(done => requestAnimationFrame(() => setTimeout(done)))
}
