import type { Diagnostic } from '../../model/diagnostic.ts'
import { endingOf, isReadableEnding, isWrittenEnding, isYamlEnding } from '../../model/readable-files.ts'
import type { ChosenFile } from '../../state/parser-door.ts'
import { t } from '../words/t.ts'
import { dropFolder, type FoundFiles } from './found-files.ts'

/** Looks for files where that takes time: in folders. `found` is told how many documents there are so far. */
export type FindFiles = (found: (count: number) => void, signal: AbortSignal) => Promise<FoundFiles>

/** What was chosen with a button; the browser has walked the folder already. */
export function findChosen(list: FileList | null): FindFiles {
  const files = [...(list ?? [])].map(file => ({ path: file.webkitRelativePath || file.name, content: file }))
  const isFolder = files.some(({ path }) => path.includes('/'))
  return async () => (isFolder ? dropFolder(passOver(files)) : { files, notes: [], folders: [] })
}

/** What lies in a drop, file by file and folder by folder; a drop that was made by a script has no entries. */
export type Dropped = readonly (FileSystemEntry | File | null)[]

/** Files and folders that were dropped. */
export function findDropped(dropped: Dropped): FindFiles {
  const files = dropped.flatMap(one => (one instanceof File ? { path: one.name, content: one } : []))
  const entries = dropped.flatMap(one => (one instanceof File ? [] : (one ?? [])))
  return async (found, signal) => {
    const walked = await walkEntries(entries, count => found(files.length + count), signal)
    const [only, ...others] = entries
    const all: FoundFiles = { ...walked, files: [...files, ...walked.files] }
    return only?.isDirectory === true && others.length === 0 && files.length === 0 ? dropFolder(all) : all
  }
}

/** Files that were dropped by themselves are all tried; of a folder, those that can be documents. */
async function walkEntries(
  entries: readonly FileSystemEntry[],
  found: (count: number) => void,
  signal: AbortSignal,
): Promise<FoundFiles> {
  const files: ChosenFile[] = []
  const notes: Diagnostic[] = []
  let level = entries
  while (level.length > 0) {
    signal.throwIfAborted()
    const opened = await Promise.all(level.map(openEntry))
    files.push(...opened.flatMap(({ file }) => file ?? []))
    notes.push(...opened.flatMap(({ note }) => note ?? []))
    level = opened.flatMap(({ inside = [] }) => inside)
    found(files.length)
  }
  const kept = passOver(files.filter(isInFolder))
  const folders = entries.filter(({ isDirectory }) => isDirectory).map(({ name }) => name)
  return {
    files: [...files.filter(file => !isInFolder(file)), ...kept.files],
    notes: [...notes, ...kept.notes],
    folders,
  }
}

const isInFolder = ({ path }: ChosenFile): boolean => path.includes('/')

/** What is in an entry: a file, the entries of a folder, or the reason why it stays closed. */
interface OpenedEntry {
  readonly file?: ChosenFile
  readonly inside?: readonly FileSystemEntry[]
  readonly note?: Diagnostic
}

async function openEntry(entry: FileSystemEntry): Promise<OpenedEntry> {
  const path = entry.fullPath.replace(/^\//, '')
  try {
    if (entry.isDirectory) return { inside: await entriesIn(entry as FileSystemDirectoryEntry) }
    return { file: { path, content: await fileOf(entry as FileSystemFileEntry) } }
  } catch {
    const message = t('opened.folder_closed')
    return { note: { code: 'unreadable-file', severity: 'error', file: path, message } }
  }
}

/** A folder gives its entries a hundred at a time. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (some.length === 0) return all.filter(({ name }) => !name.startsWith('.'))
    all.push(...some)
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject))
}

/** As the commands read a folder: nothing hidden, no `README.md`. Letters of other programs are named, and what is no text is counted. */
function passOver(files: readonly ChosenFile[]): FoundFiles {
  const visible = files.filter(({ path }) => !/(?:^|\/)(?:\.|readme\.md$)/i.test(path))
  const isTaken = ({ path }: ChosenFile): boolean => {
    const ending = endingOf(path)
    return isReadableEnding(ending) || isYamlEnding(ending)
  }
  const isWritten = ({ path }: ChosenFile): boolean => isWrittenEnding(endingOf(path))
  const others = visible.filter(file => !isTaken(file) && !isWritten(file))
  const folders = [...new Set(files.map(({ path }) => path.split('/')[0] ?? ''))]
  return {
    files: visible.filter(isTaken),
    notes: [...visible.filter(isWritten).map(notOpened), ...(others.length > 0 ? [passedOver(others)] : [])],
    folders,
  }
}

function notOpened({ path }: ChosenFile): Diagnostic {
  const message = t('opened.other_program', { ending: `.${endingOf(path)}` })
  return { code: 'wrong-ending', severity: 'error', file: path, message }
}

const MOST_ENDINGS = 6

function passedOver(others: readonly ChosenFile[]): Diagnostic {
  const endings = [...new Set(others.map(({ path }) => `.${endingOf(path)}`))].toSorted()
  const named = [...endings.slice(0, MOST_ENDINGS), ...(endings.length > MOST_ENDINGS ? ['…'] : [])].join(
    ', ',
  )
  const message = t('opened.passed_over', { count: others.length, endings: named })
  const [folder = ''] = (others[0]?.path ?? '').split('/')
  return { code: 'wrong-ending', severity: 'note', file: `${folder}/`, message }
}
