import { titleFromFolder } from '../../model/collection-title.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { endingOf, isYamlEnding } from '../../model/readable-files.ts'
import type { ChosenFile, ReadingOrder } from '../../state/parser-door.ts'
import { t } from '../words/t.ts'

/** What a person has chosen or dropped, before any of it is opened: documents, and YAML that lies with them. */
export interface FoundFiles {
  readonly files: readonly ChosenFile[]
  readonly notes: readonly Diagnostic[]
  /** Names of the folders that these were looked for in. */
  readonly folders: readonly string[]
}

/** The only folder is the collection itself, and paths count from it, as they do for the commands. */
export function dropFolder({ files, notes, folders }: FoundFiles): FoundFiles {
  const inside = (path: string): string => path.slice(path.indexOf('/') + 1)
  return {
    files: files.map(file => ({ ...file, path: inside(file.path) })),
    notes: notes.map(note => ({ ...note, file: inside(note.file) || note.file })),
    folders,
  }
}

const isYaml = ({ path }: ChosenFile): boolean => isYamlEnding(endingOf(path))

/** All that was chosen, as one collection: it is called after its folder where there is one. */
export function orderOf(found: readonly FoundFiles[]): ReadingOrder {
  const folders = new Set(found.flatMap(one => one.folders))
  const isFolder = folders.size === 1 && found.every(one => one.folders.length > 0)
  const all = found.flatMap(({ files }) => files)
  return {
    title: isFolder ? titleFromFolder([...folders][0] ?? '') : t('open.your_documents'),
    files: all.filter(file => !isYaml(file)),
    corrections: all.filter(isYaml),
    before: found.flatMap(({ notes }) => notes),
  }
}
