import type { Diagnostic } from '../../model/diagnostic.ts'
import { endingOf, isReadableEnding } from '../../model/readable-files.ts'
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

/**
 * What was dropped; read out at once, because the browser takes it back after the event. A drop that was made by a
 * script has files but no entries.
 */
export function findDropped(dropped: DataTransfer): FindFiles {
  const entries: FileSystemEntry[] = []
  const files: ChosenFile[] = []
  for (const item of dropped.items) {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null
    const file = entry ? null : item.getAsFile()
    if (entry) entries.push(entry)
    if (file) files.push({ path: file.name, content: file })
  }
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
  const direct: ChosenFile[] = []
  const inFolders: ChosenFile[] = []
  const notes: Diagnostic[] = []
  const waiting: FileSystemEntry[] = [...entries]
  for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
    signal.throwIfAborted()
    const path = entry.fullPath.replace(/^\//, '')
    try {
      if (entry.isDirectory) waiting.push(...(await entriesIn(entry as FileSystemDirectoryEntry)))
      else
        (path.includes('/') ? inFolders : direct).push({
          path,
          content: await fileOf(entry as FileSystemFileEntry),
        })
    } catch {
      notes.push({
        code: 'unreadable-file',
        severity: 'error',
        file: path,
        message: t('opened.folder_closed'),
      })
    }
    found(direct.length + inFolders.length)
  }
  const kept = passOver(inFolders)
  const folders = entries.filter(({ isDirectory }) => isDirectory).map(({ name }) => name)
  return { files: [...direct, ...kept.files], notes: [...notes, ...kept.notes], folders }
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

/** As the commands read a folder: nothing hidden, no `README.md`; what is no document is counted in one note. */
function passOver(files: readonly ChosenFile[]): FoundFiles {
  const visible = files.filter(({ path }) => !/(?:^|\/)(?:\.|readme\.md$)/i.test(path))
  const isReadable = ({ path }: ChosenFile): boolean => isReadableEnding(endingOf(path))
  const others = visible.filter(file => !isReadable(file))
  const folders = [...new Set(files.map(({ path }) => path.split('/')[0] ?? ''))]
  return { files: visible.filter(isReadable), notes: others.length > 0 ? [passedOver(others)] : [], folders }
}

const MOST_ENDINGS = 6

function passedOver(others: readonly ChosenFile[]): Diagnostic {
  const endings = [...new Set(others.map(({ path }) => `.${endingOf(path)}`))].toSorted()
  const named = [...endings.slice(0, MOST_ENDINGS), ...(endings.length > MOST_ENDINGS ? ['…'] : [])].join(
    ', ',
  )
  const words = [t('opened.passed_over', { count: others.length, endings: named })]
  if (endings.some(ending => /^\.ya?ml$/.test(ending))) words.push(t('opened.settings_too'))
  const [folder = ''] = (others[0]?.path ?? '').split('/')
  return { code: 'wrong-ending', severity: 'note', file: `${folder}/`, message: words.join(' ') }
}
