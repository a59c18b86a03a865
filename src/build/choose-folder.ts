import { statSync } from 'node:fs'
import { join } from 'node:path'
import { fromWhereTheyStand } from './command-line.ts'
import { ROOT } from './site-config.ts'
import { UsageError } from './usage-error.ts'

/** The folder that was named, or the five seeds. A path that is no folder is a `UsageError`. */
export function chooseFolder(paths: readonly string[]): string {
  if (paths.length > 1)
    throw new UsageError(
      `Give one folder, not ${paths.length}: put the documents into one, or into its subfolders.`,
    )
  const [path] = paths
  if (path === undefined) return join(ROOT, 'seeds')
  const folder = fromWhereTheyStand(path)
  const found = statSync(folder, { throwIfNoEntry: false })
  if (!found)
    throw new UsageError(`There is no folder "${folder}". Give the folder that holds your .txt files.`)
  if (!found.isDirectory())
    throw new UsageError(
      `"${folder}" is a file. Give the folder in which it lies; "plenary parse" reads single files.`,
    )
  return folder
}
