import { join } from 'node:path'
import { fromWhereTheyStand } from './command-line.ts'
import { ROOT } from './site-config.ts'
import { UsageError } from './usage-error.ts'

/** The folder that was named, or the five seeds. */
export function chooseFolder(paths: readonly string[]): string {
  if (paths.length > 1)
    throw new UsageError(
      `Give one folder, not ${paths.length}: put the documents into one, or into its subfolders.`,
    )
  return paths[0] === undefined ? join(ROOT, 'seeds') : fromWhereTheyStand(paths[0])
}
