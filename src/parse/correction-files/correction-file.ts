/** A file in which people correct what was read. */
export interface CorrectionFile {
  /** Its name in the collection, with forward slashes. */
  readonly file: string
  /** The document of which it speaks unless it names another; absent in the file of a whole folder. */
  readonly document?: string
  /** False for a file that may be about something else: it counts only where it says `corrections`. */
  readonly isCertain: boolean
}

export const isYaml = (file: string): boolean => /\.ya?ml$/i.test(file)

/** `minutes/berlin.txt` → `minutes/berlin`. */
export const withoutEnding = (file: string): string => file.replace(/\.[A-Za-z0-9]+$/, '')

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/**
 * Of what a file of YAML speaks that lies among documents: `NAME.yaml` of `NAME.txt`, `corrections.yaml` of its
 * folder, `plenary.yaml` of the collection and perhaps of corrections too.
 *
 * @param documents files of the collection, without their endings
 */
export function correctionFile(file: string, documents: ReadonlySet<string>): CorrectionFile {
  const document = withoutEnding(file)
  if (documents.has(document)) return { file, document, isCertain: true }
  const name = nameOf(document)
  if (name === 'corrections') return { file, isCertain: true }
  return name === 'plenary' ? { file, isCertain: false } : { file, document, isCertain: false }
}

/**
 * A document named in a file, as the collection has it: names count from the file's own folder.
 * "berlin.txt" in `minutes/corrections.yaml` → `minutes/berlin.txt`
 */
export function documentNamed(name: string, { file }: CorrectionFile): string {
  const parts: string[] = []
  for (const part of `${file.slice(0, file.lastIndexOf('/') + 1)}${name}`.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}
