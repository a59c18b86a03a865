import { existsSync, readdirSync, statSync } from 'node:fs'
import { isAbsolute, join, relative } from 'node:path'
import { fromWhereTheyStand } from './command-line.ts'
import { UsageError } from './usage-error.ts'

/** What only a site of ours holds: its presence says that the folder may be emptied. */
const OUR_MARK = join('dataset', 'dataset.json')

/**
 * Where the site of `folder` goes. Building empties that place first, so it is a new or empty folder, or one
 * that holds an earlier site; anything else is a `UsageError`, and nobody's documents are lost to `--out .`
 */
export function chooseOutFolder(out: string, folder: string): string {
  const path = fromWhereTheyStand(out)
  if (holds(path, folder))
    throw new UsageError(
      `--out "${out}" holds the documents, and would be emptied. Choose a folder of its own.`,
    )
  const found = statSync(path, { throwIfNoEntry: false })
  if (found && !found.isDirectory()) throw new UsageError(`--out "${out}" is a file. Choose a folder.`)
  if (found && readdirSync(path).length > 0 && !existsSync(join(path, OUR_MARK)))
    throw new UsageError(
      `--out "${out}" holds files that are no site of Plenary's, and would be emptied. Choose a new folder.`,
    )
  return path
}

function holds(outer: string, inner: string): boolean {
  const way = relative(outer, inner)
  return way === '' || (!way.startsWith('..') && !isAbsolute(way))
}
