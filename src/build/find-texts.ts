import { readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import { endingOf, isReadableEnding, isWrittenEnding } from '../model/readable-files.ts'
import { UsageError } from './usage-error.ts'

/** A file to read: where it lies, and its name in the collection, with forward slashes. */
export interface FoundText {
  readonly path: string
  readonly file: string
}

const isDocument = (name: string): boolean => /\.(?:txt|md)$/i.test(name) && !/^readme\.md$/i.test(name)

/** By code unit: the order of files must not follow the machine's language. */
const byName = (a: FoundText, b: FoundText): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)

/**
 * The documents in a folder and its subfolders, `.txt` and `.md` but not `README.md`, by name. Hidden files
 * and folders are passed over, a folder that links back to itself is read once, and one that cannot be opened
 * stands in the list itself, so that reading it says why. A path that is no folder is a
 * `UsageError`.
 */
export function findTexts(folder: string): readonly FoundText[] {
  if (!isFolder(folder))
    throw new UsageError(`There is no folder "${folder}". Give the folder that holds your .txt files.`)
  return findFiles(folder, isDocument)
}

/** Texts that only the page reads, or nobody: a command tells of them instead of leaving them out in silence. */
export function findOthers(folder: string): readonly FoundText[] {
  return findFiles(folder, name => {
    const ending = endingOf(name)
    return (isReadableEnding(ending) || isWrittenEnding(ending)) && !/^(?:txt|md)$/.test(ending)
  })
}

/** Files of a folder and its subfolders by their name, hidden ones passed over, in the order of their paths. */
export function findFiles(folder: string, isWanted: (name: string) => boolean): readonly FoundText[] {
  const seen = new Set<string>()
  const found: FoundText[] = []
  const walk = (path: string): void => {
    const real = realpathSync(path)
    if (seen.has(real)) return
    seen.add(real)
    const names = namesIn(path)
    if (!names) found.push(foundIn(folder, path))
    for (const name of names ?? []) {
      const inside = join(path, name)
      if (name.startsWith('.')) continue
      if (isFolder(inside)) walk(inside)
      else if (isWanted(name)) found.push(foundIn(folder, inside))
    }
  }
  walk(folder)
  return found.toSorted(byName)
}

function namesIn(folder: string): readonly string[] | undefined {
  try {
    return readdirSync(folder)
  } catch {
    return undefined
  }
}

function foundIn(folder: string, path: string): FoundText {
  return { path, file: relative(folder, path).split(sep).join('/') }
}

/**
 * What `parse` was pointed at: each folder with its documents, each file by itself, and each file once. Files
 * of the same name in different places go by their whole paths.
 */
export function findPaths(paths: readonly string[]): readonly FoundText[] {
  const found = paths.flatMap(path => {
    if (isFolder(path)) return findTexts(path)
    if (!isFile(path)) throw new UsageError(`There is no file or folder "${path}".`)
    return [{ path, file: basename(path) }]
  })
  const once = [...new Map(found.map(text => [text.path, text])).values()]
  const uses = new Map<string, number>()
  for (const { file } of once) uses.set(file, (uses.get(file) ?? 0) + 1)
  return once.map(text => (uses.get(text.file) === 1 ? text : { ...text, file: wholePath(text.path) }))
}

const wholePath = (path: string): string => path.split(sep).join('/').replace(/^\/+/, '')

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}
