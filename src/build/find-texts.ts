import { readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
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
 * and folders are passed over, a folder that links back to itself is read once. A path that is no folder is a
 * `UsageError`.
 */
export function findTexts(folder: string): readonly FoundText[] {
  if (!isFolder(folder))
    throw new UsageError(`There is no folder "${folder}". Give the folder that holds your .txt files.`)
  const seen = new Set<string>()
  const found: FoundText[] = []
  const walk = (path: string): void => {
    const real = realpathSync(path)
    if (seen.has(real)) return
    seen.add(real)
    for (const name of readdirSync(path)) {
      const inside = join(path, name)
      if (name.startsWith('.')) continue
      if (isFolder(inside)) walk(inside)
      else if (isDocument(name))
        found.push({ path: inside, file: relative(folder, inside).split(sep).join('/') })
    }
  }
  walk(folder)
  return found.toSorted(byName)
}

/** What `parse` was pointed at: each folder with its documents, each file by itself. */
export function findPaths(paths: readonly string[]): readonly FoundText[] {
  return paths.flatMap(path => {
    if (isFolder(path)) return findTexts(path)
    if (!isFile(path)) throw new UsageError(`There is no file or folder "${path}".`)
    return [{ path, file: basename(path) }]
  })
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}
