import { existsSync, readdirSync } from 'node:fs'
import { join, normalize, sep } from 'node:path'

/** Files of stories, counted from the collection's folder, and names in `plenary.yaml` that lead nowhere. */
export interface StoryFiles {
  readonly files: readonly string[]
  readonly missing: readonly string[]
}

const FOLDER = 'stories'

/** Those that `plenary.yaml` names, in its order, then all others of `stories/` by name. */
export function findStoryFiles(folder: string, named: readonly string[]): StoryFiles {
  const wanted = named.map(name => normalize(name).split(sep).join('/'))
  const missing = wanted.filter(name => name.startsWith('../') || !existsSync(join(folder, name)))
  const lying = existsSync(join(folder, FOLDER)) ? readdirSync(join(folder, FOLDER)) : []
  const own = lying
    .filter(name => /\.(?:ya?ml|json)$/i.test(name))
    .toSorted()
    .map(name => `${FOLDER}/${name}`)
  return { files: [...new Set([...wanted.filter(name => !missing.includes(name)), ...own])], missing }
}
