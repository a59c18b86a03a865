import { relative } from 'node:path'
import type { Dataset } from '../model/dataset.ts'
import type { DatasetIndex } from '../model/dataset-index.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { DocumentId } from '../model/ids.ts'
import { assembleCollection, byFile } from '../parse/assemble-collection.ts'
import { brokenOff } from '../parse/broken-off.ts'
import type { Correction } from '../parse/corrections/correction.ts'
import { parseCollection } from '../parse/parse-collection.ts'
import { fromWhereTheyStand } from './command-line.ts'
import { findOthers, findTexts, type FoundText } from './find-texts.ts'
import { readCorrections } from './read-corrections.ts'
import { notOpened, readTexts } from './read-folder.ts'
import { readSettings, type Settings } from './settings.ts'
import { readStories } from './read-stories.ts'

/** A folder as the site needs it. */
export interface Collection {
  /** What stands before a file's name in messages, so that a terminal can open it: `seeds/`. */
  readonly root: string
  readonly dataset: Dataset
  readonly index: DatasetIndex
  /** The unchanged texts. */
  readonly texts: ReadonlyMap<DocumentId, string>
}

/** Reads a folder of documents; `title` wins over the one in `plenary.yaml`. */
export function readCollection(folder: string, title?: string, onRead?: OnRead): Collection {
  const { settings, diagnostics } = readSettings(folder)
  const titled = title === undefined ? settings : { ...settings, title }
  const found = findTexts(folder)
  const people = readCorrections(folder, found)
  const collection = collect(found, titled, {
    before: [...diagnostics, ...findOthers(folder).map(notOpened), ...people.diagnostics],
    corrections: people.corrections,
    onRead,
  })
  return { ...withStories(collection, folder, settings), root: rootOf(folder) }
}

/** Stories are checked against what was read, so they come last. */
function withStories(collection: Collection, folder: string, settings: Settings): Collection {
  const { dataset, index } = collection
  const { stories, diagnostics } = readStories(folder, settings.stories ?? [], collection)
  const all = [...dataset.diagnostics, ...diagnostics].toSorted(byFile)
  return {
    ...collection,
    dataset: { ...dataset, diagnostics: all, ...(stories.length > 0 ? { stories } : {}) },
    index: { ...index, diagnostics: all, stories },
  }
}

/** Told after each document that was parsed. */
export type OnRead = (done: number, all: number) => void

/** What stands around the documents of a collection. */
interface CollectOrder {
  /** What was said before the documents were opened. */
  readonly before?: readonly Diagnostic[]
  readonly corrections?: readonly Correction[]
  readonly onRead?: OnRead | undefined
}

/** Files that were named one by one, with the corrections that lie beside them. */
export function collectFiles(found: readonly FoundText[], onRead?: OnRead): Collection {
  const { corrections, diagnostics } = readCorrections(undefined, found)
  return collect(found, { title: 'Collection' }, { before: diagnostics, corrections, onRead })
}

/** Parses what was found; what reading has to say stands among the dataset's diagnostics, by file. */
function collect(
  found: readonly FoundText[],
  settings: Settings,
  { before = [], corrections = [], onRead }: CollectOrder = {},
): Collection {
  const gathered = readTexts(found)
  const faults: Diagnostic[] = []
  const dataset = parseCollection(gathered.files, settings, {
    corrections,
    onFault: (file, error) => faults.push(brokenOff(file, error)),
    ...(onRead === undefined ? {} : { onRead }),
  })
  return { root: '', ...assembleCollection(gathered, dataset, [...before, ...faults]) }
}

/** As the person would type it from where they stand. */
function rootOf(folder: string): string {
  const path = relative(fromWhereTheyStand('.'), folder)
  return path === '' ? '' : `${path}/`
}
