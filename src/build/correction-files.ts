import { existsSync } from 'node:fs'
import { basename, dirname, posix } from 'node:path'
import { findFiles, type FoundText } from './find-texts.ts'

/** A file in which people correct what was read. */
export interface CorrectionFile extends FoundText {
  /** The document of which it speaks unless it names another; absent in the file of a whole folder. */
  readonly document?: string
  /** False for a file that may be about something else: it counts only where it says `corrections`. */
  readonly isCertain: boolean
}

const isYaml = (name: string): boolean => /\.ya?ml$/i.test(name)
const withoutEnding = (path: string): string => path.replace(/\.[A-Za-z0-9]+$/, '')

/**
 * Files that lie beside the documents: `NAME.yaml` for `NAME.txt`, `corrections.yaml` for a folder,
 * `plenary.yaml` for the collection. `folder` is undefined where files were given one by one.
 */
export function findCorrectionFiles(
  folder: string | undefined,
  texts: readonly FoundText[],
): readonly CorrectionFile[] {
  const documents = new Set(texts.map(({ file }) => withoutEnding(file)))
  const lying = folder === undefined ? besideTexts(texts) : findFiles(folder, isYaml)
  return lying
    .filter(({ file }) => isYaml(file))
    .map(found => ({ ...found, ...subjectOf(found.file, documents) }))
}

function subjectOf(
  file: string,
  documents: ReadonlySet<string>,
): Pick<CorrectionFile, 'document' | 'isCertain'> {
  const document = withoutEnding(file)
  if (documents.has(document)) return { document, isCertain: true }
  const name = basename(document)
  if (name === 'corrections') return { isCertain: true }
  return name === 'plenary' ? { isCertain: false } : { document, isCertain: false }
}

function besideTexts(texts: readonly FoundText[]): readonly FoundText[] {
  return texts.flatMap(({ path, file }) =>
    ['.yaml', '.yml'].flatMap(ending => {
      const beside = `${withoutEnding(path)}${ending}`
      return existsSync(beside) ? [{ path: beside, file: `${withoutEnding(file)}${ending}` }] : []
    }),
  )
}

/** A document named in a file, as the collection has it: names count from the file's own folder. */
export function documentNamed(name: string, { file }: CorrectionFile): string {
  return posix.join(dirname(file), name)
}
